import { addCalendarDays, calendarDays } from '@veche/deadlines';
import { plainDate, type PlainDate } from '@veche/kernel';

/** A year and the month under way beside it. */
export const monthsKept = 13;

export const monthOf = (on: PlainDate): PlainDate => plainDate(`${on.slice(0, 7)}-01`);

/** The first day of the month that comes `by` months after. */
export function monthAfter(month: PlainDate, by: number): PlainDate {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return plainDate(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`);
}

export const lastDayOf = (month: PlainDate): PlainDate =>
  addCalendarDays(monthAfter(month, 1), calendarDays(-1));

/** The months of the open side up to the one told, the oldest first. */
export const monthsUpTo = (last: PlainDate): PlainDate[] =>
  Array.from({ length: monthsKept }, (_, index) => monthAfter(monthOf(last), index - monthsKept + 1));
