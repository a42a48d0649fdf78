import { fromEpochMs, instantOf, localDateOf, localTimeOf, plainTime, toEpochMs } from '@veche/deadlines';
import { instant, plainDate, zoneId } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextDigestSlot } from './digest-slot.ts';

const nine = plainTime('09:00');

describe('the hour of the digest (pain P3)', () => {
  test.each([
    [
      'before it: today',
      '2026-05-27T05:59:59.000Z',
      'Europe/Moscow',
      '2026-05-27',
      '2026-05-27T06:00:00.000Z',
    ],
    [
      'at it: tomorrow',
      '2026-05-27T06:00:00.000Z',
      'Europe/Moscow',
      '2026-05-28',
      '2026-05-28T06:00:00.000Z',
    ],
    [
      'in the east the day is another',
      '2026-05-27T21:00:00.000Z',
      'Asia/Kamchatka',
      '2026-05-29',
      '2026-05-28T21:00:00.000Z',
    ],
    [
      'the morning after clocks went forward',
      '2026-03-28T20:00:00.000Z',
      'Europe/Berlin',
      '2026-03-29',
      '2026-03-29T07:00:00.000Z',
    ],
    [
      'the morning after they went back',
      '2026-10-24T20:00:00.000Z',
      'Europe/Berlin',
      '2026-10-25',
      '2026-10-25T08:00:00.000Z',
    ],
  ])('%s', (_what, now, zone, localOn, dueAt) => {
    expect(nextDigestSlot(instant(now), nine, zoneId(zone))).toEqual({ localOn, dueAt });
  });

  test('an hour that is skipped leaves when the gap is over, one that comes twice leaves once', () => {
    const berlin = zoneId('Europe/Berlin');
    const night = plainTime('02:30');
    expect(nextDigestSlot(instant('2026-03-28T23:30:00.000Z'), night, berlin).dueAt).toBe(
      '2026-03-29T01:30:00.000Z',
    );
    const first = nextDigestSlot(instant('2026-10-24T23:00:00.000Z'), night, berlin);
    expect(first).toEqual({ localOn: '2026-10-25', dueAt: '2026-10-25T00:30:00.000Z' });
    expect(nextDigestSlot(first.dueAt, night, berlin).localOn).toBe('2026-10-26');
  });

  test('in every zone on every day of the year: later than now, at nine, one per civil date, none left out', () => {
    const zones = Intl.supportedValuesOf('timeZone').map(zoneId);
    const start = toEpochMs(instant('2026-01-01T00:00:00.000Z'));
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 525_600 }), (zone, minute) => {
        const now = fromEpochMs(start + minute * 60_000);
        const slot = nextDigestSlot(now, nine, zone);
        expect(slot.dueAt > now).toBe(true);
        expect(localTimeOf(slot.dueAt, zone)).toBe('09:00');
        expect(localDateOf(slot.dueAt, zone)).toBe(slot.localOn);
        // Not more than a day, with an hour or two for a change of clocks.
        expect(toEpochMs(slot.dueAt) - toEpochMs(now)).toBeLessThanOrEqual(26 * 3_600_000);
        expect(nextDigestSlot(slot.dueAt, nine, zone).localOn > slot.localOn).toBe(true);
        expect(instantOf(plainDate(slot.localOn), nine, zone)).toBe(slot.dueAt);
      }),
      { numRuns: 1500 },
    );
  });
});
