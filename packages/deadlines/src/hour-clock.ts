import {
  ok,
  type BilingualText,
  type Instant,
  type PlainDate,
  type Result,
  type ZoneId,
} from '@veche/kernel';
import type { ClockState } from './clock.ts';
import { deriveHourTerm } from './derive-hour-term.ts';
import type { DerivationStep } from './derivation.ts';
import type { OfficeHours } from './office-hours.ts';
import { isPausedAt, mergePauses } from './pauses.ts';
import type { CalendarYearUnknown, ProductionCalendar } from './production-calendar.ts';
import type { Pause, TermEnd } from './term.ts';
import { officeMinutesBetween, walkOfficeTime } from './office-time.ts';
import { localDateOf } from './zoned-time.ts';

/** A norm in office time: so many minutes during which the office is open and the clock runs. */
export interface HourTerm {
  readonly minutes: number;
  readonly officeHours: OfficeHours;
  readonly pausableReasons: readonly string[];
  readonly basis: BilingualText;
}

export interface HourTermFacts {
  readonly startedAt: Instant;
  readonly pauses: readonly Pause[];
  readonly term: HourTerm;
  readonly calendar: ProductionCalendar;
  readonly zone: ZoneId;
  readonly now: Instant;
  readonly stoppedAt?: Instant;
  readonly preface?: readonly DerivationStep[];
}

/** A clock that runs in office time only, as it stands at one moment. While a pause is open the end is conditional. */
export interface HourClockReading extends TermEnd {
  readonly state: ClockState;
  readonly startedOn: PlainDate;
  readonly minutes: number;
  readonly elapsedMinutes: number;
  readonly remainingMinutes: number;
  /** Office time past the end. */
  readonly overdueMinutes: number;
  readonly isEndConditional: boolean;
  readonly calendarVersion: string;
  readonly isStoppedInTime?: boolean;
  readonly derivation: readonly DerivationStep[];
}

/** When the minutes run out. Errors: `calendar-year-unknown`. */
export function findHourTermEnd(facts: HourTermFacts): Result<TermEnd, CalendarYearUnknown> {
  const course = walkOfficeTime(facts);
  return course.ok
    ? ok({ dueOn: localDateOf(course.value.dueAt, facts.zone), dueAt: course.value.dueAt })
    : course;
}

/** Reads a clock of office time. Nights, days off and pauses the norm allows are not counted. Errors: `calendar-year-unknown`. */
export function readHourClock(facts: HourTermFacts): Result<HourClockReading, CalendarYearUnknown> {
  const { term, zone, stoppedAt } = facts;
  const isStopped = stoppedAt !== undefined && stoppedAt <= facts.now;
  const judged = { ...facts, now: isStopped ? stoppedAt : facts.now };
  const course = walkOfficeTime(judged);
  if (!course.ok) return course;
  const { dueAt } = course.value;
  const { now } = judged;
  const isPaused = isPausedAt(now, mergePauses(facts.pauses, term, zone));
  const past = officeMinutesBetween(dueAt, now, judged);
  if (!past.ok) return past;
  const left = officeMinutesBetween(now, dueAt, judged);
  if (!left.ok) return left;
  const state = isStopped ? 'stopped' : now >= dueAt ? 'overdue' : isPaused ? 'paused' : 'running';
  const remainingMinutes = Math.min(left.value, term.minutes);
  return ok({
    state,
    startedOn: localDateOf(facts.startedAt, zone),
    dueOn: localDateOf(dueAt, zone),
    dueAt,
    minutes: term.minutes,
    elapsedMinutes: term.minutes - remainingMinutes,
    remainingMinutes,
    overdueMinutes: past.value,
    isEndConditional: state === 'paused',
    calendarVersion: facts.calendar.version,
    ...(isStopped ? { isStoppedInTime: stoppedAt < dueAt } : {}),
    derivation: deriveHourTerm(judged, course.value, state === 'paused'),
  });
}
