import type { Instant } from '@veche/kernel';
import type { PreparedStatement, Tx } from '../db/tx.ts';
import { wakeAfterCommit } from '../db/wake-after-commit.ts';
import type { JsonObject } from '../events/event.ts';

/** A timer is named by its kind and key within a town. */
export interface TimerName {
  readonly kind: string;
  readonly key: string;
}

const upsertTimer: PreparedStatement = {
  name: 'platform.upsert-timer',
  // Dropping the lease makes an attempt under way on the old row end without effect.
  text: `insert into platform.timer (id, tenant_id, kind, key, run_at, data) values ($1, $2, $3, $4, $5, $6)
         on conflict (tenant_id, kind, key) do update
           set run_at = excluded.run_at, data = excluded.data, attempts = 0, retry_at = null,
               lease_token = null, lease_until = null, parked_at = null, last_error = null`,
};

const deleteTimer: PreparedStatement = {
  name: 'platform.delete-timer',
  text: 'delete from platform.timer where tenant_id is not distinct from $1 and kind = $2 and key = $3',
};

/** Sets a timer, or moves the one of this kind and key. A job is a timer with `runAt: tx.now`. */
export async function schedule(
  tx: Tx,
  timer: TimerName & { runAt: Instant; data?: JsonObject },
): Promise<void> {
  const data = JSON.stringify(timer.data ?? {});
  await tx.sql(upsertTimer, [tx.newId(), tx.scope.tenantId, timer.kind, timer.key, timer.runAt, data]);
  if (timer.runAt <= tx.now) wakeAfterCommit(tx);
}

/** Removes a timer; one that is not there is no error. */
export async function cancel(tx: Tx, { kind, key }: TimerName): Promise<void> {
  await tx.sql(deleteTimer, [tx.scope.tenantId, kind, key]);
}
