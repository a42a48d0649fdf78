import { instant, plainDate, type PlainDate } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCalendarDays, calendarDaysBetween } from './civil-date.ts';
import { readClock } from './clock.ts';
import { calendarDays, workingDays } from './day-counts.ts';
import { closingOf, findTermEnd, walkTerm } from './term-days.ts';
import type { ClockFacts } from './term-facts.ts';
import type { Pause, Term } from './term.ts';
import { aTerm, facts, ruCalendar, moscow } from './testing/fixtures.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
import { fromEpochMs, localDateOf, toEpochMs } from './zoned-time.ts';

const minuteMs = 60_000;
const start = toEpochMs(instant('2019-01-01T00:00:00.000Z'));

/** Days with whole years of calendar on both sides. */
const aDate = fc
  .integer({ min: 0, max: 2000 })
  .map((days) => addCalendarDays(plainDate('2019-01-01'), calendarDays(days)));
const aMinute = (days: number) => fc.integer({ min: 0, max: days * 1440 });

const aTermArb: fc.Arbitrary<Term> = fc
  .record({
    count: fc.integer({ min: 0, max: 40 }),
    unit: fc.constantFrom('workingDay', 'calendarDay'),
    endShift: fc.constantFrom('next', 'prev', 'none'),
    endOf: fc.constantFrom('day', 'office'),
  })
  .map(aTerm);

/** A clock that starts somewhere in 2019–2023, with pauses in the weeks around it, read at some later moment. */
const aClock: fc.Arbitrary<ClockFacts> = fc
  .record({
    startMinute: aMinute(1800),
    term: aTermArb,
    spans: fc.array(fc.tuple(aMinute(50), aMinute(12)), { maxLength: 4 }),
    read: aMinute(120),
  })
  .map(({ startMinute, term, spans, read }) => {
    const startMs = start + startMinute * minuteMs;
    const pauses = spans.map(([from, length]): Pause => {
      const fromMs = startMs + from * minuteMs;
      return {
        from: fromEpochMs(fromMs),
        to: fromEpochMs(fromMs + length * minuteMs),
        reason: 'WAIT_APPLICANT',
      };
    });
    return facts({
      startedAt: fromEpochMs(startMs),
      pauses,
      term,
      now: fromEpochMs(startMs + read * minuteMs),
    });
  });

const value = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const dueOn = (clock: ClockFacts): PlainDate => value(findTermEnd(clock)).dueOn;

const add = (from: PlainDate, count: number) => value(addWorkingDays(from, workingDays(count), ruCalendar));

describe('working days', () => {
  test('adding and counting are inverse', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -400, max: 400 }), (date, count) => {
        const moved = value(addWorkingDays(date, workingDays(count), ruCalendar));
        expect(value(workingDaysBetween(date, moved, ruCalendar))).toBe(count);
        expect(count === 0 || value(isWorkingDay(moved, ruCalendar))).toBe(true);
      }),
    );
  });

  test('adding twice is adding the sum', () => {
    const small = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(aDate, small, small, (date, a, b) => {
        expect(add(add(date, a), b)).toBe(add(date, a + b));
      }),
    );
  });

  test('working days never outnumber calendar days, and counting equals looking at each day', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 0, max: 300 }), (from, length) => {
        const to = addCalendarDays(from, calendarDays(length));
        let seen = 0;
        for (let i = 1; i <= length; i += 1) {
          if (value(isWorkingDay(addCalendarDays(from, calendarDays(i)), ruCalendar))) seen += 1;
        }
        expect(value(workingDaysBetween(from, to, ruCalendar))).toBe(seen);
        expect(calendarDaysBetween(from, to)).toBe(length);
      }),
    );
  });
});

