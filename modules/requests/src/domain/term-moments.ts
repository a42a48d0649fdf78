import {
  addWorkingDays,
  endOfDay,
  findHourTermEnd,
  findTermEnd,
  workingDays,
  type CalendarYearUnknown,
  type Pause,
  type TermEnd,
} from '@veche/deadlines';
import { ok, type Instant, type PlainDate, type Result } from '@veche/kernel';
import type { ClockContext } from './clock-context.ts';
import { judgeExtensions, termOfDays, termOfHours } from './norm-term.ts';
import type { ClockInputs } from './request-state.ts';
import type { ServiceNorm } from './service-norm.ts';
import { isByTheClock, startOfTerm, type StartFacts } from './term-start.ts';

/** The moments of one term that lists and alerts go by. */
export interface TermMoments {
  readonly dueOn: PlainDate;
  /** The first moment too late. */
  readonly dueAt: Instant;
  readonly atRiskAt: Instant;
  readonly veryOverdueAt: Instant;
}

export type TermFactsOfRequest = StartFacts & ClockInputs;

/**
 * When a term is at risk, due and very overdue. At risk: so many of its days are gone as the norm's share says, whole days only.
 * An open pause leaves all of them as if the clock were resumed at `now`. Errors: `calendar-year-unknown`.
 */
export function termMomentsOf(
  norm: ServiceNorm,
  facts: TermFactsOfRequest,
  now: Instant,
  context: ClockContext,
): Result<TermMoments, CalendarYearUnknown> {
  const start = startOfTerm(norm, facts, context);
  if (!start.ok) return start;
  const { allowed } = judgeExtensions(norm, facts.extensions, context);
  const running = { startedAt: start.value.at, pauses: pausesOf(facts), ...context, now };
  const ends = isByTheClock(norm)
    ? endsOfHours(norm, { ...running, term: termOfHours(norm, allowed, context) })
    : endsOfDays(norm, { ...running, term: termOfDays(norm, start.value.at, allowed, context) });
  if (!ends.ok) return ends;
  const { end, atRiskAt } = ends.value;
  const late = addWorkingDays(end.dueOn, workingDays(norm.veryOverdueWorkingDays), context.calendar);
  if (!late.ok) return late;
  const veryOverdueAt = endOfDay(late.value, context.zone);
  return ok({
    ...end,
    atRiskAt: atRiskAt < end.dueAt ? atRiskAt : end.dueAt,
    veryOverdueAt: veryOverdueAt > end.dueAt ? veryOverdueAt : end.dueAt,
  });
}

/** Pauses as the clock takes them. */
export const pausesOf = ({ pauses }: Pick<ClockInputs, 'pauses'>): readonly Pause[] =>
  pauses.map(({ from, to, reason }) => ({ from, reason, ...(to === undefined ? {} : { to }) }));

type Ends = Result<{ readonly end: TermEnd; readonly atRiskAt: Instant }, CalendarYearUnknown>;

function endsOfDays(norm: ServiceNorm, running: Parameters<typeof findTermEnd>[0]): Ends {
  const end = findTermEnd(running);
  if (!end.ok) return end;
  const count = Math.floor(running.term.count * norm.atRiskShare);
  const risk = findTermEnd({ ...running, term: { ...running.term, count, endShift: 'none', endOf: 'day' } });
  return risk.ok ? ok({ end: plainEnd(end.value), atRiskAt: risk.value.dueAt }) : risk;
}

function endsOfHours(norm: ServiceNorm, running: Parameters<typeof findHourTermEnd>[0]): Ends {
  const end = findHourTermEnd(running);
  if (!end.ok) return end;
  const minutes = Math.floor(running.term.minutes * norm.atRiskShare);
  const risk = findHourTermEnd({ ...running, term: { ...running.term, minutes } });
  return risk.ok ? ok({ end: plainEnd(end.value), atRiskAt: risk.value.dueAt }) : risk;
}

/** The walk over the days brings more than the end; only the end is kept. */
const plainEnd = ({ dueOn, dueAt }: TermEnd): TermEnd => ({ dueOn, dueAt });
