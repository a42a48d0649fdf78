import type { BilingualText, PlainDate } from '@veche/kernel';
import { yearOf } from './civil-date.ts';

/** Month and day, `05-09`. */
export type MonthDay = string;

/** Days off declared after the year's calendar had been fixed, such as the non-working days of 2020 and 2021. */
export interface CalendarAmendment {
  readonly decreedOn: PlainDate;
  readonly basis: string;
  readonly nonWorkingWeekdays: readonly MonthDay[];
}

/** What makes one year differ from "Monday to Friday are working days". */
export interface ProductionCalendarYear {
  /** The government's decree on transfers is not out yet: dates of this year may still move. */
  readonly provisional: boolean;
  readonly nonWorkingWeekdays: readonly MonthDay[];
  readonly workingWeekends: readonly MonthDay[];
  /** Days an hour shorter; such a day that was later declared off is simply off. */
  readonly shortDays: readonly MonthDay[];
  readonly amendments?: readonly CalendarAmendment[];
}

export interface StatutoryHoliday {
  readonly monthDay: MonthDay;
  readonly title: BilingualText;
}

/**
 * A production calendar of the five-day week: plain data that travels as JSON, a version of which is stored with every deadline.
 * Years that are absent are unknown, not "without holidays".
 *
 * @norm ТК РФ ст. 95 (short days), ст. 112 (non-working holidays and transfers)
 */
export interface ProductionCalendar {
  readonly id: string;
  readonly version: string;
  readonly region: string;
  readonly title: BilingualText;
  readonly basis: BilingualText;
  readonly statutoryHolidays: readonly StatutoryHoliday[];
  readonly years: Readonly<Record<string, ProductionCalendarYear>>;
}

/** A date fell into a year the calendar has no data for; the engine never guesses. */
export interface CalendarYearUnknown {
  readonly code: 'calendar-year-unknown';
  readonly year: number;
  readonly calendarId: string;
  readonly calendarVersion: string;
}

export function calendarYearUnknown(calendar: ProductionCalendar, year: number): CalendarYearUnknown {
  return { code: 'calendar-year-unknown', year, calendarId: calendar.id, calendarVersion: calendar.version };
}

/** The years between two dates whose transfers are not decreed yet. */
export function provisionalYears(
  calendar: ProductionCalendar,
  from: PlainDate,
  to: PlainDate,
): readonly number[] {
  return Object.entries(calendar.years)
    .filter(([year, data]) => data.provisional && Number(year) >= yearOf(from) && Number(year) <= yearOf(to))
    .map(([year]) => Number(year));
}
