import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import { plainDate, type Instant } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aNorm, at, clockContext } from '../testing/factories.ts';
import { dueStateOf, levelAt, marksBetween, watchOf } from './due-state.ts';
import { normBookOf, type NormUnit } from './service-norm.ts';
import { createTermBook } from './term-book.ts';
import { termMomentsOf, type TermMoments } from './term-moments.ts';

const facts = (openedAt: Instant) => ({ openedAt, pauses: [], extensions: [] });
const momentsOf = (norm = aNorm(), openedAt = at('2026-05-13 10:00')): TermMoments => {
  const moments = termMomentsOf(norm, facts(openedAt), openedAt, clockContext);
  if (!moments.ok) throw new Error(moments.error.code);
  return moments.value;
};

describe('the moments of a term', () => {
  test('ten working days: at risk after eight, very overdue five working days later', () => {
    expect(momentsOf()).toEqual({
      dueOn: '2026-05-27',
      dueAt: at('2026-05-28 00:00'),
      atRiskAt: at('2026-05-26 00:00'),
      veryOverdueAt: at('2026-06-04 00:00'),
    });
  });

  test('one day is at risk from its beginning', () => {
    expect(momentsOf(aNorm({ amount: 1 })).atRiskAt).toBe(at('2026-05-14 00:00'));
  });

  it('lie in order, whatever the norm', () => {
    fc.assert(
      fc.property(
        fc.record({
          amount: fc.integer({ min: 0, max: 60 }),
          unit: fc.constantFrom<NormUnit>('workingDay', 'calendarDay', 'hour', 'minute', 'month'),
          endShift: fc.constantFrom('next' as const, 'previous' as const, 'none' as const),
          endsWith: fc.constantFrom('day' as const, 'office' as const),
          startsWith: fc.constantFrom('opened' as const, 'registered' as const),
          atRiskShare: fc.constantFrom(0.5, 0.8, 1),
          veryOverdueWorkingDays: fc.integer({ min: 0, max: 10 }),
        }),
        fc.integer({ min: 0, max: 500_000 }),
        (norm, minutes) => {
          const openedAt = fromEpochMs(toEpochMs(at('2018-01-10 03:00')) + minutes * 60_000);
          const { atRiskAt, dueAt, veryOverdueAt } = momentsOf(
            aNorm({ ...norm, amount: norm.unit === 'month' ? norm.amount % 12 : norm.amount }),
            openedAt,
          );
          expect([atRiskAt, dueAt, veryOverdueAt].toSorted()).toEqual([atRiskAt, dueAt, veryOverdueAt]);
        },
      ),
    );
  });

  it('are the same read from the book, which computes each day once', () => {
    const norms = [
      aNorm(),
      aNorm({ id: 'b', serviceCode: 'X', unit: 'calendarDay', startsWith: 'opened' }),
      aNorm({ id: 'c', serviceCode: 'X', stage: 'first-answer', amount: 2 }),
    ];
    const book = createTermBook(normBookOf(norms), clockContext);
    fc.assert(
      fc.property(
        fc.constantFrom('DIG-ORDER', 'X', 'unheard of'),
        fc.integer({ min: 0, max: 60_000 }),
        (serviceCode, minutes) => {
          const openedAt = fromEpochMs(toEpochMs(at('2026-01-02 03:00')) + minutes * 60_000);
          const read = book.termsOf({ serviceCode, ...facts(openedAt) }, openedAt);
          const norm = norms.find((each) => each.serviceCode === serviceCode && each.stage === 'final');
          expect(read.final).toEqual(norm && momentsOf(norm, openedAt));
          expect(read.normId).toBe(norm?.id);
        },
      ),
    );
  });

  it('go by the norm in force on the day of opening', () => {
    const book = createTermBook(normBookOf([aNorm({ validFrom: plainDate('2026-06-01') })]), clockContext);
    expect(
      book.termsOf({ serviceCode: 'DIG-ORDER', ...facts(at('2026-05-31 23:00')) }, at('2026-05-31 23:00')),
    ).toEqual({});
  });
});

describe('the watch over a clock', () => {
  const moments = momentsOf();
  const running = { moments, isDone: false };

  test('tells each mark once, in order', () => {
    expect(watchOf(running, 0, at('2026-05-14 10:00'))).toEqual({
      markedLevel: 0,
      nextTransitionAt: moments.atRiskAt,
    });
    expect(watchOf(running, 1, at('2026-05-26 10:00'))).toEqual({
      markedLevel: 1,
      nextTransitionAt: moments.dueAt,
    });
    expect(watchOf(running, 3, at('2026-07-26 10:00'))).toEqual({ markedLevel: 3 });
    expect(marksBetween(1, levelAt(moments, at('2026-07-01 10:00')))).toEqual(['due', 'very-overdue']);
  });

  test('what is learned too late is told at once', () => {
    expect(watchOf(running, 0, at('2026-07-01 10:00')).nextTransitionAt).toBe(moments.atRiskAt);
  });

  test('a term moved away is passed no longer and will be told again', () => {
    expect(watchOf(running, 3, at('2026-05-26 10:00'))).toEqual({
      markedLevel: 1,
      nextTransitionAt: moments.dueAt,
    });
  });

  test('holds while paused, unless the term had run out before', () => {
    const paused = { ...running, pausedSince: at('2026-05-20 10:00') };
    expect(watchOf(paused, 0, at('2026-05-21 10:00'))).toEqual({ markedLevel: 0 });
    const tooLate = { ...running, pausedSince: at('2026-06-01 10:00') };
    expect(watchOf(tooLate, 1, at('2026-06-02 10:00')).nextTransitionAt).toBe(moments.dueAt);
    expect(watchOf({ ...running, isDone: true }, 0, at('2026-05-21 10:00'))).toEqual({ markedLevel: 0 });
    expect(watchOf({ moments: undefined, isDone: false }, 2, at('2026-05-21 10:00'))).toEqual({
      markedLevel: 0,
    });
  });
});

test.each([
  ['2026-05-20 10:00', {}, 'in-time'],
  ['2026-05-26 00:00', {}, 'at-risk'],
  ['2026-05-26 00:00', { pausedSince: at('2026-05-25 10:00') }, 'paused'],
  ['2026-06-10 00:00', { pausedSince: at('2026-05-25 10:00') }, 'paused'],
  ['2026-06-10 00:00', { pausedSince: at('2026-06-09 10:00') }, 'very-overdue'],
  ['2026-05-28 00:00', {}, 'overdue'],
  ['2026-06-04 00:00', {}, 'very-overdue'],
  ['2026-06-04 00:00', { doneAt: at('2026-05-27 23:59') }, 'closed-in-time'],
  ['2026-06-04 00:00', { doneAt: at('2026-05-28 00:00') }, 'closed-late'],
  ['2026-06-04 00:00', { dueAt: null }, 'no-norm'],
  ['2026-06-04 00:00', { dueAt: null, doneAt: at('2026-05-28 00:00') }, 'closed-no-norm'],
])('at %s, %j: %s', (now, over, state) => {
  expect(dueStateOf({ ...momentsOf(), ...over }, at(now))).toBe(state);
});
