import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate, type PlainDate } from '@veche/kernel';
import { describe, expect, test } from 'vitest';
import { calendarAsKnownOn, regionalCalendar } from './calendar-versions.ts';
import { addCalendarDays, weekdayOf } from './civil-date.ts';
import { calendarDays, workingDays } from './day-counts.ts';
import { parseProductionCalendar } from './parse-production-calendar.ts';
import { ruCalendar } from './testing/fixtures.ts';
import { addWorkingDays, isShortDay, isWorkingDay } from './working-days.ts';

const shared = process.env['VECHE_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const published = join(shared, 'data/calendar');

const next = (date: PlainDate) => addCalendarDays(date, calendarDays(1));

const due = (calendar: typeof ruCalendar) =>
  addWorkingDays(plainDate('2021-04-20'), workingDays(10), calendar);

const faultsOf = (change: Record<string, unknown>) => {
  const parsed = parseProductionCalendar({ ...ruCalendar, ...change });
  return parsed.ok ? [] : parsed.error.faults.map((fault) => fault.pointer);
};

const year = (over: object) => ({
  years: {
    2026: { provisional: false, nonWorkingWeekdays: [], workingWeekends: [], shortDays: [], ...over },
  },
});

describe.skipIf(!existsSync(published))('against the published calendars (absent: set VECHE_SHARED)', () => {
  const years = Array.from({ length: 14 }, (_, i) => 2013 + i);

  test.each(years)('%i: every day', (year) => {
    const xml = readFileSync(join(published, `ru_${year}.xml`), 'utf8');
    const marks = new Map(
      [...xml.matchAll(/d="(\d\d)\.(\d\d)" t="(\d)"/g)].map(([, m, d, t]) => [`${m}-${d}`, t]),
    );
    for (let date = plainDate(`${year}-01-01`); date <= `${year}-12-31`; date = next(date)) {
      const mark = marks.get(date.slice(5));
      const works = mark === undefined ? weekdayOf(date) <= 5 : mark !== '1';
      expect([date, isWorkingDay(date, ruCalendar)]).toEqual([date, { ok: true, value: works }]);
      expect([date, isShortDay(date, ruCalendar)]).toEqual([date, { ok: true, value: mark === '2' }]);
    }
  });
});

describe('versions', () => {
  test('a deadline told before a decree stays what it was', () => {
    expect(due(calendarAsKnownOn(ruCalendar, plainDate('2021-04-22')))).toEqual({
      ok: true,
      value: '2021-05-05',
    });
    expect(due(calendarAsKnownOn(ruCalendar, plainDate('2021-04-23')))).toEqual({
      ok: true,
      value: '2021-05-12',
    });
    expect(due(ruCalendar)).toEqual({ ok: true, value: '2021-05-12' });
  });

  test('a region adds days off', () => {
    const tatarstan = regionalCalendar(ruCalendar, {
      id: 'ru-ta',
      version: '1',
      region: 'RU-TA',
      daysOff: [plainDate('2026-05-27')],
    });
    expect(isWorkingDay(plainDate('2026-05-27'), tatarstan)).toEqual({ ok: true, value: false });
    expect(isWorkingDay(plainDate('2026-05-27'), ruCalendar)).toEqual({ ok: true, value: true });
    expect(tatarstan).toMatchObject({ id: 'ru-ta', region: 'RU-TA', version: `${ruCalendar.version}+1` });
  });
});

describe('calendar data is accepted whole or not at all', () => {
  test('the shipped calendar is sound', () => expect(faultsOf({})).toEqual([]));

  test.each([
    [{ id: 7 }, '/id'],
    [{ title: 'ru' }, '/title'],
    [
      { statutoryHolidays: [{ monthDay: '13-01', title: { ru: '', en: '' } }] },
      '/statutoryHolidays/0/monthDay',
    ],
    [{ years: [] }, '/years'],
    [{ years: { soon: {} } }, '/years/soon'],
    [year({ provisional: 'no' }), '/years/2026/provisional'],
    [year({ nonWorkingWeekdays: ['05-09'] }), '/years/2026/nonWorkingWeekdays/0'],
    [year({ workingWeekends: ['05-08'] }), '/years/2026/workingWeekends/0'],
    [year({ shortDays: ['02-30'] }), '/years/2026/shortDays/0'],
    [year({ shortDays: 'none' }), '/years/2026/shortDays'],
    [
      year({ amendments: [{ decreedOn: 'today', nonWorkingWeekdays: [] }] }),
      '/years/2026/amendments/0/decreedOn',
    ],
  ])('%j is refused at %s', (change, pointer) => {
    expect(faultsOf(change)).toEqual([pointer]);
  });

  test('what is no object at all is refused', () => {
    expect(parseProductionCalendar(null)).toMatchObject({ ok: false, error: { code: 'calendar-malformed' } });
  });
});
