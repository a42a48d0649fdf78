import { addCalendarDays, calendarDays, type RibbonDay } from '@veche/deadlines';
import { plainDate } from '@veche/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniRibbon } from './mini-ribbon.ts';

const first = plainDate('2026-05-12');
const daysOf = (kinds: readonly RibbonDay['kind'][]): RibbonDay[] =>
  kinds.map((kind, index) => ({ date: addCalendarDays(first, calendarDays(index)), kind, isToday: false }));

describe('the ribbon of a row', () => {
  it('gives a letter to each day and leaves out those before the count', () => {
    const days = daysOf(['before', 'elapsed', 'off', 'pause', 'today', 'ahead', 'due', 'overdue']);
    expect(miniRibbon(days, plainDate('2026-05-16'))).toEqual({ from: '2026-05-13', days: 'e.ptado' });
    expect(miniRibbon([], first)).toBeUndefined();
  });

  it('never outgrows a row, and today stays in sight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 0, max: 799 }), (length, at) => {
        const today = addCalendarDays(first, calendarDays(Math.min(at, length - 1)));
        const kinds = Array.from({ length }, (): RibbonDay['kind'] => 'elapsed');
        const ribbon = miniRibbon(daysOf(kinds), today);
        expect(ribbon?.days.length).toBe(Math.min(28, length));
        const last = addCalendarDays(ribbon?.from ?? first, calendarDays((ribbon?.days.length ?? 1) - 1));
        expect((ribbon?.from ?? '') <= today && today <= last).toBe(true);
      }),
    );
  });
});
