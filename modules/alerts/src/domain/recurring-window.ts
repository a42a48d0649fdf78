import {
  addCalendarDays,
  calendarDays,
  instantOf,
  isWorkingDay,
  localDateOf,
  weekdayOf,
  type PlainTime,
  type ProductionCalendar,
  type Weekday,
} from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';

/** A window that comes again and again by local time; one that ends before it begins lasts over midnight. */
export interface RecurringWindow {
  readonly from: PlainTime;
  readonly to: PlainTime;
  readonly zone: ZoneId;
  /** Days on which it begins; every day when empty. */
  readonly weekdays: readonly Weekday[];
  readonly on: 'any-day' | 'working-days' | 'days-off';
}

const nearestDays = [-1, 0, 1];

/**
 * The end of the window that covers the moment, or undefined when none does. Equal times make a whole day. Windows that
 * touch are followed to the end of the last one, so that what waits for the end is not stopped again at once.
 */
export function endOfWindow(
  now: Instant,
  windows: readonly RecurringWindow[],
  calendar: ProductionCalendar,
): Instant | undefined {
  let end: Instant | undefined;
  // A chain of touching windows longer than this has no end: whoever covers all the week means forever.
  for (let step = 0; step < 60; step += 1) {
    const at = end ?? now;
    const longest = windows
      .map((window) => endOf(at, window, calendar))
      .filter((each) => each !== undefined)
      .toSorted()
      .at(-1);
    if (longest === undefined || longest <= at) return end;
    end = longest;
  }
  return end;
}

function endOf(at: Instant, window: RecurringWindow, calendar: ProductionCalendar): Instant | undefined {
  const today = localDateOf(at, window.zone);
  const spans = nearestDays
    .map((days) => addCalendarDays(today, calendarDays(days)))
    .filter((date) => beginsOn(date, window, calendar))
    .map((date) => spanOn(date, window));
  return spans.find(({ from, to }) => from <= at && at < to)?.to;
}

function spanOn(date: PlainDate, { from, to, zone }: RecurringWindow): { from: Instant; to: Instant } {
  const endsOn = to <= from ? addCalendarDays(date, calendarDays(1)) : date;
  return { from: instantOf(date, from, zone), to: instantOf(endsOn, to, zone) };
}

function beginsOn(date: PlainDate, { weekdays, on }: RecurringWindow, calendar: ProductionCalendar): boolean {
  const weekday = weekdayOf(date);
  if (weekdays.length > 0 && !weekdays.includes(weekday)) return false;
  if (on === 'any-day') return true;
  const working = isWorkingDay(date, calendar);
  // A year nobody has decreed yet: the plain week.
  return (working.ok ? working.value : weekday < 6) === (on === 'working-days');
}
