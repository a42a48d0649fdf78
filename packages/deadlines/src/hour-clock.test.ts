import { fromEpochMs, toEpochMs } from './zoned-time.ts';
import { instant, plainDate } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from './civil-date.ts';
import { findHourTermEnd, readHourClock, type HourTermFacts } from './hour-clock.ts';
import { officeMinutesBetween } from './office-time.ts';
import { presentDerivation } from './present-derivation.ts';
import { at, moscow, officeHours, pause, ruCalendar } from './testing/fixtures.ts';

const hours = (count: number, over: Partial<HourTermFacts> = {}): HourTermFacts => ({
  startedAt: at('2026-05-13', '14:40'),
  pauses: [],
  term: {
    minutes: count * 60,
    officeHours,
    pausableReasons: ['WAIT_APPLICANT'],
    basis: { ru: 'Регламент, п. 3.1', en: 'Regulation, cl. 3.1' },
  },
  calendar: ruCalendar,
  zone: moscow,
  now: at('2026-05-13', '15:00'),
  ...over,
});
const read = (facts: HourTermFacts) => {
  const reading = readHourClock(facts);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
};

describe('a clock of office time', () => {
  test('runs within the day and stops for the night', () => {
    expect(read(hours(3)).dueAt).toBe(at('2026-05-13', '17:40'));
    expect(read(hours(4)).dueAt).toBe(at('2026-05-14', '09:40'));
  });

  test('does not count a weekend, a holiday, a short day’s last hour', () => {
    // 30 April 2026 is an hour shorter, 1–3 May are off.
    const reading = read(hours(4, { startedAt: at('2026-04-30', '15:00') }));
    expect(reading.dueAt).toBe(at('2026-05-04', '11:00'));
    expect(presentDerivation(reading.derivation).map((step) => step.text.ru)).toEqual([
      'Отсчёт – с 15:00 30 апреля 2026, идёт только в приёмные часы',
      'Норма – 4 ч приёмного времени',
      'Праздники и перенесённые выходные не считаются: 1–3 мая',
      'Засчитано: 30 апреля – 2 ч, 4 мая – 2 ч',
      'Срок истекает пн 4 мая 2026 в 11:00',
    ]);
  });

  test('a pause over a weekend costs no more than its office hours', () => {
    const waited = pause(['2026-05-15', '17:00'], ['2026-05-18', '10:00']);
    const reading = read(
      hours(2, { startedAt: at('2026-05-15', '16:00'), pauses: [waited], now: at('2026-05-18', '12:00') }),
    );
    expect(reading.dueAt).toBe(at('2026-05-18', '11:00'));
    expect(reading.state).toBe('overdue');
    expect(reading.overdueMinutes).toBe(60);
    expect(presentDerivation(reading.derivation).map((step) => step.text.en)).toContain(
      'The clock stood still: 15–18 May, waiting for the applicant. Not counted: 2 h',
    );
  });

  test('an open pause leaves the end conditional; a reason the norm does not name stops nothing', () => {
    const open = pause(['2026-05-13', '15:40']);
    const reading = read(hours(3, { pauses: [open], now: at('2026-05-14', '10:00') }));
    expect(reading).toMatchObject({
      state: 'paused',
      isEndConditional: true,
      elapsedMinutes: 60,
      remainingMinutes: 120,
    });
    expect(reading.dueAt).toBe(at('2026-05-14', '12:00'));
    const payment = pause(['2026-05-13', '15:40'], undefined, 'WAIT_PAYMENT');
    expect(read(hours(3, { pauses: [payment] })).dueAt).toBe(at('2026-05-13', '17:40'));
  });

  test('stopped in time or not', () => {
    const stop = (time: string) =>
      read(hours(2, { stoppedAt: at('2026-05-13', time), now: at('2026-05-20', '10:00') })).isStoppedInTime;
    expect([stop('16:39'), stop('16:40')]).toEqual([true, false]);
  });

  test('a year without a calendar gives no date', () => {
    expect(findHourTermEnd(hours(1, { startedAt: instant('2040-01-09T07:00:00.000Z') })).ok).toBe(false);
  });

  test('the office minutes up to the end are the minutes of the norm, whatever the pauses', () => {
    const start = toEpochMs(at('2025-02-03', '10:00'));
    const minute = (days: number) => fc.integer({ min: 0, max: days * 1440 });
    fc.assert(
      fc.property(
        minute(300),
        fc.integer({ min: 1, max: 60 * 100 }),
        fc.array(fc.tuple(minute(30), minute(6)), { maxLength: 3 }),
        (from, minutes, spans) => {
          const startedAt = fromEpochMs(start + from * 60_000);
          const facts = hours(0, {
            startedAt,
            term: { ...hours(0).term, minutes },
            pauses: spans.map(([after, length]) => ({
              from: fromEpochMs(start + (from + after) * 60_000),
              to: fromEpochMs(start + (from + after + length) * 60_000),
              reason: 'WAIT_APPLICANT',
            })),
            now: fromEpochMs(start + 400 * 86_400_000),
          });
          const end = findHourTermEnd(facts);
          if (!end.ok) throw new Error(end.error.code);
          const counted = officeMinutesBetween(startedAt, end.value.dueAt, facts);
          expect(counted).toEqual({ ok: true, value: minutes });
        },
      ),
    );
  });
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-12-15', 2, '2028-02-15'],
])('%s and %i months: %s', (from, months, to) => {
  expect(addMonths(plainDate(from), months)).toBe(to);
});
