import type { AlertSeverity } from '@veche/contracts';
import { addCalendarDays, calendarDays, startOfDay } from '@veche/deadlines';
import type { PlainDate } from '@veche/kernel';
import { rejected, type ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import type { Tables } from '../db/tables.ts';
import { namedCodeOf } from './present-names.ts';
import { readNames } from './read-names.ts';

const longestDays = 400;

interface UnitRow {
  readonly unit_code: string;
  readonly closed: number;
  readonly closed_in_time: number;
  readonly open_overdue: number;
}

interface ReactionRow {
  readonly unit_code: string;
  readonly alerts: number;
  readonly reacted: number;
  readonly median: number | null;
  readonly p90: number | null;
}

/** Done in time, overdue, and how quickly people reacted to what they were told. @throws AppError `period-unusable` */
export async function readAlertReport(
  deps: AlertsDeps,
  tx: ReadTx,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
) {
  const { zone } = await deps.tenantOf(tx);
  const fromAt = startOfDay(from, zone);
  const toAt = startOfDay(addCalendarDays(to, calendarDays(1)), zone);
  if (toAt <= fromAt || addCalendarDays(from, calendarDays(longestDays)) < to)
    throw rejected('period-unusable');
  const work = await workOfUnits(tx, fromAt, toAt);
  const reactions = new Map((await reactionsOfUnits(tx, fromAt, toAt)).map((row) => [row.unit_code, row]));
  const names = await readNames(tx);
  const sum = (of: (row: UnitRow) => number): number => work.reduce((total, row) => total + of(row), 0);
  const codes = [...new Set([...work.map((row) => row.unit_code), ...reactions.keys()])];
  return {
    from,
    to,
    closed: sum((row) => row.closed),
    closedInTime: sum((row) => row.closed_in_time),
    openOverdue: sum((row) => row.open_overdue),
    units: codes.map((code) => {
      const done = work.find((row) => row.unit_code === code);
      const reaction = reactions.get(code);
      return {
        unit:
          code === ''
            ? { code, title: { ru: 'Без подразделения', en: 'No unit' } }
            : namedCodeOf(names.units, code),
        closed: done?.closed ?? 0,
        closedInTime: done?.closed_in_time ?? 0,
        openOverdue: done?.open_overdue ?? 0,
        alerts: reaction?.alerts ?? 0,
        reacted: reaction?.reacted ?? 0,
        ...hours('reactionHoursMedian', reaction?.median),
        ...hours('reactionHoursP90', reaction?.p90),
      };
    }),
    rules: await reactionsOfRules(tx, fromAt, toAt),
  };
}

const hours = <Name extends string>(
  name: Name,
  value: number | null | undefined,
): Partial<Record<Name, number>> =>
  value === null || value === undefined
    ? {}
    : ({ [name]: Math.round(value * 10) / 10 } as Record<Name, number>);

/** The authority is done when its final answer was given: waiting for the citizen to confirm is nobody's delay. */
async function workOfUnits(tx: ReadTx, fromAt: string, toAt: string): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    select coalesce(unit_code, '') as unit_code,
      count(*) filter (where done_at >= ${fromAt} and done_at < ${toAt} and due_at is not null)::int as closed,
      count(*) filter (where done_at >= ${fromAt} and done_at < ${toAt} and done_at < due_at)::int as closed_in_time,
      count(*) filter (where done_at is null and paused_since is null and due_at <= ${tx.now})::int as open_overdue
    from requests.request_fact
    where tenant_id = ${tx.tenantId} and (done_at is null or done_at >= ${fromAt} and done_at < ${toAt})
    group by 1 order by 2 desc, 1`.execute(tx.kysely<Tables>());
  return rows;
}

/** The reaction is the acknowledgement or the first thing anybody did about the request, whichever came first. */
const reactedHours = sql<number>`extract(epoch from least(coalesce(a.acknowledged_at, 'infinity'), coalesce(a.acted_at, 'infinity')) - a.fired_at) / 3600`;
const hasReacted = sql<boolean>`(a.acknowledged_at is not null or a.acted_at is not null)`;

async function reactionsOfUnits(tx: ReadTx, fromAt: string, toAt: string): Promise<ReactionRow[]> {
  const { rows } = await sql<ReactionRow>`
    select coalesce(a.labels ->> 'unit', '') as unit_code, count(*)::int as alerts, count(*) filter (where ${hasReacted})::int as reacted,
      percentile_cont(0.5) within group (order by ${reactedHours}) filter (where ${hasReacted}) as median,
      percentile_cont(0.9) within group (order by ${reactedHours}) filter (where ${hasReacted}) as p90
    from alerts.alert a
    where a.tenant_id = ${tx.tenantId} and a.fired_at >= ${fromAt} and a.fired_at < ${toAt} group by 1`.execute(
    tx.kysely<Tables>(),
  );
  return rows;
}

async function reactionsOfRules(tx: ReadTx, fromAt: string, toAt: string) {
  const { rows } = await sql<{
    rule_id: string;
    name: string;
    severity: AlertSeverity;
    fired: number;
    acknowledged: number;
    acted: number;
    escalated: number;
    median: number | null;
  }>`
    select a.rule_id, r.definition ->> 'name' as name, (r.definition ->> 'severity') as severity, count(*)::int as fired,
      count(a.acknowledged_at)::int as acknowledged, count(a.acted_at)::int as acted,
      count(*) filter (where (a.escalation ->> 'taken')::int > 1)::int as escalated,
      percentile_cont(0.5) within group (order by ${reactedHours}) filter (where ${hasReacted}) as median
    from alerts.alert a join alerts.rule r on r.tenant_id = a.tenant_id and r.id = a.rule_id
    where a.tenant_id = ${tx.tenantId} and a.fired_at >= ${fromAt} and a.fired_at < ${toAt}
    group by a.rule_id, r.definition order by fired desc, a.rule_id`.execute(tx.kysely<Tables>());
  return rows.map((row) => ({
    ruleId: row.rule_id,
    ruleName: row.name,
    severity: row.severity,
    fired: row.fired,
    acknowledged: row.acknowledged,
    acted: row.acted,
    escalated: row.escalated,
    ...hours('reactionHoursMedian', row.median),
  }));
}
