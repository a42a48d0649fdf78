import type { Brand } from '@veche/kernel';

/** A whole number of working days; may be negative when counted back. Not interchangeable with calendar days. */
export type WorkingDays = Brand<number, 'WorkingDays'>;

/** A whole number of calendar days; may be negative when counted back. Not interchangeable with working days. */
export type CalendarDays = Brand<number, 'CalendarDays'>;

/** @throws RangeError when the number is not whole. */
export function workingDays(count: number): WorkingDays {
  return wholeDays(count) as WorkingDays;
}

/** @throws RangeError when the number is not whole. */
export function calendarDays(count: number): CalendarDays {
  return wholeDays(count) as CalendarDays;
}

function wholeDays(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number of days: ${count}`);
  return count;
}
