import { describe, expect, it } from 'vitest';
import { rowSpaceOf } from './row-space.ts';

describe('what follows from published sums', () => {
  it('finds a lone unknown of a total', () => {
    expect(rowSpaceOf([[1]]).derive([1])).toEqual([0]);
  });

  it('does not part two unknowns of one total', () => {
    const space = rowSpaceOf([[1, 1]]);
    expect(space.derive([1, 0])).toBeUndefined();
    expect(space.derive([1, 1])).toEqual([0]);
  });

  it('combines sums that cross, with factors other than one', () => {
    // a + b, b + c, a + c give a: half of (first − second + third).
    const space = rowSpaceOf([
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ]);
    expect(space.derive([1, 0, 0])).toEqual([0, 1, 2]);
    expect(space.mayDerive([0])).toBe(true);
  });

  it('says at once what is not determined', () => {
    const space = rowSpaceOf([
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
    ]);
    expect([0, 1, 2, 3].map((column) => space.mayDerive([column]))).toEqual([false, false, false, false]);
    expect(space.mayDerive([0, 1])).toBe(true);
  });

  it('ignores a sum that says nothing new', () => {
    const space = rowSpaceOf([
      [1, 1, 0],
      [2, 2, 0],
      [0, 0, 1],
    ]);
    expect(space.derive([0, 0, 5])).toEqual([2]);
    expect(space.derive([1, 0, 0])).toBeUndefined();
  });
});
