import { endOfDay, startOfDay } from '@veche/deadlines';
import type { PlainDate, ZoneId } from '@veche/kernel';
import { emit, type PreparedStatement, type Tx } from '@veche/platform';

export const daySummedType = 'ru.veche.requests.day-summed.v1';

/** A day in figures. */
export interface DayFigures {
  /** Requests something happened to. */
  readonly processed: number;
  readonly opened: number;
  readonly closed: number;
  readonly refused: number;
  /** From one status of a request to its next, for statuses entered that day; null when none was. */
  readonly hoursBetweenStatuses: number | null;
  /** Of the requests opened in the thirty days before, how many are closed by the end of the day; null when none was opened. */
  readonly completedShare: number | null;
  /** Open at the end of the day past their term. */
  readonly overdue: number;
}

const figures: PreparedStatement = {
  name: 'requests.day-figures',
  text: `with moved as (
           select e.request_id, e.kind, e.status, extract(epoch from e.at - p.at) / 3600 as hours
           from requests.request_event e
           left join lateral (
             select b.at from requests.request_event b
             where b.tenant_id = e.tenant_id and b.request_id = e.request_id and b.at < e.at and b.status is not null order by b.at desc limit 1
           ) p on e.status is not null
           where e.tenant_id = $1 and e.at >= $2 and e.at < $3 and e.kind not in ('term', 'recalculated')
         ), requests as (
           select count(*) filter (where opened_at >= $2 and opened_at < $3) as opened,
             count(*) filter (where closed_at >= $2 and closed_at < $3) as closed,
             count(*) filter (where closed_at >= $2 and closed_at < $3 and status = 'refused') as refused,
             count(*) filter (where opened_at >= $3::timestamptz - interval '30 days' and opened_at < $3) as recent,
             count(*) filter (where opened_at >= $3::timestamptz - interval '30 days' and opened_at < $3 and closed_at < $3) as recent_closed,
             count(*) filter (where opened_at < $3 and (closed_at is null or closed_at >= $3) and coalesce(due_at, stated_due_at) < $3) as overdue
           from requests.service_request where tenant_id = $1
         )
         select (select count(distinct request_id) from moved) as processed, r.opened, r.closed, r.refused,
           (select avg(hours) from moved where status is not null) as "hoursBetweenStatuses",
           r.recent_closed::float8 / nullif(r.recent, 0) as "completedShare", r.overdue
         from requests r`,
};
const save: PreparedStatement = {
  name: 'requests.save-day-summary',
  text: `insert into requests.day_summary (tenant_id, on_day, figures, made_at) values ($1, $2, $3, $4)
         on conflict (tenant_id, on_day) do update set figures = excluded.figures, made_at = excluded.made_at`,
};

const findLast: PreparedStatement = {
  name: 'requests.last-day-summary',
  text: 'select max(on_day) as on_day from requests.day_summary where tenant_id = $1',
};

/** The last day that was summed up. */
export async function findLastSummary(tx: Tx): Promise<PlainDate | undefined> {
  const [row] = await tx.sql<{ on_day: PlainDate | null }>(findLast, [tx.tenantId]);
  return row?.on_day ?? undefined;
}

/** Sums up a day that is over; made again, it takes in what was told late. */
export async function sumUpDay(tx: Tx, on: PlainDate, zone: ZoneId): Promise<DayFigures> {
  const [row] = await tx.sql<DayFigures>(figures, [tx.tenantId, startOfDay(on, zone), endOfDay(on, zone)]);
  if (row === undefined) throw new Error('Sums have one row');
  await tx.sql(save, [tx.tenantId, on, JSON.stringify(row), tx.now]);
  await emit(tx, { type: daySummedType, stream: tx.newId(), version: 1, subject: on, data: { on, ...row } });
  return row;
}
