import { instant, plainDate, zoneId } from '@veche/kernel';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  endOfDay,
  fromEpochMs,
  instantOf,
  localDateOf,
  localTimeOf,
  plainTime,
  startOfDay,
  toEpochMs,
} from './zoned-time.ts';

const zones = [
  'Europe/Moscow',
  'Asia/Kamchatka',
  'Asia/Yekaterinburg',
  'Europe/Berlin',
  'America/New_York',
  'UTC',
  'Asia/Kolkata',
];
const aZone = fc.constantFrom(...zones);
/** 2010 … 2030 */
const anEpochMs = fc.integer({ min: 1_262_304_000_000, max: 1_924_905_600_000 });
const aMinute = fc.integer({ min: 0, max: 1439 });
const time = (minutes: number) =>
  plainTime(`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);

describe('local time, against Temporal as the oracle', () => {
  test('local date and time of any moment', () => {
    fc.assert(
      fc.property(anEpochMs, aZone, (epochMs, zone) => {
        const oracle = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
        const at = fromEpochMs(epochMs);
        expect(localDateOf(at, zoneId(zone))).toBe(oracle.toPlainDate().toString());
        expect(localTimeOf(at, zoneId(zone))).toBe(oracle.toPlainTime().toString().slice(0, 5));
      }),
    );
  });

  test('the moment of any local date and time, gaps and repeated hours included', () => {
    fc.assert(
      fc.property(anEpochMs, aMinute, aZone, (epochMs, minutes, zone) => {
        const date = localDateOf(fromEpochMs(epochMs), zoneId(zone));
        const oracle = Temporal.PlainDateTime.from(`${date}T${time(minutes)}`).toZonedDateTime(zone);
        expect(toEpochMs(instantOf(date, time(minutes), zoneId(zone)))).toBe(oracle.epochMilliseconds);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['2026-03-29', '02:30', 'Europe/Berlin'],
    ['2026-10-25', '02:30', 'Europe/Berlin'],
    ['2014-10-26', '01:30', 'Europe/Moscow'],
    ['2011-03-27', '02:30', 'Europe/Moscow'],
  ])('%s %s in %s: the clock change itself', (date, hhmm, zone) => {
    const oracle = Temporal.PlainDateTime.from(`${date}T${hhmm}`).toZonedDateTime(zone);
    expect(toEpochMs(instantOf(plainDate(date), plainTime(hhmm), zoneId(zone)))).toBe(
      oracle.epochMilliseconds,
    );
  });
});

test('a day ends where the next begins, 24:00', () => {
  const moscow = zoneId('Europe/Moscow');
  expect(endOfDay(plainDate('2026-06-05'), moscow)).toBe('2026-06-05T21:00:00.000Z');
  expect(endOfDay(plainDate('2026-12-31'), moscow)).toBe(startOfDay(plainDate('2027-01-01'), moscow));
});

test('today depends on the zone', () => {
  const at = instant('2026-12-31T20:30:00.000Z');
  expect(localDateOf(at, zoneId('Europe/Moscow'))).toBe('2026-12-31');
  expect(localDateOf(at, zoneId('Asia/Kamchatka'))).toBe('2027-01-01');
});

test('what is not a time or a zone is refused', () => {
  expect(() => plainTime('24:01')).toThrow(RangeError);
  expect(() => plainTime('9:00')).toThrow(RangeError);
  expect(() => localDateOf(instant('2026-01-01T00:00:00.000Z'), zoneId('Europe/Nowhere'))).toThrow(
    RangeError,
  );
});
