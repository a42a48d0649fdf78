import { addCalendarDays, calendarDays, weekdayOf } from '@veche/deadlines';
import type { PlainDate } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps, type DayCount } from './find-gaps.ts';

const monday = '2026-01-05' as PlainDate;
const dayAfter = (days: number): PlainDate => addCalendarDays(monday, calendarDays(days));

/** Twelve weeks of an office: busy on weekdays, silent at weekends, but for the days named. */
const office = (silent: readonly number[] = [], weeks = 12): DayCount[] =>
  Array.from({ length: weeks * 7 }, (_, index) => index)
    .filter((index) => weekdayOf(dayAfter(index)) <= 5 && !silent.includes(index))
    .map((index) => ({ on: dayAfter(index), events: 40 + (index % 5) }));

describe('gaps', () => {
  it('are not the weekends of an office', () => {
    expect(findGaps(office(), monday, dayAfter(83))).toEqual([]);
  });

  it('are working days without a word, neighbours together, with what was to be expected', () => {
    expect(findGaps(office([57, 58, 60]), monday, dayAfter(83))).toMatchObject([
      { from: dayAfter(57), to: dayAfter(58) },
      { from: dayAfter(60), to: dayAfter(60) },
    ]);
    expect(findGaps(office([57]), monday, dayAfter(83))[0]?.expected).toBeGreaterThanOrEqual(40);
  });

  it('do not become the rhythm, however long they last', () => {
    const silence = Array.from({ length: 42 }, (_, index) => 42 + index);
    const gaps = findGaps(office(silence), monday, dayAfter(83));
    expect(gaps.at(-1)?.to).toBe(dayAfter(81));
    expect(gaps).toHaveLength(6);
  });

  it('are not seen before there is a rhythm, nor in a trickle', () => {
    expect(findGaps(office([2]), monday, dayAfter(20))).toEqual([]);
    const trickle = Array.from({ length: 40 }, (_, index) => ({ on: dayAfter(index * 2), events: 1 }));
    expect(findGaps(trickle, monday, dayAfter(79))).toEqual([]);
  });

  it('lie within the period asked for and never on a day with events', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(counts, fc.nat(60), (events, begin) => {
        const days = events.map((n, index) => ({ on: dayAfter(index), events: n }));
        const from = dayAfter(begin);
        for (const gap of findGaps(days, from, dayAfter(89))) {
          expect(gap.from >= from && gap.from <= gap.to && gap.to <= dayAfter(89)).toBe(true);
          expect(days.filter(({ on, events: n }) => n > 0 && on >= gap.from && on <= gap.to)).toEqual([]);
        }
      }),
    );
  });
});
