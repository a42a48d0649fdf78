import type { AlertGrouping, RequestStatus, RuleDefinition } from '@veche/contracts';
import {
  addCalendarDays,
  addWorkingDays,
  calendarDays,
  startOfDay,
  workingDays,
  type ProductionCalendar,
} from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql, type RawBuilder } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { PastFact } from '../domain/count-firings.ts';
import { filterSql } from '../queries/filter-sql.ts';

export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly fromAt: Instant;
  readonly toAt: Instant;
  readonly zone: ZoneId;
  readonly calendar: ProductionCalendar;
}

export interface NumberedFact extends PastFact {
  readonly number: string;
}

/** More facts than this tell nothing more of a rule. */
const mostFacts = 100_000;

const groupColumn: Readonly<Record<AlertGrouping, RawBuilder<string>>> = {
  request: sql`f.request_id::text`,
  service: sql`f.service_code`,
  unit: sql`coalesce(f.unit_code, '')`,
  district: sql`coalesce(f.district, '')`,
  source: sql`f.source_code`,
  rule: sql`''`,
};

interface FactRow {
  readonly at: Instant;
  readonly grp: string;
  readonly number: string;
  readonly late: boolean | null;
}

const fromRow = (row: FactRow): NumberedFact => ({
  at: row.at,
  group: row.grp,
  number: row.number,
  ...(row.late !== null && { wasRight: row.late }),
});

/** A request whose term was broken, by what is known of it today. */
const wasLate = (now: Instant) => sql<boolean>`coalesce(f.done_at, ${now}::timestamptz) >= f.due_at`;

/** Moments of a term that passed while the request was open; whether the term was broken after all. */
export async function pastTermMarks(
  tx: ReadTx,
  { event, filter, groupBy }: RuleDefinition,
  { fromAt, toAt }: Period,
): Promise<NumberedFact[]> {
  const column = { 'at-risk': 'at_risk_at', due: 'due_at', 'very-overdue': 'very_overdue_at' }[
    event.kind as 'due'
  ];
  const at = sql<Instant>`f.${sql.ref(column)}`;
  // Whoever is told that a term is over is told a fact; only a warning can be wrong.
  const late = event.kind === 'at-risk' ? wasLate(tx.now) : sql`null::boolean`;
  const { rows } = await sql<FactRow>`
    select ${at} as at, ${groupColumn[groupBy]} as grp, f.number, ${late} as late
    from requests.request_fact f
    where f.tenant_id = ${tx.tenantId} and ${at} >= ${fromAt} and ${at} < ${toAt} and f.opened_at <= ${at}
      and (f.done_at is null or f.done_at > ${at}) and ${filterSql({ ...filter, withoutAnswer: false })}
      and ${answeredAfter(filter.withoutAnswer, at)}
    order by 1, f.request_id limit ${mostFacts}`.execute(tx.kysely<Tables>());
  return rows.map(fromRow);
}

const answeredAfter = (wanted: boolean, at: RawBuilder<Instant>): RawBuilder<boolean> =>
  wanted ? sql<boolean>`(f.first_answer_at is null or f.first_answer_at > ${at})` : sql<boolean>`true`;

/** Requests that were open when so many working days were left, by the terms as they stand today. */
export async function pastWarnings(
  tx: ReadTx,
  { filter, groupBy }: RuleDefinition,
  period: Period,
  daysLeft: number,
): Promise<NumberedFact[]> {
  const days = warningDays(period, daysLeft);
  const { rows } = await sql<FactRow>`
    select greatest(w.at, f.opened_at) as at, ${groupColumn[groupBy]} as grp, f.number, ${wasLate(tx.now)} as late
    from unnest(${days.map((day) => day.dueOn)}::date[], ${days.map((day) => day.at)}::timestamptz[]) as w(due_on, at)
    join requests.request_fact f on f.due_on = w.due_on
    where f.tenant_id = ${tx.tenantId} and f.opened_at < f.due_at and greatest(w.at, f.opened_at) < ${period.toAt}
      and (f.done_at is null or f.done_at > greatest(w.at, f.opened_at)) and ${filterSql({ ...filter, withoutAnswer: false })}
      and ${answeredAfter(filter.withoutAnswer, sql<Instant>`greatest(w.at, f.opened_at)`)}
    order by 1, f.request_id limit ${mostFacts}`.execute(tx.kysely<Tables>());
  return rows.map(fromRow);
}

