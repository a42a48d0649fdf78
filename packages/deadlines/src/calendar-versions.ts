import type { PlainDate } from '@veche/kernel';
import type { MonthDay, ProductionCalendar, ProductionCalendarYear } from './production-calendar.ts';

/**
 * The calendar as it was known on a date: without the days off decreed later. A deadline told to a person on that date was computed
 * from this one.
 */
export function calendarAsKnownOn(calendar: ProductionCalendar, knownOn: PlainDate): ProductionCalendar {
  const years = Object.entries(calendar.years).map(([year, data]): [string, ProductionCalendarYear] => {
    const { amendments, ...rest } = data;
    const known = (amendments ?? []).filter((amendment) => amendment.decreedOn <= knownOn);
    return [year, known.length > 0 ? { ...rest, amendments: known } : rest];
  });
  return { ...calendar, version: `${calendar.version}@${knownOn}`, years: Object.fromEntries(years) };
}

/**
 * A region's calendar: the federal one with the days off that the region's own acts add (Ураза-байрам, Радоница …). Days that fall on a
 * weekend, and years the federal calendar lacks, add nothing. They are days off, not holidays of ТК РФ ст. 112 ч. 1.
 * @norm ТК РФ ст. 6; 125-ФЗ ст. 4 ч. 7
 */
export function regionalCalendar(
  federal: ProductionCalendar,
  regional: {
    readonly id: string;
    readonly version: string;
    readonly region: string;
    readonly daysOff: readonly PlainDate[];
  },
): ProductionCalendar {
  const { daysOff, ...identity } = regional;
  const years = Object.entries(federal.years).map(([year, data]): [string, ProductionCalendarYear] => {
    const added = daysOff
      .filter((date) => date.startsWith(`${year}-`))
      .map((date): MonthDay => date.slice(5));
    const workingWeekends = data.workingWeekends.filter((monthDay) => !added.includes(monthDay));
    return [
      year,
      { ...data, workingWeekends, nonWorkingWeekdays: [...data.nonWorkingWeekdays, ...added].sort() },
    ];
  });
  return {
    ...federal,
    ...identity,
    version: `${federal.version}+${regional.version}`,
    years: Object.fromEntries(years),
  };
}
