import type { BackTestResult, RuleDefinition, RuleEvent } from '@veche/contracts';
import {
  addCalendarDays,
  calendarDays,
  calendarDaysBetween,
  endOfDay,
  localDateOf,
  startOfDay,
  toEpochMs,
} from '@veche/deadlines';
import type { Instant, PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import { calendarOf } from '../calendar-of.ts';
import type { Tables } from '../db/tables.ts';
import { isMomentary } from '../domain/alert-signal.ts';
import { countFirings, type PastFiring } from '../domain/count-firings.ts';
import { isBeyond } from '../domain/metric-threshold.ts';
import {
  countRequests,
  pastEvents,
  pastTermMarks,
  pastWarnings,
  type NumberedFact,
  type Period,
} from './past-facts.ts';
import { pastFigures } from './past-figures.ts';

const testedDays = 90;
const dayMs = 86_400_000;
const mostSamples = 5;

type Firing = PastFiring & { readonly number?: string; readonly value?: number };

/** What a rule would have done in the last 90 days: «сработало бы 14 раз». By what is known today: a term that was moved counts as moved. */
export async function backTest(deps: AlertsDeps, tx: ReadTx, rule: RuleDefinition): Promise<BackTestResult> {
  const period = await periodOf(deps, tx);
  const firings = await firingsOf(tx, rule, period);
  const isAboutRequests = !['source-silent', 'reconciliation-fault'].includes(rule.event.kind);
  const { requests, late } = isAboutRequests
    ? await countRequests(tx, rule, period)
    : { requests: 0, late: 0 };
  return {
    from: period.from,
    to: period.to,
    isComputable: firings !== undefined,
    fired: firings?.length ?? 0,
    requests,
    late,
    weeks: weeksOf(firings ?? [], period),
    days: daysOf(firings ?? [], period),
    thresholds: rule.event.kind === 'due-soon' ? await neighbours(tx, rule, period, rule.event) : [],
    samples: (firings ?? []).slice(-mostSamples).map(({ at, number, value }) => ({
      at,
      ...(number !== undefined && { number }),
      ...(value !== undefined && { value }),
    })),
  };
}

async function periodOf(deps: AlertsDeps, tx: ReadTx): Promise<Period> {
  const { zone } = await deps.tenantOf(tx);
  const to = addCalendarDays(localDateOf(tx.now, zone), calendarDays(-1));
  const from = addCalendarDays(to, calendarDays(1 - testedDays));
  return {
    from,
    to,
    fromAt: startOfDay(from, zone),
    toAt: endOfDay(to, zone),
    zone,
    calendar: await calendarOf(deps, tx),
  };
}

/** Undefined for what the past does not keep. */
async function firingsOf(tx: ReadTx, rule: RuleDefinition, period: Period): Promise<Firing[] | undefined> {
  const { event } = rule;
  switch (event.kind) {
    case 'due-soon':
      return alertsOf(rule, await pastWarnings(tx, rule, period, event.workingDaysLeft));
    case 'at-risk':
    case 'due':
    case 'very-overdue':
      return alertsOf(rule, await pastTermMarks(tx, rule, period));
    case 'metric':
      return event.metric === 'open-paused' ? undefined : metricFirings(tx, rule, event, period);
    case 'source-silent':
      return silences(tx, rule, event, period);
    case 'reconciliation-fault':
      return undefined;
    default:
      return alertsOf(rule, await pastEvents(tx, rule, period));
  }
}

/** Facts as the rule would have put them together. A lasting alert of one request stands; one of a group is taken to stand for a day. */
function alertsOf(
  { event, threshold, groupBy, timing }: RuleDefinition,
  facts: readonly NumberedFact[],
): Firing[] {
  const standsMs = isMomentary(event.kind)
    ? timing.waitSeconds * 1000
    : groupBy === 'request'
      ? testedDays * dayMs
      : dayMs;
  const numbers = new Map(facts.map((fact) => [`${fact.at} ${fact.group}`, fact.number]));
  const firings = countFirings(facts, {
    count: threshold.count,
    withinMs: threshold.withinMinutes * 60_000,
    standsMs,
  });
  return firings.map((firing) => {
    const number = numbers.get(`${firing.at} ${firing.group}`);
    return { ...firing, ...(number !== undefined && groupBy === 'request' && { number }) };
  });
}

async function metricFirings(
  tx: ReadTx,
  rule: RuleDefinition,
  event: Extract<RuleEvent, { kind: 'metric' }>,
  period: Period,
): Promise<Firing[]> {
  const firings: Firing[] = [];
  let beyondSince: Instant | undefined;
  let hasFired = false;
  for (const { at, value } of await pastFigures(tx, { ...event, filter: rule.filter }, period)) {
    if (!isBeyond(event, value, beyondSince !== undefined)) {
      beyondSince = undefined;
      hasFired = false;
      continue;
    }
    beyondSince ??= at;
    const heldMs = toEpochMs(at) - toEpochMs(beyondSince);
    if (hasFired || heldMs < rule.threshold.forMinutes * 60_000) continue;
    hasFired = true;
    firings.push({ at, group: '', wasRight: undefined, ...(value !== undefined && { value }) });
  }
  return firings;
}

async function silences(
  tx: ReadTx,
  { filter }: RuleDefinition,
  { hours }: Extract<RuleEvent, { kind: 'source-silent' }>,
  { fromAt, toAt }: Period,
): Promise<Firing[]> {
  const { rows } = await sql<{ source_code: string; at: Instant }>`
    select source_code, at + make_interval(hours => ${hours}) as at from (
      select p.source_code, p.at, lead(p.at, 1, ${tx.now}::timestamptz) over (partition by p.source_code order by p.at) as next
      from alerts.source_pulse p join requests.source_name s on s.tenant_id = p.tenant_id and s.code = p.source_code
      where p.tenant_id = ${tx.tenantId} and s.kind in ('api', 'poller', 'permits')) as gaps
    where next - at >= make_interval(hours => ${hours}) order by 2`.execute(tx.kysely<Tables>());
  return rows
    .filter(
      ({ at, source_code: code }) =>
        at >= fromAt && at < toAt && (filter.sources.length === 0 || filter.sources.includes(code)),
    )
    .map(({ at, source_code: group }) => ({ at, group, wasRight: undefined }));
}

/** The chosen threshold between its neighbours: one more day catches more, and disturbs more. */
async function neighbours(
  tx: ReadTx,
  rule: RuleDefinition,
  period: Period,
  event: Extract<RuleEvent, { kind: 'due-soon' }>,
): Promise<BackTestResult['thresholds']> {
  const lowest = Math.max(0, event.workingDaysLeft - 1);
  const rows: BackTestResult['thresholds'] = [];
  for (const value of [lowest, lowest + 1, lowest + 2]) {
    const firings = alertsOf(rule, await pastWarnings(tx, rule, period, value));
    const caught = firings.filter(({ wasRight }) => wasRight === true).length;
    rows.push({
      value,
      isChosen: value === event.workingDaysLeft,
      fired: firings.length,
      caught,
      wrong: firings.length - caught,
      perWeek: Math.round((firings.length / testedDays) * 70) / 10,
    });
  }
  return rows;
}

/** Days with firings and how many. */
function daysOf(firings: readonly Firing[], { zone }: Period): BackTestResult['days'] {
  const counts = new Map<PlainDate, number>();
  for (const { at } of firings) {
    const on = localDateOf(at, zone);
    counts.set(on, (counts.get(on) ?? 0) + 1);
  }
  return [...counts].map(([on, fired]) => ({ on, fired })).toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** Counts by weeks that end with the period, the earliest first. */
function weeksOf(firings: readonly Firing[], { from, to, zone }: Period): BackTestResult['weeks'] {
  const weeks = Math.ceil(testedDays / 7);
  const counts = Array.from({ length: weeks }, (_, index) => {
    const start = addCalendarDays(to, calendarDays(1 - 7 * (weeks - index)));
    return { from: start < from ? from : start, right: 0, wrong: 0 };
  });
  for (const { at, wasRight } of firings) {
    const daysBefore = calendarDaysBetween(localDateOf(at, zone), to);
    const week = counts[weeks - 1 - Math.floor(daysBefore / 7)];
    if (!week) continue;
    if (wasRight === false) week.wrong += 1;
    else week.right += 1;
  }
  return counts;
}
