import { describe, expect, test } from 'vitest';
import { foretell, leastPast } from './foretell.ts';

/** Scatter that is the same on every machine. */
const noise = (index: number): number => ((index * 7919) % 13) - 6;

describe('a forecast', () => {
  test('of a steady series goes on, and its interval holds what comes', () => {
    const all = Array.from({ length: 60 }, (_, index) => 200 + noise(index));
    const told = foretell({ past: all.slice(0, 52), steps: 8, level: 0.95 });
    expect(told?.steps).toHaveLength(8);
    for (const [index, { point, low, high }] of (told?.steps ?? []).entries()) {
      expect(low).toBeLessThan(point);
      expect(point).toBeLessThan(high);
      expect(all[52 + index]).toBeGreaterThan(low);
      expect(all[52 + index]).toBeLessThan(high);
    }
  });

  test('knows a season when the past holds two of it', () => {
    const all = Array.from(
      { length: 126 },
      (_, index) => 100 + 60 * Math.sin((index / 7) * 2 * Math.PI) + noise(index),
    );
    const told = foretell({ past: all.slice(0, 112), steps: 14, level: 0.8, season: 7 });
    expect(told?.model).toContain('MSTL');
    const errors = (told?.steps ?? []).map(({ point }, index) => Math.abs(point - (all[112 + index] ?? 0)));
    expect(Math.max(...errors)).toBeLessThan(25);
  });

  test('of a short past is not given; of a flat one it is flat', () => {
    expect(
      foretell({ past: Array.from({ length: leastPast - 1 }, () => 5), steps: 3, level: 0.8 }),
    ).toBeUndefined();
    const flat = foretell({ past: Array.from({ length: 20 }, () => 5), steps: 2, level: 0.8 });
    expect(flat?.steps.map(({ point }) => Math.round(point))).toEqual([5, 5]);
  });
});
