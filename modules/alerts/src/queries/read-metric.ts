import type { AlertMetric, RuleFilter } from '@veche/contracts';
import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql, type RawBuilder } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { filterSql } from './filter-sql.ts';

export interface MetricQuestion {
  readonly metric: AlertMetric;
  readonly filter: RuleFilter;
  /** Over which days back figures of what was received or closed are taken. */
  readonly periodDays: number;
}

/** The figure as it stood at each of these moments; undefined where there was nothing to count a share of. */
export async function readMetricAt(
  tx: ReadTx,
  question: MetricQuestion,
  moments: readonly Instant[],
): Promise<(number | undefined)[]> {
  const { rows } = await sql<{ value: number | null }>`
    select ${valueSql(question)} as value
    from unnest(${[...moments]}::timestamptz[]) with ordinality as m(at, n)
    order by m.n`.execute(tx.kysely<Tables>());
  return rows.map(({ value }) => (value === null ? undefined : value));
}

export const readMetric = async (tx: ReadTx, question: MetricQuestion): Promise<number | undefined> =>
  (await readMetricAt(tx, question, [tx.now]))[0];

/** Since when a period that ends now is counted. */
export const periodStart = (now: Instant, days: number): Instant =>
  fromEpochMs(toEpochMs(now) - days * 86_400_000);

/** What is open is counted as it was at the moment `m.at`; what was received or closed, in the days before it. */
function valueSql({ metric, filter, periodDays }: MetricQuestion): RawBuilder<number | null> {
  const where = filterSql(filter);
  const days = sql`make_interval(days => ${periodDays})`;
  const count = (condition: RawBuilder<unknown>) => sql<number>`(
    select count(*)::float8 from requests.request_fact f
    where f.tenant_id = platform.current_tenant() and ${where} and ${condition})`;
  const open = sql`f.opened_at <= m.at and (f.done_at is null or f.done_at > m.at)`;
  const doneIn = sql`f.done_at > m.at - ${days} and f.done_at <= m.at`;
  const share = (condition: RawBuilder<unknown>, among: RawBuilder<unknown>) => sql<number | null>`(
    select count(*) filter (where ${condition})::float8 / nullif(count(*), 0) from requests.request_fact f
    where f.tenant_id = platform.current_tenant() and ${where} and ${among})`;
  switch (metric) {
    case 'open':
      return count(open);
    case 'open-at-risk':
      return count(sql`${open} and f.paused_since is null and f.at_risk_at <= m.at and f.due_at > m.at`);
    case 'open-overdue':
      return count(sql`${open} and f.paused_since is null and f.due_at <= m.at`);
    case 'open-paused':
      return count(sql`${open} and f.paused_since <= m.at`);
    case 'received':
      return count(sql`f.opened_at > m.at - ${days} and f.opened_at <= m.at`);
    case 'closed':
      return count(doneIn);
    case 'share-in-time':
      return share(sql`f.done_at < f.due_at`, sql`${doneIn} and f.due_at is not null`);
    case 'share-refused':
      return share(sql`f.status = 'refused'`, doneIn);
    case 'median-days':
      return sql<number | null>`(
        select percentile_cont(0.5) within group (order by extract(epoch from f.done_at - f.opened_at) / 86400)
        from requests.request_fact f where f.tenant_id = platform.current_tenant() and ${where} and ${doneIn})`;
  }
}
