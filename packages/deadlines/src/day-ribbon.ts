import { ok, type PlainDate, type Result } from '@veche/kernel';
import { addCalendarDays } from './civil-date.ts';
import { calendarDays } from './day-counts.ts';
import type { CalendarYearUnknown } from './production-calendar.ts';
import type { TermCourse, TermDay } from './term-days.ts';
import type { ClockFacts } from './term-facts.ts';
import { isWorkingDay } from './working-days.ts';

/**
 * One cell of the day ribbon. `before` reaches up to and including day zero; `today` is a counted day that has not ended; `due` is the
 * last day whatever else it is; `number` is the day's place in the count.
 */
export interface RibbonDay {
  readonly date: PlainDate;
  readonly kind: 'before' | 'elapsed' | 'today' | 'ahead' | 'pause' | 'off' | 'due' | 'overdue';
  readonly number?: number;
  readonly isToday: boolean;
}

interface RibbonInput {
  readonly facts: ClockFacts;
  readonly course: TermCourse;
  readonly startedOn: PlainDate;
  readonly today: PlainDate;
  readonly isPaused: boolean;
  /** Whether today's office hours are over. */
  readonly dayEnded: boolean;
}

/** Every calendar day from the start to the end of the term, or to today when it is overdue. Errors: `calendar-year-unknown`. */
export function buildDayRibbon(input: RibbonInput): Result<readonly RibbonDay[], CalendarYearUnknown> {
  const { facts, course, startedOn, today } = input;
  const byDate = new Map(course.days.map((day) => [day.date, day]));
  const from = facts.ribbonFrom !== undefined && facts.ribbonFrom < startedOn ? facts.ribbonFrom : startedOn;
  const to = facts.now >= course.dueAt && today > course.dueOn ? today : course.dueOn;
  const ribbon: RibbonDay[] = [];
  for (let date = from; date <= to; date = addCalendarDays(date, calendarDays(1))) {
    const day = byDate.get(date);
    const kind = date > course.dueOn ? kindAfterEnd(date, facts) : ok(kindWithin(date, day, input));
    if (!kind.ok) return kind;
    const number = day?.number === undefined ? {} : { number: day.number };
    ribbon.push({ date, kind: kind.value, ...number, isToday: date === today });
  }
  return ok(ribbon);
}

function kindWithin(date: PlainDate, day: TermDay | undefined, input: RibbonInput): RibbonDay['kind'] {
  const { course, today, isPaused, dayEnded } = input;
  if (date === course.dueOn) return 'due';
  if (day === undefined) return 'before';
  if (day.role === 'paused') return 'pause';
  if (day.role !== 'counted') return 'off';
  if (date < today || (date === today && dayEnded)) return 'elapsed';
  if (date > today) return 'ahead';
  return isPaused ? 'pause' : 'today';
}

function kindAfterEnd(date: PlainDate, facts: ClockFacts): Result<RibbonDay['kind'], CalendarYearUnknown> {
  if (facts.term.unit === 'calendarDay') return ok('overdue');
  const working = isWorkingDay(date, facts.calendar);
  return working.ok ? ok(working.value ? 'overdue' : 'off') : working;
}
