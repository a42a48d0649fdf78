import type { ApplicationSummary, ClockView } from '@veche/contracts';
import type { RibbonDay } from '../../../ui/day-ribbon.tsx';

type ServerDay = NonNullable<ApplicationSummary['ribbon']>[number];

/** How the drawing names each kind of day the clocks count. */
const kinds = {
  before: 'before',
  elapsed: 'counted',
  today: 'counted',
  ahead: 'ahead',
  due: 'ahead',
  pause: 'pause',
  off: 'off',
  overdue: 'overdue',
} as const satisfies Record<ServerDay['kind'], RibbonDay['kind']>;

/** Days of a clock as the ribbon draws them: today, the first and the last day are marked by date. */
export function ribbonDaysOf(
  days: readonly ServerDay[],
  marks: {
    /** Absent: the term is over. */
    readonly todayOn?: string | undefined;
    readonly dueOn?: string | undefined;
    readonly startedOn?: string | undefined;
  },
): RibbonDay[] {
  return days.map((day) => ({
    on: day.date,
    // A last day that lies behind is a day gone.
    kind:
      day.kind === 'due' && marks.todayOn !== undefined && day.date < marks.todayOn
        ? 'counted'
        : kinds[day.kind],
    number: day.number,
    isToday: day.date === marks.todayOn,
    isDue: day.date === marks.dueOn,
    isStart: day.date === marks.startedOn,
  }));
}

/** Days of a term that still can be used, today left out. */
export const daysLeftOf = (days: readonly ServerDay[], todayOn: string): number =>
  days.filter((day) => day.date > todayOn && (day.kind === 'ahead' || day.kind === 'due')).length;

/** The first day of the pause that is on now. */
export function pausedSince(days: readonly ServerDay[], todayOn: string): string | undefined {
  let since: string | undefined;
  for (const day of days) {
    if (day.date > todayOn) break;
    if (day.kind === 'pause') since ??= day.date;
    else if (day.kind !== 'off' && day.kind !== 'today') since = undefined;
  }
  return since;
}

/** The authority's clock that leads the case. */
export const leadingClock = (clocks: readonly ClockView[]): ClockView | undefined =>
  clocks.find((clock) => clock.owner === 'authority') ?? clocks[0];
