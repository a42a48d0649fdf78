import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSketches, sketchError, sketchFromList, sketchOf, sketchQuantile } from './quantile-sketch.ts';

const values = fc.array(fc.double({ min: 1_000, max: 5e10, noNaN: true }), { minLength: 1, maxLength: 200 });
const share = fc.constantFrom(0, 0.1, 0.5, 0.9, 0.99, 1);

test('a quantile lies within 1 % of a value of that rank', () => {
  fc.assert(
    fc.property(values, share, (list, p) => {
      const sorted = list.toSorted((a, b) => a - b);
      const found = sketchQuantile(sketchOf(list), p) ?? Number.NaN;
      const rank = p * (list.length - 1);
      const [low, high] = [sorted[Math.floor(rank)] ?? 0, sorted[Math.ceil(rank)] ?? 0];
      expect(found).toBeGreaterThanOrEqual(low * (1 - sketchError) * (1 - 1e-9));
      expect(found).toBeLessThanOrEqual(high * (1 + sketchError) * (1 + 1e-9));
    }),
  );
});

test('merging parts is the same as taking all at once', () => {
  fc.assert(
    fc.property(values, values, share, (one, other, p) => {
      const merged = mergeSketches([sketchOf(one), sketchOf(other)]);
      expect(sketchQuantile(merged, p)).toBe(sketchQuantile(sketchOf([...one, ...other]), p));
    }),
  );
});

test('an empty one has no quantile; a stored list is read back', () => {
  expect(sketchQuantile(new Map(), 0.5)).toBeUndefined();
  expect([...sketchFromList([3, 2, 7, 1])]).toEqual([
    [3, 2],
    [7, 1],
  ]);
});
