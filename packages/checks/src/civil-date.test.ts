import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDaysBetween, isCivilDate, plusCalendarDays } from './civil-date.ts';

describe('civil dates', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-06-20', -15, '2026-06-05'],
    ['2026-04-10', 30, '2026-05-10'],
    ['2025-12-31', 1, '2026-01-01'],
  ])('%s %+d is %s', (date, days, expected) => {
    expect(plusCalendarDays(date, days)).toBe(expected);
    expect(calendarDaysBetween(date, expected)).toBe(days);
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', ''])('refuses %j', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it('goes and comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (days) => {
        expect(plusCalendarDays(plusCalendarDays('2026-06-20', days), -days)).toBe('2026-06-20');
      }),
    );
  });
});
