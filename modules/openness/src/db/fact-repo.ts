import type { Instant, PlainDate } from '@veche/kernel';
import type { PreparedStatement, ReadTx } from '@veche/platform';
import type { ReleaseCell } from '../domain/plan-release.ts';

/** First and last day of a calendar month. */
export interface MonthSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const cellsOfMonth: PreparedStatement = {
  name: 'openness.cells-of-month',
  text: `select service_code as service, unit_code as unit, district, count(*)::int as count, bool_or(is_notice) as "isCountOnly"
         from indicators.published_fact where tenant_id = $1 and opened_on between $2 and $3 group by 1, 2, 3 order by 1, 2, 3`,
};
const lastDay: PreparedStatement = {
  name: 'openness.last-day',
  text: `select max(opened_on) as "lastOn" from indicators.published_fact where tenant_id = $1 and opened_on <= $2`,
};
const behind: PreparedStatement = {
  name: 'openness.facts-behind',
  text: `select (select count(*) from requests.request_fact where tenant_id = $1) - (select count(*) from indicators.published_fact where tenant_id = $1) as n`,
};
const changesSince: PreparedStatement = {
  name: 'openness.changes-since',
  text: `select (select count(*) from indicators.published_fact where tenant_id = $1 and changed_at > $2)
              + (select count(*) from indicators.published_review where tenant_id = $1 and answered_at > $2) as n`,
};
const monthsSince: PreparedStatement = {
  name: 'openness.months-changed-since',
  text: `select distinct date_trunc('month', day)::date as month from (
           select unnest(array[opened_on, done_on, closed_on]) as day from indicators.published_fact where tenant_id = $1 and changed_at > $2
           union all select asked_on from indicators.published_review where tenant_id = $1 and answered_at > $2) as days where day is not null`,
};
const noticeServices: PreparedStatement = {
  name: 'openness.notice-services',
  text: `select distinct service_code as code from indicators.published_fact where tenant_id = $1 and is_notice`,
};

/** How many requests opened in a month share service, unit and district. */
export const listReleaseCells = (tx: ReadTx, { from, to }: MonthSpan): Promise<ReleaseCell[]> =>
  tx.sql<ReleaseCell>(cellsOfMonth, [tx.tenantId, from, to]);

/** The last day up to `today` on which a request was opened; undefined when there are none. */
export async function findLastDay(tx: ReadTx, today: PlainDate): Promise<PlainDate | undefined> {
  const [row] = await tx.sql<{ lastOn: PlainDate | null }>(lastDay, [tx.tenantId, today]);
  return row?.lastOn ?? undefined;
}

/** How many requests of the register indicators have not taken in yet. */
export const countFactsBehind = async (tx: ReadTx): Promise<number> =>
  Number((await tx.sql<{ n: unknown }>(behind, [tx.tenantId]))[0]?.n ?? 0);

/** Requests changed and reviews given since a moment. */
export const countChangesSince = async (tx: ReadTx, since: Instant): Promise<number> =>
  Number((await tx.sql<{ n: unknown }>(changesSince, [tx.tenantId, since]))[0]?.n ?? 0);

/** First days of the months whose figures such changes touch. */
export const listMonthsChangedSince = async (tx: ReadTx, since: Instant): Promise<PlainDate[]> =>
  (await tx.sql<{ month: PlainDate }>(monthsSince, [tx.tenantId, since])).map(({ month }) => month);

/** Services under which notices of 54-ФЗ are kept. */
export const listNoticeServices = async (tx: ReadTx): Promise<ReadonlySet<string>> =>
  new Set((await tx.sql<{ code: string }>(noticeServices, [tx.tenantId])).map(({ code }) => code));
