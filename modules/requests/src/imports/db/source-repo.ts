import type { StatusRule } from '@veche/contracts';
import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';
import type { RequestsTables } from '../../db/tables.ts';

/** What a source is, when there is one of this code. */
export async function findSourceKind(tx: ReadTx, code: string): Promise<string | undefined> {
  const row = await tx
    .kysely<RequestsTables>()
    .selectFrom('requests.source')
    .select('kind')
    .where('tenant_id', '=', tx.tenantId)
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.kind;
}

const insertRules: PreparedStatement = {
  name: 'requests-insert-status-rules',
  text: `insert into requests.status_mapping (tenant_id, source_code, foreign_status, status, pause_reason, is_first_answer, is_registration, is_confirmed)
         select $1, $2, * from unnest($3::text[], $4::text[], $5::text[], $6::bool[], $7::bool[], $8::bool[])
         on conflict (tenant_id, source_code, foreign_status) do nothing`,
};

const valuesOf = (rules: Readonly<Record<string, StatusRule>>): unknown[] => {
  const entries = Object.entries(rules);
  return [
    entries.map(([name]) => name),
    entries.map(([, rule]) => rule.status),
    entries.map(([, rule]) => rule.pauseReason ?? null),
    entries.map(([, rule]) => rule.isFirstAnswer ?? false),
    entries.map(([, rule]) => rule.isRegistration ?? false),
    entries.map(([, rule]) => rule.isConfirmed ?? null),
  ];
};

/** Says what statuses mean of which nothing was said before; what a person has decided stands. */
export async function addStatusRules(
  tx: Tx,
  sourceCode: string,
  rules: Readonly<Record<string, StatusRule>>,
): Promise<void> {
  await tx.sql(insertRules, [tx.tenantId, sourceCode, ...valuesOf(rules)]);
}

/** Statuses that are no longer mapped. */
export async function deleteStatusRules(tx: Tx, sourceCode: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await tx
    .kysely<RequestsTables>()
    .deleteFrom('requests.status_mapping')
    .where('tenant_id', '=', tx.tenantId)
    .where('source_code', '=', sourceCode)
    .where('foreign_status', 'in', [...names])
    .execute();
}
