import type { ClockView } from '@veche/contracts';
import type { RibbonDay } from '../../ui/day-ribbon.tsx';

type ClockDay = ClockView['days'][number];

const kindOf: Record<ClockDay['kind'], RibbonDay['kind']> = {
  before: 'before',
  elapsed: 'counted',
  today: 'ahead',
  ahead: 'ahead',
  pause: 'pause',
  off: 'off',
  due: 'ahead',
  overdue: 'overdue',
};

/** Days of a clock as the ribbon draws them. */
export const ribbonDaysOf = (
  days: readonly ClockDay[],
  marks: { readonly startedOn?: string; readonly dueOn?: string; readonly todayOn: string },
): readonly RibbonDay[] =>
  days.map(({ date, kind, number }) => ({
    on: date,
    kind: kindOf[kind],
    ...(number === undefined ? {} : { number }),
    isStart: date === marks.startedOn,
    isToday: kind === 'today' || date === marks.todayOn,
    isDue: kind === 'due' || date === marks.dueOn,
  }));
