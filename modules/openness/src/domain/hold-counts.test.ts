import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdCounts } from './hold-counts.ts';

describe('counts of a list with its total', () => {
  it('stand as they are when none is small', () => {
    expect(holdCounts([5, 0, 40])).toEqual({ held: [false, false, false], isTotalHeld: false });
  });

  it('take a second one along, because the rest of the total would tell the first', () => {
    expect(holdCounts([3, 9, 40]).held).toEqual([true, true, false]);
  });

  it('take a third along while the held ones together are under five', () => {
    expect(holdCounts([1, 2, 9, 40]).held).toEqual([true, true, true, false]);
  });

  it('hide the total too when there is nothing else', () => {
    expect(holdCounts([3]).isTotalHeld).toBe(true);
    expect(holdCounts([2, 1]).isTotalHeld).toBe(true);
  });

  it('never leave one to four by subtraction', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.boolean(), { maxLength: 8 }),
        (counts, forced) => {
          const { held, isTotalHeld } = holdCounts(counts, forced);
          for (const [index, count] of counts.entries())
            if (!held[index]) expect(count === 0 || count >= 5).toBe(true);
          const hidden = counts.filter((_, index) => held[index]);
          const rest = hidden.reduce((sum, count) => sum + count, 0);
          const knownZeros = hidden.filter((count) => count > 0);
          if (isTotalHeld) return;
          expect(rest === 0 || rest >= 5).toBe(true);
          if (knownZeros.length === 1) expect(knownZeros[0]).toBeGreaterThanOrEqual(5);
        },
      ),
    );
  });
});
