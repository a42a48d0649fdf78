import {
  addCalendarDays,
  addWorkingDays,
  calendarDays,
  endOfDay,
  localDateOf,
  workingDays,
  type ProductionCalendar,
} from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import { calendarOf } from '../calendar-of.ts';
import { listActiveRules, type StoredRule } from '../db/rule-repo.ts';
import type { Tables } from '../db/tables.ts';
import type { AlertSignal } from '../domain/alert-signal.ts';
import { dueSoonSignalId } from '../domain/condition.ts';
import { filterSql } from '../queries/filter-sql.ts';
import { labelsOfRequest } from '../queries/read-signals.ts';
import { catchSignals } from './take-signals.ts';
import { openOrExtend } from './open-alerts.ts';

/** So many requests per look; the rest is seen at the next. */
const mostAtOnce = 2000;

/** Finds requests whose last day has come near enough for a rule, each once per date: a date that moves is another warning. */
export async function watchTerms(deps: AlertsDeps, tx: Tx): Promise<void> {
  const rules = (await listActiveRules(tx)).filter((rule) => rule.definition.event.kind === 'due-soon');
  if (rules.length === 0) return;
  const calendar = await calendarOf(deps, tx);
  const { zone } = await deps.tenantOf(tx);
  for (const rule of rules) {
    const signals = await newlyNear(tx, rule, horizonOf(rule, { calendar, zone, now: tx.now }));
    await openOrExtend(deps, tx, catchSignals([rule], signals));
  }
}

/** The first moment that is too far ahead for the rule. */
function horizonOf(
  { definition: { event } }: StoredRule,
  { calendar, zone, now }: { calendar: ProductionCalendar; zone: ZoneId; now: Instant },
): Instant {
  const days = event.kind === 'due-soon' ? event.workingDaysLeft : 0;
  return endOfDay(horizonDate(localDateOf(now, zone), days, calendar), zone);
}

/** The last day that is so many working days away. In a year without a calendar calendar days are taken: earlier beats never. */
export function horizonDate(today: PlainDate, days: number, calendar: ProductionCalendar): PlainDate {
  const found = addWorkingDays(today, workingDays(days), calendar);
  return found.ok ? found.value : addCalendarDays(today, calendarDays(days));
}

interface NearRow {
  readonly request_id: string;
  readonly due_on: PlainDate;
  readonly source_code: string;
  readonly service_code: string;
  readonly category: string | null;
  readonly unit_code: string | null;
  readonly district: string | null;
  readonly criticality: string;
  readonly status: string;
}

async function newlyNear(tx: Tx, rule: StoredRule, horizon: Instant): Promise<AlertSignal[]> {
  const { rows } = await sql<NearRow>`
    with near as (
      select f.* from requests.request_fact f
      where f.tenant_id = ${tx.tenantId} and f.done_at is null and f.paused_since is null and f.due_at > ${tx.now} and f.due_at <= ${horizon}
        and ${filterSql(rule.definition.filter)}
        and not exists (
          select from alerts.counted_signal c
          where c.tenant_id = f.tenant_id and c.rule_id = ${rule.id} and c.group_key = '' and c.signal_id = f.request_id || ':due-soon:' || f.due_on)
      order by f.due_at limit ${mostAtOnce}),
    seen as (
      insert into alerts.counted_signal (tenant_id, rule_id, group_key, signal_id, request_id, at)
      select tenant_id, ${rule.id}, '', request_id || ':due-soon:' || due_on, request_id, ${tx.now} from near
      on conflict do nothing returning request_id)
    select request_id, due_on, source_code, service_code, category, unit_code, district, criticality, status
    from near join seen using (request_id)`.execute(tx.kysely<Tables>());
  return rows.map((row) => ({
    id: dueSoonSignalId(row.request_id, row.due_on),
    kind: 'due-soon' as const,
    at: tx.now,
    requestId: row.request_id,
    isAnswered: !rule.definition.filter.withoutAnswer,
    isReopened: rule.definition.filter.reopened,
    labels: { ...labelsOfRequest(row), event: 'due-soon', status: row.status },
  }));
}
