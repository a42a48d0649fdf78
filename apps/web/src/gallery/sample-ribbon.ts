import type { RibbonDay } from '../ui/day-ribbon.tsx';

const off = new Set([16, 17, 23, 24, 30, 31]);
const paused = new Set([15, 18]);

const dayOf = (month: number, day: number): string =>
  `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The festival of the examples: filed 12 May, registered 13 May, pause 15–18 May, today 27 May, due 5 June. */
export const festivalDays: readonly RibbonDay[] = (() => {
  const dates: readonly (readonly [number, number])[] = [
    ...Array.from({ length: 20 }, (_, i) => [5, 12 + i] as const),
    ...Array.from({ length: 5 }, (_, i) => [6, 1 + i] as const),
  ];
  let number = 0;
  return dates.map(([month, day]): RibbonDay => {
    const on = dayOf(month, day);
    if (month === 5 && day < 14)
      return { on, kind: 'before', isStart: day === 13, flag: day === 13 ? 'принята' : undefined };
    if (month === 5 && off.has(day)) return { on, kind: 'off' };
    if (month === 5 && paused.has(day)) return { on, kind: 'pause' };
    number += 1;
    const isToday = month === 5 && day === 27;
    return {
      on,
      kind: on < '2026-05-27' ? 'counted' : 'ahead',
      number,
      isToday,
      isDue: month === 6 && day === 5,
      flag: month === 6 && day === 5 ? 'решение' : undefined,
    };
  });
})();

/** A short one that is overdue by a day. */
export const overdueDays: readonly RibbonDay[] = [
  { on: '2026-05-18', kind: 'before', isStart: true, flag: 'принята' },
  { on: '2026-05-19', kind: 'counted', number: 1 },
  { on: '2026-05-20', kind: 'counted', number: 2 },
  { on: '2026-05-21', kind: 'counted', number: 3 },
  { on: '2026-05-22', kind: 'counted', number: 4 },
  { on: '2026-05-23', kind: 'off' },
  { on: '2026-05-24', kind: 'off' },
  { on: '2026-05-25', kind: 'counted', number: 5 },
  { on: '2026-05-26', kind: 'counted', number: 6, isDue: true, flag: 'срок' },
  { on: '2026-05-27', kind: 'overdue', isToday: true, flag: 'сегодня' },
];
