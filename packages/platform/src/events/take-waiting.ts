import type { PreparedStatement, Tx } from '../db/tx.ts';
import { eventFromRow, type EventRow } from './event-log.ts';
import type { CommittedEvent, Together } from './event.ts';

const lockWaiting: PreparedStatement = {
  name: 'platform.lock-waiting-deliveries',
  // Never tried before, and no earlier one of their stream is under way, waiting to be tried again, or parked.
  text: `select e.id, e.position, e.tenant_id, e.type, e.stream, e.version, e.subject, e.data, e.occurred_at, e.trace_id
         from platform.delivery d join platform.event e using (position)
         where d.subscription = $1 and e.tenant_id is not distinct from $2 and d.attempts = 0 and d.parked_at is null
           and d.retry_at <= clock_timestamp()
           and not exists (select from platform.delivery earlier
                           where earlier.subscription = d.subscription and earlier.stream = d.stream and earlier.position < d.position
                             and (earlier.attempts > 0 or earlier.parked_at is not null))
         order by d.position limit $3
         for update of d skip locked`,
};
const take: PreparedStatement = {
  name: 'platform.take-deliveries',
  text: 'delete from platform.delivery where subscription = $1 and position = any ($2::bigint[])',
};

const atMost = 500;

/**
 * Takes what else of the town waits for the subscription, as much as may be handled together. The rows go in the transaction of the
 * handler and are there again when it fails.
 */
export async function takeWaiting(
  tx: Tx,
  subscription: string,
  { event, together }: { readonly event: CommittedEvent; readonly together: Together },
): Promise<CommittedEvent[]> {
  const rows = await tx.sql<EventRow>(lockWaiting, [subscription, event.tenantId, atMost]);
  const taken: CommittedEvent[] = [];
  let weight = 0;
  for (const next of rows.map(eventFromRow)) {
    weight += together.weigh(next);
    if (weight > together.upTo) break;
    taken.push(next);
  }
  if (taken.length > 0) await tx.sql(take, [subscription, taken.map(({ position }) => position)]);
  return taken;
}
