import { expect, test } from 'vitest';
import { pauseBeforeRetryMs } from './retry-policy.ts';

const pauses = (category: 'code' | 'status'): number[] => {
  const made: number[] = [];
  for (let attempt = 1; ; attempt += 1) {
    const pause = pauseBeforeRetryMs(category, attempt);
    if (pause === undefined) return made;
    made.push(pause);
  }
};

const sum = (list: number[]): number => list.reduce((a, b) => a + b, 0);

test('pauses grow, and attempts end within the life of what is sent', () => {
  for (const category of ['code', 'status'] as const) {
    expect(pauses(category)).toEqual(pauses(category).toSorted((a, b) => a - b));
  }
  expect(sum(pauses('code'))).toBeLessThan(10 * 60_000);
  expect(sum(pauses('status'))).toBeGreaterThan(20 * 3_600_000);
});
