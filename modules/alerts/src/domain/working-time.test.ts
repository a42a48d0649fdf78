import {
  instantOf,
  isWorkingDay,
  localDateOf,
  officeDayOf,
  plainTime,
  toEpochMs,
  fromEpochMs,
} from '@veche/deadlines';
import { instant, zoneId } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, ruCalendar, workingTime } from '../testing/working-time.fixture.ts';
import { addWorkingTime, nextOpenMoment, type WorkingDelay } from './working-time.ts';

const days = (amount: number): WorkingDelay => ({ unit: 'working-days', amount });
const minutes = (amount: number): WorkingDelay => ({ unit: 'working-minutes', amount });

describe('time at work (pain P9)', () => {
  test.each([
    ['a working day later keeps the hour', at('2026-05-27', '14:20'), days(1), at('2026-05-28', '14:20')],
    ['over a weekend', at('2026-05-29', '11:00'), days(1), at('2026-06-01', '11:00')],
    ['over the holidays of May', at('2026-05-08', '12:00'), days(1), at('2026-05-12', '12:00')],
    ['over New Year', at('2026-12-30', '12:00'), days(1), at('2027-01-11', '12:00')],
    [
      'what begins at night counts from the opening',
      at('2026-05-27', '02:13'),
      days(0),
      at('2026-05-27', '09:00'),
    ],
    ['and a day later is the next opening', at('2026-05-27', '02:13'), days(1), at('2026-05-28', '09:00')],
    ['a short Friday ends before it closes', at('2026-05-28', '17:30'), days(1), at('2026-05-29', '16:44')],
    [
      'a day before a holiday closes an hour earlier',
      at('2026-04-29', '17:30'),
      days(1),
      at('2026-04-30', '16:59'),
    ],
    ['hours go on in the morning', at('2026-05-27', '17:00'), minutes(120), at('2026-05-28', '10:00')],
    ['and not to the very closing', at('2026-05-27', '17:00'), minutes(60), at('2026-05-28', '09:00')],
    ['hours over a weekend', at('2026-05-29', '16:00'), minutes(60), at('2026-06-01', '09:15')],
  ])('%s', (_what, from, delay, expected) => {
    expect(addWorkingTime(from, delay, workingTime())).toBe(expected);
  });

  test('goes by the clocks of the town', () => {
    const kamchatka = zoneId('Asia/Kamchatka');
    const evening = at('2026-05-27', '20:00', kamchatka);
    expect(addWorkingTime(evening, days(0), workingTime(kamchatka))).toBe(
      at('2026-05-28', '09:00', kamchatka),
    );
    // The same moment is noon in Moscow.
    expect(addWorkingTime(evening, days(0), workingTime())).toBe(evening);
  });

  test('in a year nobody has a calendar of, Monday to Friday are taken', () => {
    expect(addWorkingTime(at('2041-03-08', '12:00'), days(1), workingTime())).toBe(at('2041-03-11', '12:00'));
  });

  test('whenever it begins, it ends inside office hours and never earlier', () => {
    const zones = ['Europe/Kaliningrad', 'Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Kamchatka'].map(zoneId);
    const anInstant = fc
      .integer({
        min: toEpochMs(instant('2025-01-02T00:00:00.000Z')) / 60_000,
        max: toEpochMs(instant('2027-11-01T00:00:00.000Z')) / 60_000,
      })
      .map((minute) => fromEpochMs(minute * 60_000));
    const aDelay = fc.oneof(
      fc.integer({ min: 0, max: 20 }).map(days),
      fc.integer({ min: 0, max: 3000 }).map(minutes),
    );
    fc.assert(
      fc.property(anInstant, aDelay, fc.constantFrom(...zones), (from, delay, zone) => {
        const end = addWorkingTime(from, delay, workingTime(zone));
        expect(end >= from).toBe(true);
        const date = localDateOf(end, zone);
        expect(isWorkingDay(date, ruCalendar)).toEqual({ ok: true, value: true });
        const office = officeDayOf(date, workingTime(zone).hours, ruCalendar);
        if (!office.ok) throw new Error('no calendar');
        expect(end >= instantOf(date, office.value.opensAt, zone)).toBe(true);
        expect(end < instantOf(date, office.value.closesAt, zone)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('minutes add up: one delay after another is their sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (a, b) => {
        const from = at('2026-04-28', '15:10');
        const twice = addWorkingTime(
          addWorkingTime(from, minutes(a), workingTime()),
          minutes(b),
          workingTime(),
        );
        expect(twice).toBe(addWorkingTime(from, minutes(a + b), workingTime()));
      }),
    );
  });

  test('an open moment is its own next', () => {
    expect(nextOpenMoment(at('2026-05-27', '09:00'), workingTime())).toBe(at('2026-05-27', '09:00'));
    expect(nextOpenMoment(at('2026-05-27', '18:00'), workingTime())).toBe(at('2026-05-28', '09:00'));
    expect(plainTime('09:00')).toBe('09:00');
  });
});
