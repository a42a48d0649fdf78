import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationQuantile, percentileCont } from './duration-quantile.ts';

const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const durations = fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 40 }).map(ascending);
const share = fc.constantFrom(0.1, 0.25, 0.5, 0.9, 0.95);

describe('a quantile of durations with those under way', () => {
  test('is percentile_cont when nothing is under way', () => {
    expect(percentileCont([1, 2, 3, 4], 0.5)).toBe(2.5);
    fc.assert(
      fc.property(durations, share, (over, p) => {
        const { valueMs, isSettled } = durationQuantile({ over, underWay: [] }, p);
        const plain = percentileCont(over, p);
        if (plain === undefined) expect(valueMs).toBeUndefined();
        else expect(valueMs).toBeCloseTo(plain, 6);
        expect(isSettled).toBe(true);
      }),
    );
  });

  test('closing the easy ones does not flatter', () => {
    const easy = [1, 1, 2, 2, 3];
    expect(durationQuantile({ over: easy, underWay: [] }, 0.5).valueMs).toBe(2);
    // Five more are open and old: half of the ten took at most 3; of eleven nobody knows.
    expect(durationQuantile({ over: easy, underWay: [50, 60, 70, 80, 90] }, 0.5).valueMs).toBe(3);
    expect(durationQuantile({ over: easy, underWay: [50, 60, 70, 80, 90, 95] }, 0.5).valueMs).toBeUndefined();
    expect(durationQuantile({ over: easy, underWay: [50, 60] }, 0.5).valueMs).toBe(2);
    expect(durationQuantile({ over: easy, underWay: [50, 60] }, 0.9).valueMs).toBeUndefined();
  });

  test('weighs one under way by those who took longer: the textbook figures', () => {
    // Kaplan–Meier steps of 6, 6, 6, 6+, 7, 9+, 10, 10+, 11+, 13, 16, 17+, 19+, 20+, 22, 23, 25+, 32+, 32+, 34+, 35+ (weeks): median 23.
    const over = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const underWay = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    const { valueMs } = durationQuantile({ over, underWay }, 0.5);
    expect(valueMs).toBe(23);
  });

  test('is never below what those that are over alone would say', () => {
    fc.assert(
      fc.property(durations, durations, share, (over, underWay, p) => {
        const alone = percentileCont(over, p);
        const { valueMs } = durationQuantile({ over, underWay }, p);
        if (valueMs !== undefined && alone !== undefined)
          expect(valueMs).toBeGreaterThanOrEqual(alone - 1e-6);
      }),
    );
  });

  test('who is under way and older than all counts as endless', () => {
    fc.assert(
      fc.property(durations, fc.integer({ min: 0, max: 10 }), share, (over, extra, p) => {
        const underWay = Array.from({ length: extra }, (_, index) => 2_000 + index);
        const { valueMs } = durationQuantile({ over, underWay }, p);
        const endless = percentileCont([...over, ...underWay.map(() => Infinity)], p);
        if (endless !== undefined && Number.isFinite(endless)) expect(valueMs).toBeCloseTo(endless, 6);
        else expect([undefined, over.at(-1)]).toContain(valueMs);
      }),
    );
  });

  test('settled means that more age changes nothing', () => {
    fc.assert(
      fc.property(
        durations,
        durations,
        share,
        fc.integer({ min: 1, max: 5_000 }),
        (over, underWay, p, older) => {
          const now = durationQuantile({ over, underWay }, p);
          if (!now.isSettled) return;
          const later = durationQuantile({ over, underWay: underWay.map((age) => age + older) }, p);
          if (now.valueMs === undefined) expect(later.valueMs).toBeUndefined();
          else expect(later.valueMs).toBeCloseTo(now.valueMs, 6);
        },
      ),
    );
  });
});
