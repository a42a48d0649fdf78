import {
  parseProductionCalendar,
  weekdayOf,
  type CalendarFault,
  type MonthDay,
  type ProductionCalendar,
  type ProductionCalendarYear,
} from '@veche/deadlines';
import { err, ok, type PlainDate, type Result } from '@veche/kernel';

/** Days a decree moves. */
export interface DecreedDays {
  /** Declared off. */
  readonly off: readonly PlainDate[];
  /** Made working: weekends, or days that were off. */
  readonly working: readonly PlainDate[];
  /** An hour shorter. */
  readonly short: readonly PlainDate[];
}

/** What a decree says of days: a few of them, or a whole year. */
export type DecreeContent =
  | { readonly kind: 'days'; readonly days: DecreedDays }
  | { readonly kind: 'year'; readonly year: number; readonly days: DecreedDays };

export interface Decree {
  readonly decreedOn: PlainDate;
  /** Name and number, as the derivation cites them. */
  readonly basis: string;
  readonly content: DecreeContent;
}

export type DecreeFault =
  | { readonly code: 'calendar-year-absent'; readonly year: number }
  | CalendarFault
  | { readonly code: 'decree-changes-nothing' };

const isWeekend = (date: PlainDate): boolean => weekdayOf(date) >= 6;
const monthDayOf = (date: PlainDate): MonthDay => date.slice(5);

/**
 * The calendar as it stands after a decree. A whole year takes the place of what was known of it. Single days off are kept as an
 * amendment, so that what was known before the decree can be told apart later. Errors: `calendar-year-absent`, `calendar-malformed`,
 * `decree-changes-nothing`.
 */
export function applyDecree(
  calendar: ProductionCalendar,
  decree: Decree,
  version: string,
): Result<ProductionCalendar, DecreeFault> {
  const years: Record<string, ProductionCalendarYear> = { ...calendar.years };
  if (decree.content.kind === 'year') {
    years[String(decree.content.year)] = wholeYear(decree.content.days);
  } else {
    for (const year of yearsOf(decree.content.days)) {
      const known = years[year];
      if (known === undefined) return err({ code: 'calendar-year-absent', year: Number(year) });
      years[year] = amended(known, inYear(decree.content.days, year), decree);
    }
  }
  if (meaningOf(years) === meaningOf(calendar.years)) return err({ code: 'decree-changes-nothing' });
  const parsed = parseProductionCalendar({ ...calendar, version, years });
  return parsed.ok ? ok(parsed.value) : parsed;
}

/** What years say, whatever the order of their fields: a database keeps JSON in an order of its own. */
const meaningOf = (years: ProductionCalendar['years']): string =>
  JSON.stringify(
    Object.keys(years)
      .sort()
      .map((year) => {
        const {
          provisional,
          nonWorkingWeekdays,
          workingWeekends,
          shortDays,
          amendments = [],
        } = years[year] as ProductionCalendarYear;
        const declared = amendments.map(({ decreedOn, basis, nonWorkingWeekdays: off }) => [
          decreedOn,
          basis,
          off,
        ]);
        return [year, provisional, nonWorkingWeekdays, workingWeekends, shortDays, declared];
      }),
  );

const wholeYear = ({ off, working, short }: DecreedDays): ProductionCalendarYear => ({
  provisional: false,
  nonWorkingWeekdays: sorted(off.filter((date) => !isWeekend(date))),
  // A short day is worked, also when it is a Saturday.
  workingWeekends: sorted([...working, ...short].filter(isWeekend)),
  shortDays: sorted(short),
});

function amended(known: ProductionCalendarYear, days: DecreedDays, decree: Decree): ProductionCalendarYear {
  const working = new Set(days.working.map(monthDayOf));
  const off = new Set(days.off.map(monthDayOf));
  const earlier = (known.amendments ?? [])
    .map((amendment) => ({
      ...amendment,
      nonWorkingWeekdays: amendment.nonWorkingWeekdays.filter((day) => !working.has(day)),
    }))
    .filter(({ nonWorkingWeekdays }) => nonWorkingWeekdays.length > 0);
  const declared = sorted(days.off.filter((date) => !isWeekend(date))).filter(
    (day) =>
      !known.nonWorkingWeekdays.includes(day) &&
      !earlier.some(({ nonWorkingWeekdays }) => nonWorkingWeekdays.includes(day)),
  );
  const amendments = [
    ...earlier,
    ...(declared.length > 0
      ? [{ decreedOn: decree.decreedOn, basis: decree.basis, nonWorkingWeekdays: declared }]
      : []),
  ];
  const { amendments: _before, ...rest } = known;
  return {
    ...rest,
    nonWorkingWeekdays: rest.nonWorkingWeekdays.filter((day) => !working.has(day)),
    workingWeekends: union(
      rest.workingWeekends.filter((day) => !off.has(day)),
      [...days.working, ...days.short].filter(isWeekend),
    ),
    shortDays: union(rest.shortDays, days.short),
    ...(amendments.length > 0 ? { amendments } : {}),
  };
}

const sorted = (dates: readonly PlainDate[]): MonthDay[] => [...new Set(dates.map(monthDayOf))].sort();

const union = (known: readonly MonthDay[], dates: readonly PlainDate[]): MonthDay[] =>
  [...new Set([...known, ...dates.map(monthDayOf)])].sort();

const yearsOf = ({ off, working, short }: DecreedDays): string[] =>
  [...new Set([...off, ...working, ...short].map((date) => date.slice(0, 4)))].sort();

function inYear({ off, working, short }: DecreedDays, year: string): DecreedDays {
  const of = (dates: readonly PlainDate[]): PlainDate[] => dates.filter((date) => date.startsWith(year));
  return { off: of(off), working: of(working), short: of(short) };
}
