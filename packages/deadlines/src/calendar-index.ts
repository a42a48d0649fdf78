import { epochDayOf, isLeapYear, weekdayOfEpochDay, type EpochDay } from './civil-date.ts';
import type { MonthDay, ProductionCalendar, ProductionCalendarYear } from './production-calendar.ts';

const offBit = 1;
const shortBit = 2;

/** One compiled year: adding working days becomes two look-ups instead of a walk over the days. */
export interface YearIndex {
  readonly year: number;
  readonly firstDay: EpochDay;
  readonly flags: Uint8Array;
  /** Working days of the year, ascending. */
  readonly workingDays: Int32Array;
  /** How many working days of the year lie before the n-th day; one entry more than the year has days. */
  readonly workingBefore: Uint16Array;
}

const compiled = new WeakMap<ProductionCalendar, Map<number, YearIndex>>();

/** The compiled year, or undefined when the calendar has no data for it. Memoised by the identity of the calendar. */
export function yearIndex(calendar: ProductionCalendar, year: number): YearIndex | undefined {
  let years = compiled.get(calendar);
  if (years === undefined) {
    years = new Map();
    compiled.set(calendar, years);
  }
  const known = years.get(year);
  if (known !== undefined) return known;
  const data = calendar.years[String(year)];
  if (data === undefined) return undefined;
  const index = compileYear(year, data);
  years.set(year, index);
  return index;
}

export const isOff = (index: YearIndex, day: EpochDay): boolean => (flagsOf(index, day) & offBit) !== 0;

export const isShort = (index: YearIndex, day: EpochDay): boolean => flagsOf(index, day) === shortBit;

function flagsOf(index: YearIndex, day: EpochDay): number {
  const flags = index.flags[day - index.firstDay];
  if (flags === undefined) throw new RangeError(`Day ${day} is not in ${index.year}`);
  return flags;
}

function compileYear(year: number, data: ProductionCalendarYear): YearIndex {
  const firstDay = epochDayOf(year, 1, 1);
  const flags = new Uint8Array(isLeapYear(year) ? 366 : 365);
  for (let i = 0; i < flags.length; i += 1) {
    if (weekdayOfEpochDay(firstDay + i) >= 6) flags[i] = offBit;
  }
  const ordinal = (monthDay: MonthDay): number =>
    epochDayOf(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3, 5))) - firstDay;
  for (const monthDay of data.nonWorkingWeekdays) flags[ordinal(monthDay)] = offBit;
  for (const amendment of data.amendments ?? []) {
    for (const monthDay of amendment.nonWorkingWeekdays) flags[ordinal(monthDay)] = offBit;
  }
  for (const monthDay of data.workingWeekends) flags[ordinal(monthDay)] = 0;
  for (const monthDay of data.shortDays)
    flags[ordinal(monthDay)] = (flags[ordinal(monthDay)] ?? 0) | shortBit;
  return { year, firstDay, flags, ...countWorkingDays(firstDay, flags) };
}

function countWorkingDays(
  firstDay: EpochDay,
  flags: Uint8Array,
): Pick<YearIndex, 'workingDays' | 'workingBefore'> {
  const workingDays: EpochDay[] = [];
  const workingBefore = new Uint16Array(flags.length + 1);
  flags.forEach((flag, i) => {
    workingBefore[i] = workingDays.length;
    if ((flag & offBit) === 0) workingDays.push(firstDay + i);
  });
  workingBefore[flags.length] = workingDays.length;
  return { workingDays: Int32Array.from(workingDays), workingBefore };
}
