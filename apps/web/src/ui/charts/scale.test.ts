import { describe, expect, test } from 'vitest';
import { bandPath, linear, linePath, rangeOf, ticks } from './scale.ts';

describe('axes', () => {
  test('are marked at round values that cover both ends', () => {
    expect(ticks([0.863, 0.978])).toEqual([0.85, 0.875, 0.9, 0.925, 0.95, 0.975, 1]);
    expect(ticks([0, 100])).toEqual([0, 20, 40, 60, 80, 100]);
    expect(ticks([5, 5])).toEqual([5]);
  });

  test('of shares do not pass the whole', () => {
    expect(rangeOf([0.86, 0.99], { least: 0, most: 1 })).toEqual([0.85, 1]);
    expect(rangeOf([])).toEqual([0, 1]);
    const [low, high] = rangeOf([7, 7]);
    expect(low).toBeLessThan(7);
    expect(high).toBeGreaterThan(7);
  });

  test('a scale goes both ways and stands still on a point', () => {
    expect(linear([0, 10], [100, 0])(2)).toBe(80);
    expect(linear([3, 3], [10, 20])(3)).toBe(10);
  });
});

describe('lines', () => {
  test('break where a value is missing', () => {
    expect(linePath([[0, 1], [1, 2], undefined, [3, 4]])).toBe('M0.0 1.0L1.0 2.0M3.0 4.0');
    expect(bandPath([[0, 2, 1], undefined, [3, 5, 4], [4, 6, 5]])).toBe(
      'M0.0 1.0L0.0 2.0zM3.0 4.0L4.0 5.0L4.0 6.0L3.0 5.0z',
    );
    expect(bandPath([])).toBe('');
  });
});
