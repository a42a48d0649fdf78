import type { PlainDate } from '@veche/kernel';
import { addCalendarDays, toEpochDay, weekdayOf } from './civil-date.ts';
import { calendarDays } from './day-counts.ts';
import { civilCode, type DateRange, type DerivationStep } from './derivation.ts';
import { derivePauses } from './derive-pauses.ts';
import { provisionalYears, type ProductionCalendar } from './production-calendar.ts';
import type { TermCourse } from './term-days.ts';
import type { TermFacts } from './term-facts.ts';
import { isWorkingDay } from './working-days.ts';
import { localTimeOf } from './zoned-time.ts';

interface Derived {
  readonly facts: TermFacts;
  readonly course: TermCourse;
  readonly startedOn: PlainDate;
  readonly isEndConditional: boolean;
}

/** The steps that lead from the start to the end of a term, in the order one would tell them. */
export function deriveTerm(derived: Derived): readonly DerivationStep[] {
  const { facts, startedOn } = derived;
  return [
    ...(facts.preface ?? []),
    {
      code: 'clock-started',
      params: { startedOn, countsFromOn: addCalendarDays(startedOn, calendarDays(1)) },
      basis: civilCode.start,
    },
    ...norm(derived),
    ...derivePauses(facts, derived.course),
    ...daysOff(derived),
    ...end(derived),
    ...caveats(derived),
  ];
}

function norm({ facts, startedOn }: Derived): readonly DerivationStep[] {
  const { count, unit, basis, months, extensions = [] } = facts.term;
  const plain = count - extensions.reduce((sum, extension) => sum + extension.count, 0);
  const step: DerivationStep =
    months !== undefined
      ? { code: 'term-months', params: { months, days: plain }, basis }
      : plain === 0
        ? { code: 'term-same-day', params: { startedOn }, basis }
        : { code: 'term-norm', params: { count: plain, unit }, basis };
  return [
    step,
    ...extensions.map((extension): DerivationStep => ({
      code: 'term-extended',
      params: { days: extension.count, unit, on: extension.on },
      basis: extension.basis ?? basis,
    })),
  ];
}

function daysOff({ facts, course }: Derived): readonly DerivationStep[] {
  if (facts.term.unit === 'calendarDay') return [];
  const worked = dateRanges(
    course.days.filter((day) => day.role === 'counted' && weekdayOf(day.date) >= 6).map((day) => day.date),
  );
  const { basis } = facts.calendar;
  return [
    ...deriveDaysOff(
      course.days.filter((day) => day.role === 'off').map((day) => day.date),
      facts.calendar,
    ),
    ...(worked.length > 0
      ? [{ code: 'working-weekends-counted', params: { ranges: worked }, basis } as const]
      : []),
  ];
}

/** Days on which the office was shut, plain weekends told apart from holidays and transferred days off. The dates come sorted. */
export function deriveDaysOff(
  dates: readonly PlainDate[],
  calendar: ProductionCalendar,
): readonly DerivationStep[] {
  const off = dateRanges(dates);
  const isPlainWeekend = (range: DateRange): boolean =>
    !isHoliday(range, calendar) && datesOf(range).every((date) => weekdayOf(date) >= 6);
  const weekends = off.filter(isPlainWeekend);
  const holidays = off.filter((range) => !isPlainWeekend(range));
  const { basis } = calendar;
  return [
    ...(weekends.length > 0 ? [{ code: 'weekends-not-counted', params: { ranges: weekends } } as const] : []),
    ...(holidays.length > 0
      ? [{ code: 'holidays-not-counted', params: { ranges: holidays }, basis } as const]
      : []),
  ];
}

function end({ facts, course }: Derived): readonly DerivationStep[] {
  const { term, zone, calendar } = facts;
  const { dueOn, dueAt, countedOn } = course;
  const steps: DerivationStep[] = [];
  const moved = { fromOn: countedOn, toOn: dueOn };
  if (dueOn > countedOn) {
    steps.push({ code: 'end-moved-forward', params: moved, basis: civilCode.shift });
  } else if (dueOn < countedOn) {
    steps.push({ code: 'end-moved-back', params: moved, basis: term.basis });
  } else if (term.unit === 'calendarDay' && term.endShift === 'none' && isDayOff(dueOn, calendar)) {
    steps.push({ code: 'end-not-moved', params: { on: dueOn }, basis: term.basis });
  }
  steps.push(
    term.endOf === 'day'
      ? { code: 'term-ends-with-day', params: { dueOn }, basis: civilCode.lastDay }
      : {
          code: 'term-ends-with-office',
          params: { dueOn, closesAt: localTimeOf(dueAt, zone) },
          basis: civilCode.lastDay,
        },
  );
  return steps;
}

function caveats({ facts, course, startedOn, isEndConditional }: Derived): readonly DerivationStep[] {
  const years = provisionalYears(facts.calendar, startedOn, course.dueOn);
  const { version } = facts.calendar;
  return [
    ...(isEndConditional ? [{ code: 'end-conditional', params: { dueOn: course.dueOn } } as const] : []),
    ...(years.length > 0 ? [{ code: 'calendar-provisional', params: { years, version } } as const] : []),
  ];
}

/** Joins neighbouring days: `16, 17, 23 → 16–17, 23`. The dates come sorted. */
export function dateRanges(dates: readonly PlainDate[]): readonly DateRange[] {
  const ranges: { from: PlainDate; to: PlainDate }[] = [];
  for (const date of dates) {
    const last = ranges.at(-1);
    if (last !== undefined && addCalendarDays(last.to, calendarDays(1)) === date) last.to = date;
    else ranges.push({ from: date, to: date });
  }
  return ranges;
}

function datesOf(range: DateRange): readonly PlainDate[] {
  const length = toEpochDay(range.to) - toEpochDay(range.from) + 1;
  return Array.from({ length }, (_, i) => addCalendarDays(range.from, calendarDays(i)));
}

function isHoliday(range: DateRange, calendar: ProductionCalendar): boolean {
  return datesOf(range).some((date) => calendar.statutoryHolidays.some((h) => h.monthDay === date.slice(5)));
}

function isDayOff(date: PlainDate, calendar: ProductionCalendar): boolean {
  const working = isWorkingDay(date, calendar);
  return working.ok && !working.value;
}
