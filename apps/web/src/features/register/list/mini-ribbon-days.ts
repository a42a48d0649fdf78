import type { RequestSummary } from '@veche/contracts';
import type { RibbonDay } from '../../../ui/day-ribbon.tsx';

const kinds: Readonly<Record<string, RibbonDay['kind']>> = {
  '.': 'off',
  b: 'before',
  e: 'counted',
  t: 'counted',
  a: 'ahead',
  p: 'pause',
  d: 'ahead',
  o: 'overdue',
};

const dayMs = 86_400_000;
const nextDay = (on: string, days: number): string =>
  new Date(Date.parse(`${on}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The letters of a row's ribbon as days to draw. */
export function miniRibbonDays(
  ribbon: NonNullable<RequestSummary['ribbon']>,
  todayOn: string,
): readonly RibbonDay[] {
  return [...ribbon.days].map((letter, index) => {
    const on = nextDay(ribbon.from, index);
    return {
      on,
      // A last day that lies behind is a day gone.
      kind: letter === 'd' && on < todayOn ? 'counted' : (kinds[letter] ?? 'off'),
      isToday: on === todayOn,
      isDue: letter === 'd',
    };
  });
}

/** Days of the term that still can be used, today left out. */
export const daysLeftOf = (days: readonly RibbonDay[], todayOn: string): number =>
  days.filter((day) => day.on > todayOn && day.kind === 'ahead').length;
