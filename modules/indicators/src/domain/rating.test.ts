import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rate } from './rating.ts';
import { wilsonInterval } from './wilson.ts';

describe('Wilson’s interval', () => {
  test('known values', () => {
    // 16 219 of 17 236: the share and the interval of the town in the drawings.
    const town = wilsonInterval(16_219, 17_236);
    expect([town?.low.toFixed(3), town?.high.toFixed(3)]).toEqual(['0.937', '0.944']);
    const few = wilsonInterval(8, 10);
    expect([few?.low.toFixed(4), few?.high.toFixed(4)]).toEqual(['0.4902', '0.9433']);
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });

  test('holds the share, stays within 0…1, narrows with n', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const hits = Math.round(n * part);
          const one = wilsonInterval(hits, n);
          const ten = wilsonInterval(hits * 10, n * 10);
          if (!one || !ten) throw new Error('no interval');
          expect(one.low).toBeGreaterThanOrEqual(0);
          expect(one.high).toBeLessThanOrEqual(1);
          expect(one.low).toBeLessThanOrEqual(hits / n);
          expect(one.high).toBeGreaterThanOrEqual(hits / n);
          expect(ten.high - ten.low).toBeLessThan(one.high - one.low);
        },
      ),
    );
  });
});

describe('a rating (pain P10)', () => {
  test('one case done at once is no champion, and has no place at all', () => {
    const table = rate(
      [
        { code: 'lucky', hits: 1, n: 1 },
        { code: 'steady', hits: 970, n: 1000 },
        { code: 'small', hits: 40, n: 40 },
      ],
      { leastN: 30, target: 0.95 },
    );
    expect(table.map(({ code, place, verdict }) => [code, place, verdict])).toEqual([
      ['steady', 1, 'reaches-target'],
      ['small', 2, 'uncertain'],
      ['lucky', undefined, 'too-few'],
    ]);
  });

  test('below target only when the whole interval is', () => {
    const verdictOf = (hits: number, n: number) =>
      rate([{ code: 'x', hits, n }], { leastN: 5, target: 0.95 })[0]?.verdict;
    expect(verdictOf(93, 100)).toBe('uncertain');
    expect(verdictOf(885, 1000)).toBe('below-target');
    expect(verdictOf(0, 0)).toBe('too-few');
  });

  test('equal bounds share a place', () => {
    const table = rate(
      [
        { code: 'b', hits: 90, n: 100 },
        { code: 'a', hits: 90, n: 100 },
        { code: 'c', hits: 80, n: 100 },
      ],
      { leastN: 10 },
    );
    expect(table.map(({ code, place }) => [code, place])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
  });
});
