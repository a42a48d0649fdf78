import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideThreshold, reportOf, silent, type HeldOutAnswer } from './model-report.ts';

/** So many answers, half of each label, of which so many are right. */
const answers = (n: number, confidence: number, right: number): HeldOutAnswer[] =>
  Array.from({ length: n }, (_, i) => {
    const label = i % 2 === 0 ? 'a' : 'b';
    return { label, answer: i < right ? label : label === 'a' ? 'b' : 'a', confidence };
  });

test('the model speaks from where it is right often enough, and on proof', () => {
  expect(decideThreshold([...answers(40, 0.35, 20), ...answers(80, 0.75, 77)])).toBe(0.4);
  // Nine right of nine prove too little.
  expect(decideThreshold([...answers(40, 0.35, 30), ...answers(9, 0.95, 9)])).toBe(silent);
  expect(decideThreshold(answers(100, 0.9, 60))).toBe(silent);
});

test('a model that finds the common label alone keeps silent, however often it is right', () => {
  const common = Array.from({ length: 95 }, () => ({ label: 'a', answer: 'a', confidence: 0.99 }));
  const missed = Array.from({ length: 5 }, () => ({ label: 'b', answer: 'a', confidence: 0.9 }));
  expect(decideThreshold([...common, ...missed])).toBe(silent);
});

test('a report tells what was held out, with its doubt', () => {
  const report = reportOf([...answers(10, 0.9, 9), { label: 'c', answer: 'c', confidence: 0.5 }], 0.8);
  expect(report).toMatchObject({ heldOut: 11, spoken: { count: 10, right: 9 } });
  expect(report.accuracy).toBeCloseTo(10 / 11);
  expect(report.accuracyFrom).toBeLessThan(0.7);
  expect(report.calibration.map(({ count }) => count)).toEqual([1, 10]);
});

test('what it would have said is right at least as often as asked for, whatever the answers', () => {
  const anAnswer = fc.record({
    label: fc.constantFrom('a', 'b'),
    answer: fc.constantFrom('a', 'b'),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(anAnswer, { maxLength: 60 }), (all) => {
      const { spoken } = reportOf(all, decideThreshold(all));
      expect(spoken.right).toBeGreaterThanOrEqual(0.85 * spoken.count);
    }),
  );
});
