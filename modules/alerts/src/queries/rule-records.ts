import type { Instant } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { StoredRule } from '../db/rule-repo.ts';
import type { Tables } from '../db/tables.ts';
import type { RuleRecord } from '../domain/audit-rule.ts';
import { filterSql } from './filter-sql.ts';
import { periodStart } from './read-metric.ts';

const recordDays = 90;

interface CountRow {
  readonly rule_id: string;
  readonly fired: number;
  readonly acknowledged: number;
  readonly acted: number;
  readonly last_fired_at: Instant | null;
}

/** What is known of the life of rules: what fired, what anybody did about it, what was read. */
export async function readRuleRecords(
  tx: ReadTx,
  rules: readonly StoredRule[],
): Promise<ReadonlyMap<string, RuleRecord>> {
  const since = periodStart(tx.now, recordDays);
  const fired = await countFired(tx, since);
  const read = await countRead(tx, since);
  const records = new Map<string, RuleRecord>();
  for (const rule of rules) {
    const counts = fired.get(rule.id);
    const messages = read.get(rule.id);
    const requestsInScope = await countInScope(tx, rule, since);
    records.set(rule.id, {
      state: rule.state,
      confirmedAt: rule.confirmedAt,
      fired: counts?.fired ?? 0,
      acknowledged: counts?.acknowledged ?? 0,
      acted: counts?.acted ?? 0,
      messages: messages?.messages ?? 0,
      messagesRead: messages?.messages_read ?? 0,
      ...(rule.enabledAt !== undefined && { enabledAt: rule.enabledAt }),
      ...(counts?.last_fired_at && { lastFiredAt: counts.last_fired_at }),
      ...(requestsInScope !== undefined && { requestsInScope }),
    });
  }
  return records;
}

async function countFired(tx: ReadTx, since: Instant): Promise<ReadonlyMap<string, CountRow>> {
  const { rows } = await sql<CountRow>`
    select rule_id, count(*) filter (where opened_at > ${since} and fired_at is not null)::int as fired,
      count(*) filter (where opened_at > ${since} and acknowledged_at is not null)::int as acknowledged,
      count(*) filter (where opened_at > ${since} and acted_at is not null)::int as acted,
      max(fired_at) as last_fired_at
    from alerts.alert where tenant_id = ${tx.tenantId} group by rule_id`.execute(tx.kysely<Tables>());
  return new Map(rows.map((row) => [row.rule_id, row]));
}

/** Messages that carry a rule's alerts, at once or in a digest, and how many of them their reader opened. */
async function countRead(
  tx: ReadTx,
  since: Instant,
): Promise<ReadonlyMap<string, { readonly messages: number; readonly messages_read: number }>> {
  const { rows } = await sql<{ rule_id: string; messages: number; messages_read: number }>`
    select m.rule_id, count(*)::int as messages, count(n.read_at)::int as messages_read
    from alerts.message m join notifications.message_fact n on n.message_id = m.message_id
    where m.tenant_id = ${tx.tenantId} and m.rule_id is not null and m.created_at > ${since} and m.person_id is not null
    group by m.rule_id`.execute(tx.kysely<Tables>());
  return new Map(rows.map((row) => [row.rule_id, row]));
}

/** Requests of the season the filter lets through; of rules about sources there are none to count. */
async function countInScope(
  tx: ReadTx,
  { definition }: StoredRule,
  since: Instant,
): Promise<number | undefined> {
  const { kind } = definition.event;
  if (kind === 'source-silent' || kind === 'reconciliation-fault') return undefined;
  const filter = { ...definition.filter, withoutAnswer: false, reopened: false };
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (
      select 1 from requests.request_fact f
      where f.tenant_id = ${tx.tenantId} and (f.opened_at > ${since} or f.closed_at is null) and ${filterSql(filter)} limit 1000) as in_scope`.execute(
    tx.kysely<Tables>(),
  );
  return rows[0]?.n ?? 0;
}
