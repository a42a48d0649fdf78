import type { Instant } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { Tables } from './tables.ts';

/** The newest reading of the figure of a rule. */
export async function saveReading(
  tx: Tx,
  { ruleId, groupKey, value }: { ruleId: string; groupKey: string; value: number | undefined },
): Promise<void> {
  const reading = { value: value ?? null, at: tx.now };
  await tx
    .kysely<Tables>()
    .insertInto('alerts.rule_reading')
    .values({ tenant_id: tx.tenantId, rule_id: ruleId, group_key: groupKey, ...reading })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'rule_id', 'group_key']).doUpdateSet(reading))
    .execute();
}

export async function listReadings(
  tx: ReadTx,
): Promise<ReadonlyMap<string, { readonly value: number | null; readonly at: Instant }>> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.rule_reading')
    .select(['rule_id', 'value', 'at'])
    .where('tenant_id', '=', tx.tenantId)
    .execute();
  return new Map(rows.map((row) => [row.rule_id, { value: row.value, at: row.at }]));
}
