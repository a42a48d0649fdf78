import { describe, expect, it } from 'vitest';
import { clockOf, freeHours, hoursFrom, momentOf, rangeOf, shiftDays } from './session-times.ts';

const zone = 'Europe/Moscow';

describe('moments and fields', () => {
  it('go back and forth by the clock of the town', () => {
    const at = momentOf('2026-07-11', '16:00', zone);
    expect(at).toBe('2026-07-11T13:00:00.000Z');
    expect(rangeOf(at, undefined, zone)).toEqual({
      startOn: '2026-07-11',
      startTime: '16:00',
      endOn: null,
      endTime: null,
    });
    expect(momentOf('2026-07-11', null, zone)).toBeUndefined();
  });

  it('keep the hour when a day is added over a change of clocks', () => {
    expect(shiftDays('2026-03-28T15:00:00.000Z', 1, 'Europe/Berlin')).toBe('2026-03-29T14:00:00.000Z');
  });

  it('count hours from midnight of the day, into the next one too', () => {
    expect(hoursFrom('2026-07-11', '2026-07-11T07:30:00Z', zone)).toBe(10.5);
    expect(hoursFrom('2026-07-11', '2026-07-11T22:00:00Z', zone)).toBe(25);
  });
});

describe('freeHours', () => {
  it('is the rest of the day', () => {
    expect(freeHours([])).toEqual([{ from: 0, to: 24 }]);
    expect(freeHours([{ from: 6, to: 15 }])).toEqual([
      { from: 0, to: 6 },
      { from: 15, to: 24 },
    ]);
    expect(freeHours([{ from: -5, to: 30 }])).toEqual([]);
    expect(
      freeHours([
        { from: 0, to: 8 },
        { from: 8.2, to: 24 },
      ]),
    ).toEqual([]);
  });

  it('is printed as a clock', () => {
    expect([clockOf(6), clockOf(16.5), clockOf(24)]).toEqual(['6:00', '16:30', '24:00']);
  });
});
