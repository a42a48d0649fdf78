import { plainDate } from '@veche/kernel';
import { describe, expect, test } from 'vitest';
import { addCalendarDays, weekdayOf } from './civil-date.ts';
import { calendarDays, workingDays } from './day-counts.ts';
import { ruCalendar } from './testing/fixtures.ts';
import {
  addWorkingDays,
  isShortDay,
  isStatutoryHoliday,
  isWorkingDay,
  workingDaysBetween,
  workingDaysInYear,
} from './working-days.ts';

const add = (date: string, count: number) => addWorkingDays(plainDate(date), workingDays(count), ruCalendar);

describe('adding working days', () => {
  test.each([
    ['TV05', '2026-04-27', 15, '2026-05-20'],
    ['TV06', '2026-04-30', 5, '2026-05-08'],
    ['TV07', '2025-12-25', 10, '2026-01-20'],
    ['TV08', '2025-10-29', 5, '2025-11-06'],
    ['over the New Year from a working Saturday', '2024-12-28', 1, '2025-01-09'],
    ['over the New Year', '2025-12-30', 1, '2026-01-12'],
    ['a working Saturday is counted', '2025-10-31', 2, '2025-11-05'],
    ['over the May holidays', '2026-04-30', 10, '2026-05-18'],
    ['back over the New Year', '2026-01-12', -1, '2025-12-30'],
    ['zero stays where it is', '2026-05-09', 0, '2026-05-09'],
    ['back over a whole year', '2026-01-12', -248, '2024-12-28'],
    ['over several years', '2024-12-28', 248, '2026-01-12'],
  ])('%s: %s %i → %s', (_, date, count, expected) => {
    expect(add(date, count)).toEqual({ ok: true, value: expected });
  });

  test('a year without data is unknown, not empty of holidays', () => {
    const error = {
      code: 'calendar-year-unknown',
      year: 2028,
      calendarId: 'ru',
      calendarVersion: ruCalendar.version,
    };
    expect(add('2027-12-20', 30)).toEqual({ ok: false, error });
    expect(add('2028-03-01', 1)).toEqual({ ok: false, error });
    expect(add('2013-01-09', -1)).toMatchObject({ ok: false, error: { year: 2012 } });
    expect(isWorkingDay(plainDate('2028-03-01'), ruCalendar)).toEqual({ ok: false, error });
    expect(workingDaysBetween(plainDate('2027-12-20'), plainDate('2028-01-10'), ruCalendar)).toEqual({
      ok: false,
      error,
    });
    expect(workingDaysInYear(2028, ruCalendar)).toEqual({ ok: false, error });
  });
});

describe('the calendar of Russia', () => {
  test.each([
    [2024, 248],
    [2025, 247],
    [2026, 247],
    [2027, 249],
  ])('%i has %i working days', (year, days) => {
    expect(workingDaysInYear(year, ruCalendar)).toEqual({ ok: true, value: days });
  });

  test.each([
    ['2026-05-09', true, false],
    ['2026-05-11', false, false],
    ['2026-06-12', true, false],
    ['2026-05-08', false, true],
    ['2025-11-01', false, true],
    ['2025-12-31', false, false],
  ])('%s: statutory holiday %s, working %s', (date, holiday, working) => {
    expect(isStatutoryHoliday(plainDate(date), ruCalendar)).toEqual({ ok: true, value: holiday });
    expect(isWorkingDay(plainDate(date), ruCalendar)).toEqual({ ok: true, value: working });
  });

  test('a short day that was declared off is no longer short', () => {
    expect(isShortDay(plainDate('2026-05-08'), ruCalendar)).toEqual({ ok: true, value: true });
    expect(isShortDay(plainDate('2026-05-07'), ruCalendar)).toEqual({ ok: true, value: false });
    expect(isShortDay(plainDate('2021-11-03'), ruCalendar)).toEqual({ ok: true, value: false });
  });
});

describe('civil dates', () => {
  test('TV09: thirty calendar days', () => {
    expect(addCalendarDays(plainDate('2026-04-10'), calendarDays(30))).toBe('2026-05-10');
  });

  test('leap days, month ends and weekdays', () => {
    expect(addCalendarDays(plainDate('2024-02-28'), calendarDays(1))).toBe('2024-02-29');
    expect(addCalendarDays(plainDate('2025-02-28'), calendarDays(1))).toBe('2025-03-01');
    expect(addCalendarDays(plainDate('2026-01-01'), calendarDays(-1))).toBe('2025-12-31');
    expect(weekdayOf(plainDate('2026-06-14'))).toBe(7);
    expect(weekdayOf(plainDate('2026-06-15'))).toBe(1);
  });

  test('a day that does not exist is a defect of the caller', () => {
    expect(() => weekdayOf(plainDate('2025-02-29'))).toThrow(RangeError);
    expect(() => calendarDays(1.5)).toThrow(RangeError);
  });
});
