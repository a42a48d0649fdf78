import { expect, it } from 'vitest';
import { daysLeftOf, miniRibbonDays } from './mini-ribbon-days.ts';

it('draws a letter as a day, over the end of a month too', () => {
  const days = miniRibbonDays({ from: '2026-05-29', days: 'e..epad' }, '2026-06-02');
  expect(days.map(({ on, kind }) => `${on.slice(5)} ${kind}`)).toEqual([
    '05-29 counted',
    '05-30 off',
    '05-31 off',
    '06-01 counted',
    '06-02 pause',
    '06-03 ahead',
    '06-04 ahead',
  ]);
  expect(days.find(({ isToday }) => isToday)?.on).toBe('2026-06-02');
  expect(daysLeftOf(days, '2026-06-02')).toBe(2);
});
