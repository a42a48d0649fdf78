import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeeperThan } from './json-depth.ts';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map((inner) => depthOf(inner)))
    : 0;

describe('the depth of a JSON text', () => {
  it('is that of the value, whatever its strings hold', () => {
    const texts = fc.string({ unit: fc.constantFrom('[', '{', '"', '\\', ']', '}', 'я') });
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.integer(),
        texts,
        fc.array(tie('value')),
        fc.dictionary(texts, tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(values, fc.nat(8), (value, limit) => {
        expect(isDeeperThan(JSON.stringify(value), limit)).toBe(depthOf(value) > limit);
      }),
    );
  });

  it.each(['[[[', '{"a":[{', '[[["'])('of %s is told though it is no JSON', (text) => {
    expect(isDeeperThan(text, 2)).toBe(true);
  });

  it.each(['"[[[', '"\\"[[[', ']]][['])('of %s is not exaggerated', (text) => {
    expect(isDeeperThan(text, 2)).toBe(false);
  });
});
