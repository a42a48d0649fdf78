import { addCalendarDays, calendarDays, calendarDaysBetween, weekdayOf } from '@veche/deadlines';
import { plainDate, type PlainDate } from '@veche/kernel';

/** The lengths of time figures are published for. */
export const grains = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Grain = (typeof grains)[number];

/** Civil days from the first to the last, both included. */
export interface Period {
  readonly grain: Grain | 'free';
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const partsOf = (on: PlainDate): { year: number; month: number } => ({
  year: Number(on.slice(0, 4)),
  month: Number(on.slice(5, 7)),
});

/** The first day of a month counted from any year: month 13 is January of the next one. */
function firstOfMonth(year: number, month: number): PlainDate {
  const index = year * 12 + (month - 1);
  return plainDate(`${Math.floor(index / 12)}-${pad((index % 12) + 1)}-01`);
}

const shift = (on: PlainDate, days: number): PlainDate => addCalendarDays(on, calendarDays(days));

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** The period of this length that a day belongs to; weeks begin on Monday. */
export function periodOf(grain: Grain, on: PlainDate): Period {
  if (grain === 'day') return { grain, from: on, to: on };
  if (grain === 'week') {
    const from = shift(on, 1 - weekdayOf(on));
    return { grain, from, to: shift(from, 6) };
  }
  const { year, month } = partsOf(on);
  const length = monthsIn[grain];
  const first = month - ((month - 1) % length);
  return { grain, from: firstOfMonth(year, first), to: shift(firstOfMonth(year, first + length), -1) };
}

/** Days chosen freely: exact in counts, estimated in quantiles. */
export const freePeriod = (from: PlainDate, to: PlainDate): Period => ({ grain: 'free', from, to });

export const daysIn = ({ from, to }: Period): number => Math.max(0, calendarDaysBetween(from, to) + 1);

/** The period of the same length just before. */
export function previousPeriod(period: Period): Period {
  if (period.grain !== 'free') return periodOf(period.grain, shift(period.from, -1));
  return { grain: 'free', from: shift(period.from, -daysIn(period)), to: shift(period.from, -1) };
}

/**
 * The same period a year before: the same dates, for weeks and days the same weekdays 52 weeks back, so that working days
 * meet working days.
 */
export function yearBefore(period: Period): Period {
  if (period.grain === 'day' || period.grain === 'week')
    return { grain: period.grain, from: shift(period.from, -364), to: shift(period.to, -364) };
  if (period.grain !== 'free') {
    const { year, month } = partsOf(period.from);
    return periodOf(period.grain, firstOfMonth(year - 1, month));
  }
  return { grain: 'free', from: shift(period.from, -364), to: shift(period.to, -364) };
}

/** Of a period under way the part that has passed, and as many days of the one it is compared with. */
export function upToToday(period: Period, today: PlainDate): Period {
  return period.to <= today ? period : { ...period, to: today < period.from ? period.from : today };
}

/** The periods of one length from the one that holds `from` to the one that holds `to`. */
export function periodsBetween(grain: Grain, from: PlainDate, to: PlainDate): Period[] {
  const found: Period[] = [];
  for (let next = periodOf(grain, from); next.from <= to; next = periodOf(grain, shift(next.to, 1)))
    found.push(next);
  return found;
}

/** Compares alike: as many days from the start as have passed of `period`. */
export function alike(other: Period, period: Period): Period {
  const to = shift(other.from, daysIn(period) - 1);
  return to < other.to ? { ...other, to } : other;
}
