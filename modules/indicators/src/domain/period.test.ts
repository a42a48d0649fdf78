import { plainDate } from '@veche/kernel';
import { describe, expect, test } from 'vitest';
import {
  alike,
  daysIn,
  freePeriod,
  grains,
  periodOf,
  periodsBetween,
  previousPeriod,
  upToToday,
  yearBefore,
} from './period.ts';

const on = plainDate;
const range = ({ from, to }: { from: string; to: string }) => `${from}…${to}`;

describe('periods', () => {
  test('of each length around one day', () => {
    expect(grains.map((grain) => range(periodOf(grain, on('2026-05-27'))))).toEqual([
      '2026-05-27…2026-05-27',
      '2026-05-25…2026-05-31',
      '2026-05-01…2026-05-31',
      '2026-04-01…2026-06-30',
      '2026-01-01…2026-12-31',
    ]);
    expect(range(periodOf('month', on('2028-02-29')))).toBe('2028-02-01…2028-02-29');
    expect(range(periodOf('quarter', on('2026-12-31')))).toBe('2026-10-01…2026-12-31');
    expect(range(periodOf('week', on('2026-01-01')))).toBe('2025-12-29…2026-01-04');
  });

  test('the one before, over the turn of a year', () => {
    expect(grains.map((grain) => range(previousPeriod(periodOf(grain, on('2026-01-01')))))).toEqual([
      '2025-12-31…2025-12-31',
      '2025-12-22…2025-12-28',
      '2025-12-01…2025-12-31',
      '2025-10-01…2025-12-31',
      '2025-01-01…2025-12-31',
    ]);
    expect(range(previousPeriod(freePeriod(on('2026-05-11'), on('2026-05-20'))))).toBe(
      '2026-05-01…2026-05-10',
    );
  });

  test('a year before: weeks meet the same weekdays, months the same month', () => {
    expect(range(yearBefore(periodOf('month', on('2028-02-10'))))).toBe('2027-02-01…2027-02-28');
    expect(range(yearBefore(periodOf('week', on('2026-05-27'))))).toBe('2025-05-26…2025-06-01');
    expect(range(yearBefore(freePeriod(on('2026-05-11'), on('2026-05-20'))))).toBe('2025-05-12…2025-05-21');
  });

  test('what is under way is compared with as many days', () => {
    const may = upToToday(periodOf('month', on('2026-05-01')), on('2026-05-26'));
    expect(range(may)).toBe('2026-05-01…2026-05-26');
    expect(range(alike(periodOf('month', on('2026-04-01')), may))).toBe('2026-04-01…2026-04-26');
    expect(range(alike(periodOf('month', on('2026-02-01')), periodOf('month', on('2026-05-01'))))).toBe(
      '2026-02-01…2026-02-28',
    );
    expect(range(upToToday(periodOf('month', on('2026-05-01')), on('2026-08-01')))).toBe(
      '2026-05-01…2026-05-31',
    );
    expect(daysIn(may)).toBe(26);
  });

  test('those between two days, without gaps', () => {
    const weeks = periodsBetween('week', on('2026-05-07'), on('2026-05-20'));
    expect(weeks.map(range)).toEqual([
      '2026-05-04…2026-05-10',
      '2026-05-11…2026-05-17',
      '2026-05-18…2026-05-24',
    ]);
  });
});
