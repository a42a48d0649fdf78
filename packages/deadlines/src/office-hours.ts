import { ok, type Instant, type PlainDate, type Result, type ZoneId } from '@veche/kernel';
import { weekdayOf } from './civil-date.ts';
import { workingDays } from './day-counts.ts';
import type { CalendarYearUnknown, ProductionCalendar } from './production-calendar.ts';
import { addWorkingDays, isShortDay, isWorkingDay } from './working-days.ts';
import { instantOf, localDateOf, minutesOf, plainTime, type PlainTime } from './zoned-time.ts';

/** Opening and closing of one office day, local time. */
export interface OfficeDay {
  readonly opensAt: PlainTime;
  readonly closesAt: PlainTime;
}

/** When the office works on the working days of the calendar. Which days those are, the calendar says, not this. */
export interface OfficeHours {
  /** Monday to Friday. */
  readonly weekdays: readonly [OfficeDay, OfficeDay, OfficeDay, OfficeDay, OfficeDay];
  /** A Saturday or Sunday to which a working day was transferred. */
  readonly workingWeekend: OfficeDay;
  /** How much earlier a short day closes. @norm ТК РФ ст. 95 ч. 1 (one hour) */
  readonly shortDayLessMinutes: number;
}

/** When the office closes on that date as if it were working, local time; a short day closes earlier. Errors: `calendar-year-unknown`. */
export function officeDayOf(
  date: PlainDate,
  hours: OfficeHours,
  calendar: ProductionCalendar,
): Result<OfficeDay, CalendarYearUnknown> {
  const short = isShortDay(date, calendar);
  if (!short.ok) return short;
  const day = hours.weekdays[weekdayOf(date) - 1] ?? hours.workingWeekend;
  return ok(short.value ? { ...day, closesAt: earlier(day.closesAt, hours.shortDayLessMinutes) } : day);
}

/**
 * The civil date on which a filing counts as received: its own date inside a working day up to closing time, else the next working
 * day. Not for notices under 54-ФЗ, which are received at the moment they arrive. Errors: `calendar-year-unknown`.
 */
export function registrationDateOf(
  filedAt: Instant,
  hours: OfficeHours,
  calendar: ProductionCalendar,
  zone: ZoneId,
): Result<PlainDate, CalendarYearUnknown> {
  const date = localDateOf(filedAt, zone);
  const working = isWorkingDay(date, calendar);
  if (!working.ok) return working;
  if (working.value) {
    const day = officeDayOf(date, hours, calendar);
    if (!day.ok) return day;
    if (filedAt < instantOf(date, day.value.closesAt, zone)) return ok(date);
  }
  return addWorkingDays(date, workingDays(1), calendar);
}

function earlier(time: PlainTime, minutes: number): PlainTime {
  const left = Math.max(0, minutesOf(time) - minutes);
  return plainTime(`${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')}`);
}
