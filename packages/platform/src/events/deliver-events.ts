import { randomUUID } from 'node:crypto';
import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import { Rollback, type PreparedStatement } from '../db/tx.ts';
import { delaySeconds, describeFailure, type RetryPolicy } from '../queue/retry-policy.ts';
import { eventFromRow, type EventRow } from './event-log.ts';
import type { CommittedEvent, Subscription } from './event.ts';
import { takeWaiting } from './take-waiting.ts';

const claim: PreparedStatement = {
  name: 'platform.claim-deliveries',
  // An earlier event of the same stream holds back the later ones, also while it is leased, waiting to be tried again, or parked.
  text: `with due as (
           select d.subscription, d.position from platform.delivery d
           where d.subscription = $1 and d.parked_at is null and d.retry_at <= clock_timestamp()
             and (d.lease_until is null or d.lease_until < clock_timestamp())
             and not exists (select from platform.delivery earlier
                             where earlier.subscription = d.subscription and earlier.stream = d.stream and earlier.position < d.position)
           order by d.position limit $2
           for update of d skip locked
         ), claimed as (
           update platform.delivery d
           set lease_token = $3, lease_until = clock_timestamp() + make_interval(secs => $4), attempts = attempts + 1
           from due where d.subscription = due.subscription and d.position = due.position
           returning d.position, d.attempts
         )
         select c.attempts, e.id, e.position, e.tenant_id, e.type, e.stream, e.version, e.subject, e.data, e.occurred_at, e.trace_id
         from claimed c join platform.event e using (position) order by e.position`,
};
const complete: PreparedStatement = {
  name: 'platform.complete-delivery',
  text: 'delete from platform.delivery where subscription = $1 and position = $2 and lease_token = $3 returning 1',
};
const fail: PreparedStatement = {
  name: 'platform.fail-delivery',
  text: `update platform.delivery
         set lease_token = null, lease_until = null, last_error = $4,
             retry_at = clock_timestamp() + make_interval(secs => $5),
             parked_at = case when attempts >= $6 then clock_timestamp() end
         where subscription = $1 and position = $2 and lease_token = $3
         returning parked_at is not null as parked`,
};

export interface DeliveryOutcome {
  readonly event: CommittedEvent;
  readonly outcome: 'done' | 'failed' | 'parked' | 'lost';
  readonly error?: unknown;
}

export interface DeliverOptions {
  readonly policy: RetryPolicy;
  readonly batch: number;
}

/**
 * Takes due deliveries of one subscription, at most one per stream, and handles them; where the subscription handles events
 * together, one delivery and what else waits beside it. The row goes in the transaction of the handler, so that its writes
 * happen once, however often it is attempted.
 */
export async function deliverEvents(
  db: Database,
  subscription: Subscription,
  { policy, batch }: DeliverOptions,
): Promise<DeliveryOutcome[]> {
  const token = randomUUID();
  const rows = await db.transact(systemScope('delivery'), (tx) =>
    tx.sql<EventRow & { attempts: number }>(claim, [
      subscription.name,
      subscription.together ? 1 : batch,
      token,
      policy.leaseSeconds,
    ]),
  );
  const settle = async (row: EventRow & { attempts: number }): Promise<DeliveryOutcome[]> => {
    const event = eventFromRow(row);
    try {
      return await handleClaimed(db, subscription, { event, token, isFirstTry: row.attempts === 1 });
    } catch (error) {
      const parked = await db.transact(systemScope('delivery'), async (tx) => {
        const values = [describeFailure(error), delaySeconds(policy, row.attempts), policy.maxAttempts];
        const [failed] = await tx.sql<{ parked: boolean }>(fail, [
          subscription.name,
          event.position,
          token,
          ...values,
        ]);
        return failed?.parked ?? false;
      });
      return [{ event, outcome: parked ? 'parked' : 'failed', error }];
    }
  };
  return (await Promise.all(rows.map(settle))).flat();
}

function handleClaimed(
  db: Database,
  subscription: Subscription,
  { event, token, isFirstTry }: { event: CommittedEvent; token: string; isFirstTry: boolean },
): Promise<DeliveryOutcome[]> {
  const scope = {
    ...systemScope(`subscription:${subscription.name}`, event.tenantId),
    ...(event.traceId === undefined ? {} : { traceId: event.traceId }),
  };
  const { name, together } = subscription;
  return db.transact<DeliveryOutcome[]>(scope, async (tx) => {
    const [held] = await tx.sql(complete, [name, event.position, token]);
    if (!held) throw new Rollback([{ event, outcome: 'lost' }]);
    const others = together && isFirstTry ? await takeWaiting(tx, name, { event, together }) : [];
    const events = [event, ...others].toSorted((a, b) => a.position - b.position);
    await (together && others.length > 0 ? together.handle(tx, events) : subscription.handle(tx, event));
    return events.map((each) => ({ event: each, outcome: 'done' }));
  });
}
