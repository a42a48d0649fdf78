import { addCalendarDays, calendarDays } from '@veche/deadlines';
import { plainDate } from '@veche/kernel';
import { describe, expect, test } from 'vitest';
import { findAnomalies } from './anomalies.ts';

const monday = plainDate('2026-01-05');
const days = (counts: readonly number[]) =>
  counts.map((count, index) => ({ on: addCalendarDays(monday, calendarDays(index)), count }));
/** Twelve weeks: busy on Mondays, quiet on Sundays. */
const season = Array.from({ length: 84 }, (_, index) => [90, 60, 58, 61, 55, 20, 8][index % 7] ?? 0).map(
  (usual, index) => usual + ((index * 7919) % 5) - 2,
);

describe('a day that stands out', () => {
  test('is found by its weekday: sixty are usual on Tuesday and a flood on Sunday', () => {
    const sunday = [...season];
    sunday[83] = 60;
    expect(findAnomalies(days(season))).toEqual([]);
    const [found, ...others] = findAnomalies(days(sunday));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ on: '2026-03-29', count: 60, usual: 8 });
    expect(found?.z).toBeGreaterThan(3.5);
  });

  test('silence is news too', () => {
    const silent = [...season];
    silent[77] = 0;
    expect(findAnomalies(days(silent)).map(({ on, z }) => [on, z < -3.5])).toEqual([['2026-03-23', true]]);
  });

  test('one flood does not hide the next', () => {
    const twice = [...season];
    twice[69] = 300;
    twice[76] = 300;
    expect(findAnomalies(days(twice)).map(({ count }) => count)).toEqual([300, 300]);
  });

  test('three where none were is no news, and a short past says nothing', () => {
    const rare = Array.from({ length: 84 }, () => 0);
    rare[83] = 3;
    expect(findAnomalies(days(rare))).toEqual([]);
    expect(findAnomalies(days([1, 1, 1, 1, 1, 1, 1, 500]))).toEqual([]);
  });
});
