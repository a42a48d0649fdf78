import { randomUUID } from 'node:crypto';
import type { Clock, Instant, TenantId } from '@veche/kernel';
import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import { Rollback, type PreparedStatement, type Tx } from '../db/tx.ts';
import type { JsonObject } from '../events/event.ts';
import { delaySeconds, describeFailure, type RetryPolicy } from '../queue/retry-policy.ts';
import type { DueTimer, JobHandler, TimerHandler } from './timer.ts';

const claim: PreparedStatement = {
  name: 'platform.claim-timers',
  // The moment goes by the injected clock, leases and repetitions by the clock of the database.
  text: `with due as (
           select id from platform.timer
           where kind = any($1) and run_at <= $2 and parked_at is null
             and (retry_at is null or retry_at <= clock_timestamp())
             and (lease_until is null or lease_until < clock_timestamp())
           order by run_at limit $3
           for update skip locked
         )
         update platform.timer t
         set lease_token = $4, lease_until = clock_timestamp() + make_interval(secs => $5), attempts = attempts + 1
         from due where t.id = due.id
         returning t.id, t.tenant_id, t.kind, t.key, t.run_at, t.data, t.attempts`,
};
const complete: PreparedStatement = {
  name: 'platform.complete-timer',
  text: 'delete from platform.timer where id = $1 and lease_token = $2 returning 1',
};
const renew: PreparedStatement = {
  name: 'platform.renew-timer',
  text: `update platform.timer set lease_until = clock_timestamp() + make_interval(secs => $3)
         where id = $1 and lease_token = $2 returning 1`,
};
const fail: PreparedStatement = {
  name: 'platform.fail-timer',
  text: `update platform.timer
         set lease_token = null, lease_until = null, last_error = $3,
             retry_at = clock_timestamp() + make_interval(secs => $4),
             parked_at = case when attempts >= $5 then clock_timestamp() end
         where id = $1 and lease_token = $2
         returning parked_at is not null as parked`,
};

interface TimerRow {
  readonly id: string;
  readonly tenant_id: TenantId | null;
  readonly kind: string;
  readonly key: string;
  readonly run_at: Instant;
  readonly data: JsonObject;
  readonly attempts: number;
}

export interface TimerOutcome {
  readonly timer: DueTimer;
  readonly outcome: 'done' | 'failed' | 'parked' | 'lost';
  readonly error?: unknown;
}

export interface TimerWork {
  readonly timers: ReadonlyMap<string, TimerHandler>;
  readonly jobs: ReadonlyMap<string, JobHandler>;
  readonly clock: Clock;
  readonly policy: RetryPolicy;
  readonly batch: number;
  /** Fires at the stop of the program; jobs under way give up and will be performed again. */
  readonly signal: AbortSignal;
}

/** Takes due timers under a lease and runs them, oldest moments first. */
export async function runDueTimers(db: Database, work: TimerWork): Promise<TimerOutcome[]> {
  const token = randomUUID();
  const kinds = [...work.timers.keys(), ...work.jobs.keys()];
  const rows = await db.transact(systemScope('timers'), (tx) =>
    tx.sql<TimerRow>(claim, [kinds, work.clock(), work.batch, token, work.policy.leaseSeconds]),
  );
  return Promise.all(rows.map((row) => settle(db, work, fromRow(row), token)));
}

async function settle(db: Database, work: TimerWork, timer: DueTimer, token: string): Promise<TimerOutcome> {
  try {
    const handler = work.timers.get(timer.kind);
    const run = handler ? (tx: Tx) => handler.handle(tx, timer) : await perform(db, work, timer, token);
    return { timer, outcome: await finish(db, timer, token, run) };
  } catch (error) {
    const { policy } = work;
    const parked = await db.transact(systemScope('timers'), async (tx) => {
      const values = [describeFailure(error), delaySeconds(policy, timer.attempt), policy.maxAttempts];
      const [failed] = await tx.sql<{ parked: boolean }>(fail, [timer.id, token, ...values]);
      return failed?.parked ?? false;
    });
    return { timer, outcome: parked ? 'parked' : 'failed', error };
  }
}

/** The row goes first, so that scheduling the same key again inside the handler makes a new one. */
function finish(
  db: Database,
  timer: DueTimer,
  token: string,
  run: (tx: Tx) => Promise<void>,
): Promise<'done' | 'lost'> {
  return db.transact<'done' | 'lost'>(systemScope(`timer:${timer.kind}`, timer.tenantId), async (tx) => {
    const [held] = await tx.sql(complete, [timer.id, token]);
    if (!held) throw new Rollback('lost');
    await run(tx);
    return 'done';
  });
}

/** Performs a job outside any transaction, renewing the lease while it lasts. */
async function perform(
  db: Database,
  work: TimerWork,
  job: DueTimer,
  token: string,
): Promise<(tx: Tx) => Promise<void>> {
  const handler = work.jobs.get(job.kind);
  if (!handler) throw new Error(`No handler of ${job.kind}`);
  const { leaseSeconds } = work.policy;
  const lost = new AbortController();
  const heartbeat = setInterval(
    () => {
      db.transact(systemScope('timers'), (tx) => tx.sql(renew, [job.id, token, leaseSeconds])).then(
        (rows) => rows.length === 0 && lost.abort(new Error('the lease of the job was lost')),
        () => {},
      );
    },
    (leaseSeconds * 1000) / 3,
  );
  try {
    return await handler.perform(job, { db, signal: AbortSignal.any([work.signal, lost.signal]) });
  } finally {
    clearInterval(heartbeat);
  }
}

const fromRow = (row: TimerRow): DueTimer => ({
  id: row.id,
  tenantId: row.tenant_id,
  kind: row.kind,
  key: row.key,
  runAt: row.run_at,
  data: row.data,
  attempt: row.attempts,
});
