import { parseDate, parseTime, type CalendarDate, type Time } from '@internationalized/date';

/** Civil dates and times are plain text outside these fields: `2026-07-11`, `16:00`. */
export const toCalendarDate = (on: string | null | undefined): CalendarDate | null =>
  on ? parseDate(on) : null;
export const toTime = (time: string | null | undefined): Time | null => (time ? parseTime(time) : null);
export const fromTime = (time: { toString(): string } | null): string | null =>
  time === null ? null : time.toString().slice(0, 5);
