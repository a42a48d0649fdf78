import { ok, type Instant, type PlainDate, type Result } from '@veche/kernel';
import { addCalendarDays } from './civil-date.ts';
import { calendarDays, workingDays } from './day-counts.ts';
import { officeDayOf } from './office-hours.ts';
import { isPausedAtClosing, mergePauses, touchesPause, type PauseSpan } from './pauses.ts';
import type { CalendarYearUnknown, ProductionCalendar } from './production-calendar.ts';
import type { Term, TermEnd } from './term.ts';
import type { TermFacts } from './term-facts.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';
import { endOfDay, instantOf, localDateOf } from './zoned-time.ts';

/** One day after the start: counted with its number, standing in a pause, off, or passed over while the end is moved. */
export interface TermDay {
  readonly date: PlainDate;
  readonly role: 'counted' | 'paused' | 'off' | 'shifted';
  readonly number?: number;
}

export interface TermCourse extends TermEnd {
  /** Days from the first after the start to the last of the term. */
  readonly days: readonly TermDay[];
  /** Where the count ran out before any move to a working day. */
  readonly countedOn: PlainDate;
}

/** The end of the term alone; without pauses it takes no walk over the days. Errors: `calendar-year-unknown`. */
export function findTermEnd(facts: TermFacts): Result<TermEnd, CalendarYearUnknown> {
  const spans = mergePauses(facts.pauses, facts.term, facts.zone);
  if (spans.length > 0) return walkTerm(facts);
  const { term, calendar, zone } = facts;
  const startedOn = localDateOf(facts.startedAt, zone);
  const counted =
    term.unit === 'workingDay'
      ? addWorkingDays(startedOn, workingDays(term.count), calendar)
      : ok(addCalendarDays(startedOn, calendarDays(term.count)));
  if (!counted.ok) return counted;
  const dueOn = shiftedWithoutPauses(counted.value, startedOn, term, calendar);
  return dueOn.ok ? termEnd(dueOn.value, facts) : dueOn;
}

/** The whole course of the term, day by day. Errors: `calendar-year-unknown`. */
export function walkTerm(facts: TermFacts): Result<TermCourse, CalendarYearUnknown> {
  const { term, zone } = facts;
  const startedOn = localDateOf(facts.startedAt, zone);
  const reading = {
    facts,
    spans: mergePauses(facts.pauses, term, zone),
    today: localDateOf(facts.now, zone),
  };
  const days: TermDay[] = [];
  let date = startedOn;
  for (let number = 0; number < term.count;) {
    date = addCalendarDays(date, calendarDays(1));
    const role = roleOf(date, reading);
    if (!role.ok) return role;
    if (role.value === 'counted') number += 1;
    days.push(role.value === 'counted' ? { date, role: 'counted', number } : { date, role: role.value });
  }
  const countedOn = date;
  const shifted = shiftEnd(days, startedOn, reading);
  if (!shifted.ok) return shifted;
  const dueOn = shifted.value.at(-1)?.date ?? startedOn;
  const end = termEnd(dueOn, facts);
  return end.ok ? ok({ ...end.value, days: shifted.value, countedOn }) : end;
}

interface Reading {
  readonly facts: TermFacts;
  readonly spans: readonly PauseSpan[];
  readonly today: PlainDate;
}

function roleOf(
  date: PlainDate,
  reading: Reading,
): Result<'counted' | 'paused' | 'off', CalendarYearUnknown> {
  const { term, calendar, now } = reading.facts;
  const working = isWorkingDay(date, calendar);
  if (!working.ok) return working;
  if (term.unit === 'workingDay' && !working.value) return ok('off');
  if (!touchesPause(date, reading.spans, reading.today)) return ok('counted');
  const closing = closingOf(date, reading.facts);
  if (!closing.ok) return closing;
  const paused = isPausedAtClosing(closing.value, reading.spans, now);
  return ok(paused ? 'paused' : 'counted');
}

/**
 * The moment at which a day is judged: the office's closing time, or 24:00 when the office is shut that day.
 * Errors: `calendar-year-unknown`.
 */
export function closingOf(
  date: PlainDate,
  facts: Pick<TermFacts, 'term' | 'calendar' | 'zone'>,
): Result<Instant, CalendarYearUnknown> {
  const working = isWorkingDay(date, facts.calendar);
  if (!working.ok) return working;
  if (!working.value) return ok(endOfDay(date, facts.zone));
  const office = officeDayOf(date, facts.term.officeHours, facts.calendar);
  return office.ok ? ok(instantOf(date, office.value.closesAt, facts.zone)) : office;
}

/** Moves the end of a calendar-day term off a day off. Moving forward never ends inside a pause; moving back never reaches day zero. */
function shiftEnd(
  days: readonly TermDay[],
  startedOn: PlainDate,
  reading: Reading,
): Result<readonly TermDay[], CalendarYearUnknown> {
  const { term, calendar } = reading.facts;
  const last = days.at(-1);
  if (term.unit === 'workingDay' || term.endShift === 'none' || last === undefined) return ok(days);
  const lastWorks = isWorkingDay(last.date, calendar);
  if (!lastWorks.ok) return lastWorks;
  if (lastWorks.value) return ok(days);
  if (term.endShift === 'prev') {
    const before = addWorkingDays(last.date, workingDays(-1), calendar);
    if (!before.ok) return before;
    if (before.value > startedOn) return ok(days.filter((day) => day.date <= before.value));
  }
  const moved = [...days];
  for (let date = last.date; ;) {
    date = addCalendarDays(date, calendarDays(1));
    const working = isWorkingDay(date, calendar);
    if (!working.ok) return working;
    const role = roleOf(date, reading);
    if (!role.ok) return role;
    const ends = working.value && role.value === 'counted';
    moved.push({ date, role: ends ? 'counted' : working.value ? role.value : 'shifted' });
    if (ends) return ok(moved);
  }
}

function shiftedWithoutPauses(
  countedOn: PlainDate,
  startedOn: PlainDate,
  term: Term,
  calendar: ProductionCalendar,
): Result<PlainDate, CalendarYearUnknown> {
  if (term.unit === 'workingDay' || term.endShift === 'none' || term.count === 0) return ok(countedOn);
  const working = isWorkingDay(countedOn, calendar);
  if (!working.ok) return working;
  if (working.value) return ok(countedOn);
  if (term.endShift === 'prev') {
    const before = addWorkingDays(countedOn, workingDays(-1), calendar);
    if (!before.ok || before.value > startedOn) return before;
  }
  return addWorkingDays(countedOn, workingDays(1), calendar);
}

function termEnd(dueOn: PlainDate, facts: TermFacts): Result<TermEnd, CalendarYearUnknown> {
  const { term, calendar, zone } = facts;
  if (term.endOf === 'day') return ok({ dueOn, dueAt: endOfDay(dueOn, zone) });
  const office = officeDayOf(dueOn, term.officeHours, calendar);
  return office.ok ? ok({ dueOn, dueAt: instantOf(dueOn, office.value.closesAt, zone) }) : office;
}
