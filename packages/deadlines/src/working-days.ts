import { err, ok, type PlainDate, type Result } from '@veche/kernel';
import { isOff, isShort, yearIndex, type YearIndex } from './calendar-index.ts';
import { fromEpochDay, toEpochDay, yearOf } from './civil-date.ts';
import { workingDays, type WorkingDays } from './day-counts.ts';
import {
  calendarYearUnknown,
  type CalendarYearUnknown,
  type ProductionCalendar,
} from './production-calendar.ts';

/** Whether the five-day week works on this date. Errors: `calendar-year-unknown`. */
export function isWorkingDay(
  date: PlainDate,
  calendar: ProductionCalendar,
): Result<boolean, CalendarYearUnknown> {
  return inYear(date, calendar, (index) => !isOff(index, toEpochDay(date)));
}

/** Whether this working day is an hour shorter. Errors: `calendar-year-unknown`. @norm ТК РФ ст. 95 ч. 1 */
export function isShortDay(
  date: PlainDate,
  calendar: ProductionCalendar,
): Result<boolean, CalendarYearUnknown> {
  return inYear(date, calendar, (index) => isShort(index, toEpochDay(date)));
}

/**
 * Whether the date is one of the non-working holidays named by law; a day off transferred to another date is not.
 * Errors: `calendar-year-unknown`.
 * @norm ТК РФ ст. 112 ч. 1
 */
export function isStatutoryHoliday(
  date: PlainDate,
  calendar: ProductionCalendar,
): Result<boolean, CalendarYearUnknown> {
  return inYear(date, calendar, () => calendar.statutoryHolidays.some((h) => h.monthDay === date.slice(5)));
}

/**
 * The working day that lies so many working days later; day zero is not counted, so one working day from a Friday is Monday.
 * A negative count goes back; zero returns the date itself, working or not. Errors: `calendar-year-unknown`.
 */
export function addWorkingDays(
  date: PlainDate,
  count: WorkingDays,
  calendar: ProductionCalendar,
): Result<PlainDate, CalendarYearUnknown> {
  let year = yearOf(date);
  let index = yearIndex(calendar, year);
  if (index === undefined) return err(calendarYearUnknown(calendar, year));
  if (count === 0) return ok(date);
  const ordinal = toEpochDay(date) - index.firstDay;
  let position =
    count > 0 ? countBefore(index, ordinal + 1) + count - 1 : countBefore(index, ordinal) + count;
  while (position >= index.workingDays.length) {
    position -= index.workingDays.length;
    year += 1;
    index = yearIndex(calendar, year);
    if (index === undefined) return err(calendarYearUnknown(calendar, year));
  }
  while (position < 0) {
    year -= 1;
    index = yearIndex(calendar, year);
    if (index === undefined) return err(calendarYearUnknown(calendar, year));
    position += index.workingDays.length;
  }
  return ok(fromEpochDay(index.workingDays[position] ?? 0));
}

/**
 * Working days after `from` up to and including `to`; when `to` is earlier, minus the working days from `to` up to before `from`.
 * The inverse of {@link addWorkingDays}. Errors: `calendar-year-unknown`.
 */
export function workingDaysBetween(
  from: PlainDate,
  to: PlainDate,
  calendar: ProductionCalendar,
): Result<WorkingDays, CalendarYearUnknown> {
  const backwards = to < from;
  const first = backwards ? to : from;
  const last = backwards ? from : to;
  let total = 0;
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    const index = yearIndex(calendar, year);
    if (index === undefined) return err(calendarYearUnknown(calendar, year));
    const shift = backwards ? 0 : 1;
    const start = year === yearOf(first) ? countBefore(index, toEpochDay(first) - index.firstDay + shift) : 0;
    const end =
      year === yearOf(last)
        ? countBefore(index, toEpochDay(last) - index.firstDay + shift)
        : index.workingDays.length;
    total += end - start;
  }
  return ok(workingDays(backwards ? 0 - total : total));
}

/** How many working days the year has: 247 in 2026. Errors: `calendar-year-unknown`. */
export function workingDaysInYear(
  year: number,
  calendar: ProductionCalendar,
): Result<WorkingDays, CalendarYearUnknown> {
  const index = yearIndex(calendar, year);
  return index === undefined
    ? err(calendarYearUnknown(calendar, year))
    : ok(workingDays(index.workingDays.length));
}

function inYear<T>(
  date: PlainDate,
  calendar: ProductionCalendar,
  read: (index: YearIndex) => T,
): Result<T, CalendarYearUnknown> {
  const index = yearIndex(calendar, yearOf(date));
  return index === undefined ? err(calendarYearUnknown(calendar, yearOf(date))) : ok(read(index));
}

function countBefore(index: YearIndex, ordinal: number): number {
  const count = index.workingBefore[ordinal];
  if (count === undefined) throw new RangeError(`Day ${ordinal} is not in ${index.year}`);
  return count;
}
