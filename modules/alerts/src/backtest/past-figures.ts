import type { AlertMetric, RuleFilter } from '@veche/contracts';
import { addCalendarDays, calendarDays, endOfDay } from '@veche/deadlines';
import type { Instant, PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { seriesOf, type DayCounts } from '../domain/figure-series.ts';
import { filterSql } from '../queries/filter-sql.ts';
import { readMetricAt } from '../queries/read-metric.ts';
import type { Period } from './past-facts.ts';

export interface PastFigure {
  readonly at: Instant;
  readonly value: number | undefined;
}

/** The figure as it stood at the end of each day of the period: what happened is counted per day in one pass over the requests. */
export async function pastFigures(
  tx: ReadTx,
  question: { readonly metric: AlertMetric; readonly filter: RuleFilter; readonly periodDays: number },
  period: Period,
): Promise<PastFigure[]> {
  if (question.metric === 'median-days') return weeklyFigures(tx, question, period);
  const first = addCalendarDays(period.from, calendarDays(-question.periodDays));
  const days = daysBetween(first, period.to);
  const { rows } = await sql<{ what: keyof DayCounts; on_day: PlainDate; n: number }>`
    select v.what, greatest((v.at at time zone ${period.zone})::date, ${first}::date) as on_day, count(*)::int as n
    from requests.request_fact f
    cross join lateral (values
      ('opened', f.opened_at), ('closed', f.done_at),
      ('overdueIn', case when f.done_at is null or f.done_at > f.due_at then f.due_at end),
      ('overdueOut', case when f.done_at > f.due_at then f.done_at end),
      ('riskIn', case when f.done_at is null or f.done_at > f.at_risk_at then f.at_risk_at end),
      ('riskOut', case when f.done_at is null or f.done_at > f.at_risk_at then least(f.due_at, f.done_at) end),
      ('closedWithTerm', case when f.due_at is not null then f.done_at end),
      ('inTime', case when f.done_at < f.due_at then f.done_at end),
      ('refused', case when f.status = 'refused' then f.done_at end)) as v(what, at)
    where f.tenant_id = ${tx.tenantId} and v.at is not null and v.at < ${period.toAt} and ${filterSql(question.filter)}
    group by 1, 2`.execute(tx.kysely<Tables>());
  const values = seriesOf(
    question,
    days,
    rows.map((row) => ({ what: row.what, on: row.on_day, count: row.n })),
  );
  return days.flatMap((day, index) =>
    day < period.from ? [] : [{ at: endOfDay(day, period.zone), value: values[index] }],
  );
}

/** A median cannot be added up from days: it is read at the end of each week. */
async function weeklyFigures(
  tx: ReadTx,
  question: Parameters<typeof pastFigures>[1],
  period: Period,
): Promise<PastFigure[]> {
  const moments = daysBetween(period.from, period.to)
    .filter((_, index) => index % 7 === 6)
    .map((day) => endOfDay(day, period.zone));
  const values = await readMetricAt(tx, question, moments);
  return moments.map((at, index) => ({ at, value: values[index] }));
}

export function daysBetween(from: PlainDate, to: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = addCalendarDays(day, calendarDays(1))) days.push(day);
  return days;
}
