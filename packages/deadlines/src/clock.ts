import { ok, type PlainDate, type Result } from '@veche/kernel';
import { calendarDaysBetween } from './civil-date.ts';
import { buildDayRibbon, type RibbonDay } from './day-ribbon.ts';
import { deriveTerm } from './derive-term.ts';
import type { DerivationStep } from './derivation.ts';
import { isPausedAt, mergePauses } from './pauses.ts';
import { provisionalYears, type CalendarYearUnknown } from './production-calendar.ts';
import type { TermEnd, TermUnit } from './term.ts';
import { closingOf, walkTerm, type TermCourse } from './term-days.ts';
import type { ClockFacts, TermFacts } from './term-facts.ts';
import { workingDaysBetween } from './working-days.ts';
import { localDateOf } from './zoned-time.ts';

export type ClockState = 'running' | 'paused' | 'overdue' | 'stopped';

/**
 * A clock as it stands at one moment. Day counts are in the term's own unit.
 * While a pause is open the end is conditional: it is what it would be if the clock were resumed now.
 */
export interface ClockReading extends TermEnd {
  readonly state: ClockState;
  readonly startedOn: PlainDate;
  readonly unit: TermUnit;
  readonly count: number;
  /** Days gone: their office hours ended with the clock running. */
  readonly elapsedDays: number;
  /** Days left, today included until its office hours end. */
  readonly remainingDays: number;
  /** Days that were not counted because the clock stood still at their end. */
  readonly pausedDays: number;
  /** "The 8th working day of 15": present while today is a counted day of the term. */
  readonly todayNumber?: number;
  /** Days past the last one; 0 on the last day itself. */
  readonly overdueDays: number;
  readonly isEndConditional: boolean;
  /** The term touches a year whose calendar may still change. */
  readonly isCalendarProvisional: boolean;
  readonly calendarVersion: string;
  readonly stoppedOn?: PlainDate;
  readonly isStoppedInTime?: boolean;
  readonly days: readonly RibbonDay[];
  readonly derivation: readonly DerivationStep[];
}

/**
 * Reads a clock: norm + calendar + pauses → state, end, day ribbon and the reasons for the date.
 * Day zero is not counted. A day counts when the clock was running at the end of that day's office hours, so a question asked and
 * answered within the day costs nothing, and one asked after closing on the last day no longer saves it. Pauses whose reason the norm
 * does not name are ignored, and the derivation says so. Errors: `calendar-year-unknown`.
 *
 * @norm ГК РФ ст. 191, 193, 194
 */
export function readClock(facts: ClockFacts): Result<ClockReading, CalendarYearUnknown> {
  const { term, calendar, zone, stoppedAt } = facts;
  const now = stoppedAt !== undefined && stoppedAt < facts.now ? stoppedAt : facts.now;
  const judged = { ...facts, now };
  const course = walkTerm(judged);
  if (!course.ok) return course;
  const { dueOn, dueAt } = course.value;
  const startedOn = localDateOf(facts.startedAt, zone);
  const today = localDateOf(now, zone);
  const isPaused = isPausedAt(now, mergePauses(facts.pauses, term, zone));
  const isStopped = stoppedAt !== undefined && stoppedAt <= facts.now;
  const state = isStopped ? 'stopped' : now >= dueAt ? 'overdue' : isPaused ? 'paused' : 'running';
  const progress = progressOf(course.value, judged, today);
  if (!progress.ok) return progress;
  const overdueDays = now < dueAt ? ok(0) : daysPast(dueOn, today, judged);
  if (!overdueDays.ok) return overdueDays;
  const ribbon = buildDayRibbon({
    facts: judged,
    course: course.value,
    startedOn,
    today,
    isPaused,
    dayEnded: progress.value.todayEnded,
  });
  if (!ribbon.ok) return ribbon;
  const isEndConditional = state === 'paused';
  return ok({
    state,
    startedOn,
    dueOn,
    dueAt,
    unit: term.unit,
    count: term.count,
    elapsedDays: progress.value.elapsedDays,
    remainingDays: progress.value.remainingDays,
    pausedDays: course.value.days.filter((day) => day.role === 'paused').length,
    ...(progress.value.todayNumber === undefined ? {} : { todayNumber: progress.value.todayNumber }),
    overdueDays: overdueDays.value,
    isEndConditional,
    isCalendarProvisional: provisionalYears(calendar, startedOn, dueOn).length > 0,
    calendarVersion: calendar.version,
    ...(isStopped ? { stoppedOn: today, isStoppedInTime: stoppedAt < dueAt } : {}),
    days: ribbon.value,
    derivation: deriveTerm({ facts: judged, course: course.value, startedOn, isEndConditional }),
  });
}

interface Progress {
  readonly elapsedDays: number;
  readonly remainingDays: number;
  readonly todayNumber: number | undefined;
  readonly todayEnded: boolean;
}

function progressOf(
  course: TermCourse,
  facts: TermFacts,
  today: PlainDate,
): Result<Progress, CalendarYearUnknown> {
  const closing = closingOf(today, facts);
  if (!closing.ok) return closing;
  const todayEnded = closing.value <= facts.now;
  const hasEnded = (date: PlainDate): boolean => date < today || (date === today && todayEnded);
  const numbered = course.days.filter((day) => day.role === 'counted' && day.number !== undefined);
  return ok({
    elapsedDays: numbered.filter((day) => hasEnded(day.date)).length,
    remainingDays: course.days.filter(
      (day) => day.role !== 'paused' && day.role !== 'off' && !hasEnded(day.date),
    ).length,
    todayNumber: numbered.find((day) => day.date === today)?.number,
    todayEnded,
  });
}

function daysPast(dueOn: PlainDate, today: PlainDate, facts: TermFacts): Result<number, CalendarYearUnknown> {
  return facts.term.unit === 'workingDay'
    ? workingDaysBetween(dueOn, today, facts.calendar)
    : ok(calendarDaysBetween(dueOn, today));
}
