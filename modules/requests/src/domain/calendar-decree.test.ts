import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { addWorkingDays, calendarAsKnownOn, workingDays, workingDaysInYear } from '@veche/deadlines';
import { plainDate, type PlainDate } from '@veche/kernel';
import { describe, expect, it } from 'vitest';
import { ruCalendar } from '../testing/factories.ts';
import { applyDecree, type Decree, type DecreedDays } from './calendar-decree.ts';
import { readCalendarXml } from './read-calendar-xml.ts';

const on = (...dates: string[]): PlainDate[] => dates.map(plainDate);
const decree = (days: Partial<DecreedDays>): Decree => ({
  decreedOn: plainDate('2026-05-20'),
  basis: 'Указ от 20.05.2026 № 1',
  content: { kind: 'days', days: { off: [], working: [], short: [], ...days } },
});
const applied = (given: Decree) => {
  const result = applyDecree(ruCalendar, given, 'v2');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const next = (from: string, count: number, calendar = ruCalendar) => {
  const date = addWorkingDays(plainDate(from), workingDays(count), calendar);
  if (!date.ok) throw new Error(date.error.code);
  return date.value;
};

describe('a decree', () => {
  it('declares days off and keeps what was known before it', () => {
    const calendar = applied(decree({ off: on('2026-06-11', '2026-06-13') }));
    expect(next('2026-06-10', 1)).toBe('2026-06-11');
    expect(next('2026-06-10', 1, calendar)).toBe('2026-06-15');
    expect(next('2026-06-10', 1, calendarAsKnownOn(calendar, plainDate('2026-05-19')))).toBe('2026-06-11');
  });

  it('makes weekends and former days off working, and days short', () => {
    const calendar = applied(decree({ working: on('2026-06-06', '2026-06-12'), short: on('2026-06-05') }));
    expect([next('2026-06-05', 1, calendar), next('2026-06-11', 1, calendar)]).toEqual([
      '2026-06-06',
      '2026-06-12',
    ]);
    expect(calendar.years['2026']?.shortDays).toContain('06-05');
  });

  it('takes back an earlier one', () => {
    const first = applied(decree({ off: on('2026-06-10') }));
    const second = applyDecree(first, decree({ working: on('2026-06-10') }), 'v3');
    expect(second).toMatchObject({ ok: true });
    expect(second.ok && next('2026-06-09', 1, second.value)).toBe('2026-06-10');
  });

  it.each([
    ['of a year without a calendar', decree({ off: on('2031-06-10') }), 'calendar-year-absent'],
    ['that changes nothing', decree({ off: on('2026-06-12') }), 'decree-changes-nothing'],
    [
      'with a working day that is made working',
      decree({ working: on('2026-06-10') }),
      'decree-changes-nothing',
    ],
  ])('%s is refused', (_what, given, code) => {
    expect(applyDecree(ruCalendar, given, 'v2')).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a calendar as XML', () => {
  it('takes the place of the provisional year', () => {
    const read = readCalendarXml(`<?xml version="1.0"?>\n<calendar year="2027" country="ru"><days>
      <day d="01.01" t="1" h="1"/><day d="02.20" t="3"/><day d="02.22" t="1" f="02.20"/><day d="04.30" t="2"/></days></calendar>`);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const calendar = applied({ decreedOn: plainDate('2026-10-01'), basis: 'ПП', content: read.value });
    expect(calendar.years['2027']).toEqual({
      provisional: false,
      nonWorkingWeekdays: ['01-01', '02-22'],
      workingWeekends: ['02-20'],
      shortDays: ['04-30'],
    });
  });

  it.each([
    ['<html/>', [{ line: 1, problem: 'not-a-calendar' }]],
    [
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><calendar year="2027"/>',
      [{ line: 1, problem: 'not-a-calendar' }],
    ],
    ['\n<calendar lang="ru">', [{ line: 2, problem: 'year-missing' }]],
    [
      '<calendar year="2027">\n<day d="1" t="1"/>\n<day d="01.02" t="9"/>',
      [
        { line: 2, problem: 'day-malformed' },
        { line: 3, problem: 'day-malformed' },
      ],
    ],
    ['<calendar year="2027"></calendar>', [{ line: 1, problem: 'no-days' }]],
  ])('%s is refused with line and reason', (xml, faults) => {
    expect(readCalendarXml(xml)).toEqual({ ok: false, error: faults });
  });

  const folder = process.env['VECHE_SHARED'] ?? new URL('../../../../../shared', import.meta.url).pathname;
  const calendars = `${folder}/data/calendar`;
  it.skipIf(!existsSync(calendars))('of fourteen real years gives the calendars that are shipped', () => {
    for (const name of readdirSync(calendars)) {
      const read = readCalendarXml(readFileSync(`${calendars}/${name}`, 'utf8'));
      if (!read.ok || read.value.kind !== 'year') throw new Error(`${name}: ${JSON.stringify(read)}`);
      const { year } = read.value;
      const without = {
        ...ruCalendar,
        years: {
          ...ruCalendar.years,
          [year]: { provisional: true, nonWorkingWeekdays: [], workingWeekends: [], shortDays: [] },
        },
      };
      const calendar = applyDecree(
        without,
        { decreedOn: plainDate('2020-01-01'), basis: name, content: read.value },
        'x',
      );
      if (!calendar.ok) throw new Error(JSON.stringify(calendar.error));
      expect([year, workingDaysInYear(year, calendar.value)]).toEqual([
        year,
        workingDaysInYear(year, ruCalendar),
      ]);
    }
  });
});
