import {
  addCalendarDays,
  addWorkingDays,
  calendarDays,
  fromEpochMs,
  instantOf,
  isWorkingDay,
  localDateOf,
  localTimeOf,
  officeDayOf,
  plainTime,
  toEpochMs,
  weekdayOf,
  workingDays,
  type OfficeDay,
  type OfficeHours,
  type PlainTime,
  type ProductionCalendar,
} from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';

/** By which days, hours and clocks a town works. */
export interface WorkingTime {
  readonly calendar: ProductionCalendar;
  readonly hours: OfficeHours;
  readonly zone: ZoneId;
}

/** A delay in time at work: so many working days on, or so many working minutes. */
export type WorkingDelay =
  | { readonly unit: 'working-days'; readonly amount: number }
  | { readonly unit: 'working-minutes'; readonly amount: number };

const minuteMs = 60_000;
/** Longer than any holidays: a walk that does not meet an open office by then has no calendar to go by. */
const longestWalkDays = 400;

/**
 * The moment that lies so much working time later, always inside office hours: never at night, never on a day off. Days keep
 * the local time of day; what began outside office hours begins to count when the office opens next. In a year without a
 * calendar Monday to Friday are taken for working days: an escalation that is late by a holiday beats one that never comes.
 */
export function addWorkingTime(from: Instant, delay: WorkingDelay, at: WorkingTime): Instant {
  const start = nextOpenMoment(from, at);
  return delay.unit === 'working-days'
    ? onLaterDay(start, delay.amount, at)
    : afterMinutes(start, delay.amount, at);
}

/** The moment itself when the office is open, else the next at which it opens. */
export function nextOpenMoment(from: Instant, at: WorkingTime): Instant {
  let date = localDateOf(from, at.zone);
  for (let walked = 0; walked < longestWalkDays; walked += 1) {
    const office = officeOn(date, at);
    if (office) {
      const { opens, closes } = moments(date, office, at);
      if (from < opens) return opens;
      if (from < closes) return from;
    }
    date = addCalendarDays(date, calendarDays(1));
  }
  return from;
}

function onLaterDay(start: Instant, days: number, at: WorkingTime): Instant {
  if (days === 0) return start;
  const date = workingDayAfter(localDateOf(start, at.zone), days, at);
  const office = officeOn(date, at);
  if (!office) return nextOpenMoment(instantOf(date, plainTime('00:00'), at.zone), at);
  return instantOf(date, within(localTimeOf(start, at.zone), office), at.zone);
}

/** A day that closes earlier than the hour of the start ends a minute before closing, not after it. */
function within(time: PlainTime, { opensAt, closesAt }: OfficeDay): PlainTime {
  if (time < opensAt) return opensAt;
  return time < closesAt ? time : minuteBefore(closesAt);
}

function minuteBefore(time: PlainTime): PlainTime {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) - 1;
  return plainTime(
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  );
}

function afterMinutes(start: Instant, minutes: number, at: WorkingTime): Instant {
  let leftMs = minutes * minuteMs;
  let now = start;
  for (let walked = 0; walked < longestWalkDays; walked += 1) {
    const date = localDateOf(now, at.zone);
    const office = officeOn(date, at);
    if (!office) return fromEpochMs(toEpochMs(now) + leftMs);
    const closes = moments(date, office, at).closes;
    const openMs = Math.max(0, toEpochMs(closes) - toEpochMs(now));
    if (leftMs < openMs) return fromEpochMs(toEpochMs(now) + leftMs);
    leftMs -= openMs;
    now = nextOpenMoment(closes, at);
  }
  return now;
}

function workingDayAfter(date: PlainDate, days: number, at: WorkingTime): PlainDate {
  const found = addWorkingDays(date, workingDays(days), at.calendar);
  if (found.ok) return found.value;
  let left = days;
  let day = date;
  while (left > 0) {
    day = addCalendarDays(day, calendarDays(1));
    if (worksOn(day, at)) left -= 1;
  }
  return day;
}

function worksOn(date: PlainDate, { calendar }: WorkingTime): boolean {
  const working = isWorkingDay(date, calendar);
  return working.ok ? working.value : weekdayOf(date) < 6;
}

function officeOn(date: PlainDate, at: WorkingTime): OfficeDay | undefined {
  if (!worksOn(date, at)) return undefined;
  const office = officeDayOf(date, at.hours, at.calendar);
  return office.ok ? office.value : (at.hours.weekdays[weekdayOf(date) - 1] ?? at.hours.workingWeekend);
}

const moments = (date: PlainDate, office: OfficeDay, { zone }: WorkingTime) => ({
  opens: instantOf(date, office.opensAt, zone),
  closes: instantOf(date, office.closesAt, zone),
});
