import type { RequestClockView } from '@veche/contracts';
import type { RibbonDay } from '../../../ui/day-ribbon.tsx';

const kinds = {
  before: 'before',
  elapsed: 'counted',
  today: 'counted',
  ahead: 'ahead',
  due: 'ahead',
  pause: 'pause',
  off: 'off',
  overdue: 'overdue',
} as const satisfies Record<RequestClockView['days'][number]['kind'], RibbonDay['kind']>;

/** More cells than these tell nothing: of a long term the days around its last one are drawn. */
const cellsBefore = 23;
const cellsAfter = 8;

/** The days of a clock to be drawn, with its last day among them. */
export function clockRibbon(clock: RequestClockView, todayOn: string): RibbonDay[] {
  const due = clock.days.findIndex(({ date }) => date === clock.dueOn);
  const shown = clock.days.slice(Math.max(0, due - cellsBefore), due + cellsAfter);
  return shown.map((day) => ({
    on: day.date,
    kind: day.kind === 'due' && day.date < todayOn ? 'counted' : kinds[day.kind],
    number: day.number,
    isToday: day.date === todayOn,
    isDue: day.date === clock.dueOn,
    isStart: day.date === clock.startedOn,
  }));
}