/** Due dates whose warning falls into the period, with its moment: the morning of the day on which so many are left. */
function warningDays(
  { from, to, zone, calendar }: Period,
  daysLeft: number,
): { dueOn: PlainDate; at: Instant }[] {
  const found: { dueOn: PlainDate; at: Instant }[] = [];
  const last = addCalendarDays(to, calendarDays(daysLeft * 2 + 14));
  for (let dueOn = from; dueOn <= last; dueOn = addCalendarDays(dueOn, calendarDays(1))) {
    const warned = addWorkingDays(dueOn, workingDays(-daysLeft), calendar);
    if (warned.ok && warned.value >= from && warned.value <= to)
      found.push({ dueOn, at: startOfDay(warned.value, zone) });
  }
  return found;
}

/** Facts that only happened. */
export async function pastEvents(
  tx: ReadTx,
  { event, filter, groupBy }: RuleDefinition,
  { fromAt, toAt }: Period,
): Promise<NumberedFact[]> {
  const { rows } = await sql<FactRow>`
    select t.at, ${groupColumn[groupBy]} as grp, f.number, null::boolean as late
    from requests.request_trace t join requests.request_fact f on f.tenant_id = t.tenant_id and f.request_id = t.request_id
    where t.tenant_id = ${tx.tenantId} and t.at >= ${fromAt} and t.at < ${toAt} and ${eventSql(event)} and ${filterSql({ ...filter, withoutAnswer: false })}
      and ${answeredAfter(filter.withoutAnswer, sql<Instant>`t.at`)}
    order by 1, t.request_id limit ${mostFacts}`.execute(tx.kysely<Tables>());
  return rows.map(fromRow);
}

function eventSql(event: RuleDefinition['event']): RawBuilder<boolean> {
  const statusEvents = sql<boolean>`t.kind in ('status', 'closed', 'reopened', 'confirmed')`;
  const withStatus = (statuses: readonly RequestStatus[]) =>
    sql<boolean>`${statusEvents} and t.status = any(${[...statuses]}::text[])`;
  switch (event.kind) {
    case 'extended':
    case 'rerouted':
      return sql<boolean>`t.kind = ${event.kind}`;
    case 'refused':
    case 'postponed':
      return withStatus([event.kind]);
    case 'status-changed':
      return event.to.length === 0
        ? sql<boolean>`${statusEvents} and t.status is not null`
        : withStatus(event.to);
    default:
      return sql<boolean>`false`;
  }
}

/** Requests the filter lets through that were open in the period, and how many of them broke their term in it. */
export async function countRequests(
  tx: ReadTx,
  { filter }: RuleDefinition,
  { fromAt, toAt }: Period,
): Promise<{ requests: number; late: number }> {
  const scope = filterSql({ ...filter, withoutAnswer: false });
  const { rows } = await sql<{ requests: number; late: number }>`
    select count(*)::int as requests, count(*) filter (where f.due_at >= ${fromAt} and f.due_at < ${toAt} and ${wasLate(tx.now)})::int as late
    from requests.request_fact f
    where f.tenant_id = ${tx.tenantId} and f.opened_at < ${toAt} and (f.done_at is null or f.done_at >= ${fromAt}) and ${scope}`.execute(
    tx.kysely<Tables>(),
  );
  return rows[0] ?? { requests: 0, late: 0 };
}
