import { describe, expect, it } from 'vitest';
import { daysOf, isMonth, monthAfter, weekdayOf } from './month.ts';

describe('month', () => {
  it('goes over the year both ways', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
  });
  it('lists every day of a short and of a leap month', () => {
    expect(daysOf('2026-02')).toHaveLength(28);
    expect(daysOf('2028-02').at(-1)).toBe('2028-02-29');
    expect(daysOf('2026-06')[0]).toBe('2026-06-01');
  });
  it('counts weekdays from Monday', () => {
    expect(weekdayOf('2026-06-01')).toBe(1);
    expect(weekdayOf('2026-06-07')).toBe(7);
  });
  it('knows a month from other text', () => {
    expect(isMonth('2026-06')).toBe(true);
    expect(isMonth('2026-13')).toBe(false);
    expect(isMonth(null)).toBe(false);
  });
});
