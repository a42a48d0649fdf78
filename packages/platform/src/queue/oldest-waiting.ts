import type { Instant } from '@veche/kernel';
import type { PreparedStatement, ReadTx } from '../db/tx.ts';

const oldest: PreparedStatement = {
  name: 'platform.oldest-waiting-event',
  text: `select min(at) as at from (
           select min(occurred_at) as at from platform.event
           where position is null and type = any($2) and tenant_id is not distinct from $3
           union all
           select min(e.occurred_at) from platform.delivery d join platform.event e on e.position = d.position
           where d.subscription = $1 and e.tenant_id is not distinct from $3) as waiting`,
};

/**
 * Since when the oldest event of this town waits to be taken by a subscription, parked ones included; undefined when none
 * waits. The sign by which a watchman tells that events are not taken in any more.
 */
export async function findOldestWaiting(
  tx: ReadTx,
  { name, types }: { readonly name: string; readonly types: readonly string[] },
): Promise<Instant | undefined> {
  const [row] = await tx.sql<{ at: Instant | null }>(oldest, [name, types, tx.scope.tenantId]);
  return row?.at ?? undefined;
}
