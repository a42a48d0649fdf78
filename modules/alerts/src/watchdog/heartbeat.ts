import type { Instant } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { Tables } from '../db/tables.ts';

/** What of the monitoring shows signs of life. */
export type HeartbeatPart = 'tick' | 'events' | 'terms' | 'figures' | 'reminders' | 'day' | 'watchdog';

/** Notes a sign of life. */
export async function beat(tx: Tx, part: HeartbeatPart): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('alerts.heartbeat')
    .values({ tenant_id: tx.tenantId, part, at: tx.now })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'part']).doUpdateSet({ at: tx.now }))
    .execute();
}

export async function heartbeats(tx: ReadTx): Promise<ReadonlyMap<string, Instant>> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.heartbeat')
    .select(['part', 'at'])
    .where('tenant_id', '=', tx.tenantId)
    .execute();
  return new Map(rows.map((row) => [row.part, row.at]));
}
