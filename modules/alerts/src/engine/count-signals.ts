import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { AlertSignal } from '../domain/alert-signal.ts';
import type { Caught } from './open-alerts.ts';

/**
 * Of rules that want so many facts within so much time: keeps the facts and lets through the groups that have reached their
 * number, with all facts of the window. Rules that want one fact pass as they are.
 */
export async function countSignals(tx: Tx, caught: readonly Caught[]): Promise<Caught[]> {
  const passed: Caught[] = [];
  for (const each of caught) {
    const { threshold } = each.rule.definition;
    if (threshold.count <= 1) {
      passed.push(each);
      continue;
    }
    const since = fromEpochMs(toEpochMs(tx.now) - threshold.withinMinutes * 60_000);
    await keep(tx, each);
    const signals = await listCounted(tx, each, since);
    if (signals.length >= threshold.count) passed.push({ ...each, signals });
    else if (await hasOpenAlert(tx, each)) passed.push(each);
  }
  return passed;
}

async function keep(tx: Tx, { rule, groupKey, signals }: Caught): Promise<void> {
  await sql`
    insert into alerts.counted_signal (tenant_id, rule_id, group_key, signal_id, request_id, at)
    select ${tx.tenantId}, ${rule.id}, ${groupKey}, * from unnest(${signals.map((each) => each.id)}::text[],
      ${signals.map((each) => each.requestId ?? null)}::uuid[], ${signals.map((each) => each.at)}::timestamptz[])
    on conflict do nothing`.execute(tx.kysely<Tables>());
}

async function listCounted(
  tx: Tx,
  { rule, groupKey, signals }: Caught,
  since: Instant,
): Promise<AlertSignal[]> {
  const [sample] = signals;
  if (!sample) return [];
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.counted_signal')
    .select(['signal_id', 'request_id', 'at'])
    .where('tenant_id', '=', tx.tenantId)
    .where('rule_id', '=', rule.id)
    .where('group_key', '=', groupKey)
    .where('at', '>', since)
    .orderBy('at')
    .orderBy('signal_id')
    .execute();
  return rows.map((row) => ({
    id: row.signal_id,
    at: row.at,
    kind: sample.kind,
    labels: sample.labels,
    ...(row.request_id !== null && { requestId: row.request_id }),
  }));
}

async function hasOpenAlert(tx: Tx, { rule, groupKey }: Caught): Promise<boolean> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('alerts.alert')
    .select('id')
    .where('tenant_id', '=', tx.tenantId)
    .where('rule_id', '=', rule.id)
    .where('group_key', '=', groupKey)
    .where('state', '<>', 'resolved')
    .executeTakeFirst();
  return row !== undefined;
}

/** Facts nobody will count any more. */
export async function forgetCounted(tx: Tx, before: Instant): Promise<void> {
  await tx
    .kysely<Tables>()
    .deleteFrom('alerts.counted_signal')
    .where('tenant_id', '=', tx.tenantId)
    .where('at', '<', before)
    .execute();
}
