import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import { zoneId, type Instant } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPollAt, windowOf, writeMoment } from './poll-window.ts';

const now = '2026-03-02T10:00:00.000Z' as Instant;
const settings = { overlapMinutes: 30, firstDays: 7, intervalMinutes: 15 };
const readTo = '2026-03-02T09:45:00.000Z' as Instant;

describe('the window of a query', () => {
  it('reaches back some days at first, then to where the last answer ended, less the overlap', () => {
    expect(windowOf(settings, { readTo: null, failures: 0 }, now).from).toBe('2026-02-23T10:00:00.000Z');
    expect(windowOf(settings, { readTo, failures: 0 }, now)).toEqual({
      from: '2026-03-02T09:15:00.000Z',
      to: now,
      isWidened: false,
    });
  });

  it('widens after the third failure in a row and no further than it must', () => {
    const reach = (failures: number) => windowOf(settings, { readTo, failures }, now).from;
    expect([2, 3, 4, 8, 30].map(reach)).toEqual([
      '2026-03-02T09:15:00.000Z',
      '2026-03-02T08:45:00.000Z',
      '2026-03-02T07:45:00.000Z',
      '2026-03-01T01:45:00.000Z',
      '2026-03-01T01:45:00.000Z',
    ]);
    expect(windowOf({ ...settings, overlapMinutes: 0 }, { readTo, failures: 3 }, now).isWidened).toBe(true);
  });

  it('never leaves a moment unasked for: windows of answers meet whatever failed between', () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 600 })), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (sequence) => {
        let [memory, at] = [{ readTo: null as Instant | null, failures: 0 }, toEpochMs(now)];
        let covered: Instant | undefined;
        for (const [answers, minutes] of sequence) {
          at += minutes * 60_000;
          const window = windowOf(settings, memory, fromEpochMs(at));
          if (!answers) memory = { ...memory, failures: memory.failures + 1 };
          else {
            if (covered !== undefined) expect(window.from <= covered).toBe(true);
            covered = window.to;
            memory = { readTo: window.to, failures: 0 };
          }
        }
      }),
    );
  });
});

describe('the next query', () => {
  it('comes after the interval, later after each failure, within hours at the latest', () => {
    const minutes = (failures: number, interval = 15) =>
      (toEpochMs(nextPollAt(interval, failures, now)) - toEpochMs(now)) / 60_000;
    expect([0, 1, 2, 3].map((failures) => minutes(failures))).toEqual([15, 30, 60, 120]);
    expect(minutes(50)).toBe(360);
    expect(minutes(50, 1440)).toBe(1440);
  });
});

describe('a moment', () => {
  it.each([
    ['iso', '2026-03-02T10:00:00Z'],
    ['epoch-seconds', '1772445600'],
    ['epoch-milliseconds', '1772445600000'],
    ['date', '2026-03-02'],
  ] as const)('is written as %s', (form, written) => {
    expect(writeMoment(now, form, zoneId('Europe/Moscow'))).toBe(written);
  });
});
