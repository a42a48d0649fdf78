import type { PlainDate } from '@veche/kernel';
import { calendarDays, type CalendarDays } from './day-counts.ts';

/** Days since 1970-01-01; the internal form of a civil date, on which arithmetic is addition. */
export type EpochDay = number;

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** @throws RangeError when the text has the form of a date but names no day, such as 30 February. */
export function toEpochDay(date: PlainDate): EpochDay {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const length = month === 2 && isLeapYear(year) ? 29 : daysInMonth[month - 1];
  if (length === undefined || !(day >= 1 && day <= length)) throw new RangeError(`No such day: ${date}`);
  return epochDayOf(year, month, day);
}

/** Proleptic Gregorian; years are shifted to begin in March, so that the leap day comes last. */
export function epochDayOf(year: number, month: number, day: number): EpochDay {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function fromEpochDay(epochDay: EpochDay): PlainDate {
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

/** Day of the week of a civil date, Monday 1 … Sunday 7. */
export const weekdayOf = (date: PlainDate): Weekday => weekdayOfEpochDay(toEpochDay(date));

export function weekdayOfEpochDay(epochDay: EpochDay): Weekday {
  return (((((epochDay + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The date that lies so many calendar days later (earlier when negative); day zero is not counted. */
export function addCalendarDays(date: PlainDate, count: CalendarDays): PlainDate {
  return fromEpochDay(toEpochDay(date) + count);
}

/**
 * The same day of the month so many months later, or that month's last day when it is shorter.
 * @norm ГК РФ ст. 192 ч. 3
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const total = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  const length = month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 31);
  return fromEpochDay(epochDayOf(year, month, Math.min(Number(date.slice(8, 10)), length)));
}

/** Calendar days from one date to another, negative when the second is earlier: `(2026-06-10, 2026-06-20) → 10`. */
export function calendarDaysBetween(from: PlainDate, to: PlainDate): CalendarDays {
  return calendarDays(toEpochDay(to) - toEpochDay(from));
}
