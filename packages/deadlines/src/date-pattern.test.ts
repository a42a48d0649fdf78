import { zoneId } from '@veche/kernel';
import { describe, expect, test } from 'vitest';
import { dateReader } from './date-pattern.ts';

const moscow = zoneId('Europe/Moscow');

describe('dates after a pattern', () => {
  test.each([
    ['MM/dd/yyyy hh:mm:ss a', '05/05/2022 09:00:00 AM', '2022-05-05T06:00:00.000Z'],
    ['MM/dd/yyyy hh:mm:ss a', '05/05/2022 12:00:00 AM', '2022-05-04T21:00:00.000Z'],
    ['MM/dd/yyyy hh:mm:ss a', '5/5/2022  12:30:15 pm', '2022-05-05T09:30:15.000Z'],
    ['yyyy-MM-dd', '2016-07-08', '2016-07-07T21:00:00.000Z'],
    ['dd.MM.yyyy HH:mm', '11.07.2026 18:30', '2026-07-11T15:30:00.000Z'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-07-11T18:30:00+05:00', '2026-07-11T13:30:00.000Z'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-07-11T18:30:00.250Z', '2026-07-11T18:30:00.250Z'],
    ['iso', '2020-10-18T14:54:17.018', '2020-10-18T11:54:17.018Z'],
    ['iso', '2020-10-18 14:54:17', '2020-10-18T11:54:17.000Z'],
    ['iso', '2020-10-18', '2020-10-17T21:00:00.000Z'],
    ['iso', '2011-10-11 13:42:22.688000+02:00', '2011-10-11T11:42:22.688Z'],
    ['iso', '2010-04-14T06:37:38-0800', '2010-04-14T14:37:38.000Z'],
    ['iso', '2010-04-14T06:37Z', '2010-04-14T06:37:00.000Z'],
  ])('%s reads %s', (pattern, text, at) => {
    expect(dateReader(pattern, moscow)(text)).toBe(at);
  });

  test.each([
    ['yyyy-MM-dd', '2025-02-29'],
    ['yyyy-MM-dd', '2025-13-01'],
    ['yyyy-MM-dd', '2025-1'],
    ['iso', '2025-02-30T10:00:00'],
    ['iso', '2025-02-03T25:00:00'],
    ['iso', '03.02.2025'],
    ['iso', ''],
    ['dd.MM.yyyy HH:mm', '11.07.2026 24:30'],
    ['MM/dd/yyyy hh:mm:ss a', '05/05/2022 13:00:00 PM'],
  ])('%s refuses %s', (pattern, text) => {
    expect(dateReader(pattern, moscow)(text)).toBeUndefined();
  });

  test('an hour of a change of clocks is read as the zone has it', () => {
    const read = dateReader('MM/dd/yyyy hh:mm:ss a', zoneId('America/New_York'));
    expect(read('03/12/2022 09:00:00 AM')).toBe('2022-03-12T14:00:00.000Z');
    expect(read('03/13/2022 09:00:00 AM')).toBe('2022-03-13T13:00:00.000Z');
  });

  test('a pattern without a year is a mistake of the mapping', () => {
    expect(() => dateReader('dd.MM', moscow)).toThrow(RangeError);
  });
});