describe('clocks', () => {
  test('a pause never shortens a term', () => {
    fc.assert(
      fc.property(aClock, (clock) => {
        const { pauses } = clock;
        const without = { ...clock, pauses: pauses.slice(1) };
        expect(dueOn(clock) >= dueOn(without)).toBe(true);
      }),
    );
  });

  test('a longer pause never ends a term earlier', () => {
    fc.assert(
      fc.property(aClock, aMinute(5), (clock, more) => {
        const longer = clock.pauses.map((pause) => {
          const to = fromEpochMs(toEpochMs(pause.to ?? pause.from) + more * minuteMs);
          return { ...pause, to };
        });
        expect(dueOn({ ...clock, pauses: longer }) >= dueOn(clock)).toBe(true);
      }),
    );
  });

  test('a question asked and answered before closing is free', () => {
    fc.assert(
      fc.property(
        aClock,
        fc.integer({ min: 1, max: 40 }),
        aMinute(1),
        aMinute(1),
        (clock, dayOffset, a, b) => {
          const date = addCalendarDays(localDateOf(clock.startedAt, moscow), calendarDays(dayOffset));
          const closing = toEpochMs(value(closingOf(date, clock)));
          const midnight = closing - ((closing + 3 * 60 * minuteMs) % (1440 * minuteMs) || 1440 * minuteMs);
          const span = closing - midnight;
          const [from, to] = [Math.min(a, b), Math.max(a, b)].map(
            (m) => midnight + Math.floor((m / 1440) * span),
          );
          const free: Pause = {
            from: fromEpochMs(from ?? 0),
            to: fromEpochMs(to ?? 0),
            reason: 'WAIT_APPLICANT',
          };
          const others = clock.pauses.filter(
            (p) => toEpochMs(p.to ?? p.from) < midnight || toEpochMs(p.from) > closing,
          );
          expect(dueOn({ ...clock, pauses: [...others, free] })).toBe(dueOn({ ...clock, pauses: others }));
        },
      ),
    );
  });

  test('order, repetition and splitting of pauses do not matter', () => {
    fc.assert(
      fc.property(aClock, (clock) => {
        const split = clock.pauses.flatMap((pause): Pause[] => {
          const middle = fromEpochMs(
            Math.floor((toEpochMs(pause.from) + toEpochMs(pause.to ?? pause.from)) / 2),
          );
          return [{ ...pause, from: middle }, { ...pause, to: middle }, pause];
        });
        expect(dueOn({ ...clock, pauses: split })).toBe(dueOn(clock));
      }),
    );
  });

  test('the short way to the end agrees with the walk over the days', () => {
    fc.assert(
      fc.property(aClock, (clock) => {
        const plain = { ...clock, pauses: [] };
        expect(value(walkTerm(plain))).toMatchObject(value(findTermEnd(plain)));
      }),
    );
  });

  test('the reading is consistent with itself', () => {
    fc.assert(
      fc.property(aClock, (clock) => {
        const reading = value(readClock(clock));
        const { days, term } = { days: reading.days, term: clock.term };
        expect(days.filter((day) => day.kind === 'due')).toHaveLength(1);
        expect(reading.elapsedDays).toBeLessThanOrEqual(term.count);
        const isMovable = term.unit === 'calendarDay' && term.endShift !== 'none';
        expect(isMovable || reading.elapsedDays + reading.remainingDays === term.count).toBe(true);
        expect(
          days.every(
            (day, i) => i === 0 || calendarDaysBetween(days[i - 1]?.date ?? day.date, day.date) === 1,
          ),
        ).toBe(true);
        const numbers = days.flatMap((day) => (day.number === undefined ? [] : [day.number]));
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        expect(reading.state === 'overdue').toBe(clock.now >= reading.dueAt);
        const lost = reading.derivation.flatMap((step) => (step.code === 'pause' ? [step.params.days] : []));
        const allBegan = clock.pauses.every((pause) => pause.from <= clock.now);
        const total = lost.reduce((sum, count) => sum + count, 0);
        expect(total <= reading.pausedDays && (total === reading.pausedDays || !allBegan)).toBe(true);
      }),
    );
  });
});
