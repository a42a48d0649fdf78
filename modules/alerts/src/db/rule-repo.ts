import type { AlertRuleState, RuleDefinition } from '@veche/contracts';
import type { Instant, PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { sql, type Selectable } from 'kysely';
import type { Tables } from './tables.ts';

/** A rule as it stands. */
export interface StoredRule {
  readonly id: string;
  readonly version: number;
  readonly state: AlertRuleState;
  readonly quietUntil?: Instant;
  readonly definition: RuleDefinition;
  readonly ownerPersonId: PersonId;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly enabledAt?: Instant;
  readonly confirmedAt: Instant;
  readonly askedAt?: Instant;
}

const ruleFromRow = (row: Selectable<Tables['alerts.rule']>): StoredRule => ({
  id: row.id,
  version: row.version,
  state: row.state,
  definition: row.definition,
  ownerPersonId: row.owner_person_id,
  createdAt: row.created_at,
  changedAt: row.changed_at,
  confirmedAt: row.confirmed_at,
  ...(row.quiet_until !== null && { quietUntil: row.quiet_until }),
  ...(row.enabled_at !== null && { enabledAt: row.enabled_at }),
  ...(row.asked_at !== null && { askedAt: row.asked_at }),
});

const rules = (tx: ReadTx) =>
  tx.kysely<Tables>().selectFrom('alerts.rule').selectAll().where('tenant_id', '=', tx.tenantId);

/** Rules that fire: on, or on trial. */
export async function listActiveRules(tx: ReadTx): Promise<StoredRule[]> {
  return (await rules(tx).where('state', 'in', ['on', 'quiet']).orderBy('id').execute()).map(ruleFromRow);
}

export async function listRules(tx: ReadTx): Promise<StoredRule[]> {
  return (await rules(tx).orderBy('changed_at', 'desc').orderBy('id').execute()).map(ruleFromRow);
}

export async function findRule(tx: ReadTx, id: string): Promise<StoredRule | undefined> {
  const row = await rules(tx).where('id', '=', id).executeTakeFirst();
  return row && ruleFromRow(row);
}

export async function holdRule(tx: Tx, id: string): Promise<StoredRule | undefined> {
  const row = await rules(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && ruleFromRow(row);
}

/** What rules said at the versions that fired; keys are `id version`. */
export async function definitionsAt(
  tx: ReadTx,
  versions: readonly { readonly ruleId: string; readonly version: number }[],
): Promise<ReadonlyMap<string, RuleDefinition>> {
  if (versions.length === 0) return new Map();
  const { rows } = await sql<{ rule_id: string; version: number; definition: RuleDefinition }>`
    select rule_id, version, definition from alerts.rule_version
    where tenant_id = ${tx.tenantId} and (rule_id, version) in
      (select * from unnest(${versions.map((each) => each.ruleId)}::uuid[], ${versions.map((each) => each.version)}::int[]))`.execute(
    tx.kysely<Tables>(),
  );
  return new Map(rows.map((row) => [`${row.rule_id} ${row.version}`, row.definition]));
}

export interface StoredRuleVersion {
  readonly version: number;
  readonly definition: RuleDefinition;
  readonly savedBy: PersonId;
  readonly savedAt: Instant;
}

/** What a rule has said, newest first. */
export const listRuleVersions = (tx: ReadTx, ruleId: string): Promise<StoredRuleVersion[]> =>
  tx
    .kysely<Tables>()
    .selectFrom('alerts.rule_version')
    .select(['version', 'definition', 'saved_by as savedBy', 'saved_at as savedAt'])
    .where('tenant_id', '=', tx.tenantId)
    .where('rule_id', '=', ruleId)
    .orderBy('version', 'desc')
    .limit(200)
    .execute();

/** Saves a rule with the version it now has; the version is kept for the alerts that fire by it. */
export async function insertRule(tx: Tx, rule: StoredRule): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('alerts.rule')
    .values({
      tenant_id: tx.tenantId,
      id: rule.id,
      created_at: rule.createdAt,
      owner_person_id: rule.ownerPersonId,
      ...changing(rule),
    })
    .execute();
  await keepVersion(tx, rule);
}

export async function updateRule(tx: Tx, rule: StoredRule, keepsDefinition: boolean): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('alerts.rule')
    .set(changing(rule))
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', rule.id)
    .execute();
  if (!keepsDefinition) await keepVersion(tx, rule);
}

const changing = (rule: StoredRule) => ({
  version: rule.version,
  state: rule.state,
  quiet_until: rule.quietUntil ?? null,
  definition: JSON.stringify(rule.definition),
  changed_at: rule.changedAt,
  enabled_at: rule.enabledAt ?? null,
  confirmed_at: rule.confirmedAt,
  asked_at: rule.askedAt ?? null,
});

async function keepVersion(tx: Tx, rule: StoredRule): Promise<void> {
  const { actor } = tx.scope;
  await tx
    .kysely<Tables>()
    .insertInto('alerts.rule_version')
    .values({
      tenant_id: tx.tenantId,
      rule_id: rule.id,
      version: rule.version,
      definition: JSON.stringify(rule.definition),
      saved_by: actor.kind === 'person' ? actor.personId : rule.ownerPersonId,
      saved_at: tx.now,
    })
    .execute();
}

/** Rules whose time on trial is over are on from now. */
export async function endTrials(tx: Tx): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('alerts.rule')
    .set({ state: 'on', quiet_until: null, changed_at: tx.now })
    .where('tenant_id', '=', tx.tenantId)
    .where('state', '=', 'quiet')
    .where('quiet_until', '<=', tx.now)
    .execute();
}
