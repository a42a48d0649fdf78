import { expect, test } from 'vitest';
import { checkExpression } from './check-definition.ts';

test('an expression must name what exists and give the unit of its metric', () => {
  expect(
    checkExpression({ kind: 'share', of: 'doneOnStatedTime', among: 'doneWithStatedTerm' }, 'share'),
  ).toEqual({
    kind: 'share',
    of: 'doneOnStatedTime',
    among: 'doneWithStatedTerm',
  });
  expect(checkExpression({ kind: 'share', of: 'salary', among: 'done' }, 'share')).toBeUndefined();
  expect(checkExpression({ kind: 'count', of: 'done' }, 'share')).toBeUndefined();
  expect(checkExpression({ kind: 'quantile', of: 'net', share: 0.9 }, 'duration')).toBeDefined();
  expect(checkExpression({ kind: 'quantile', of: 'net', share: 0.42 }, 'duration')).toBeUndefined();
  expect(checkExpression({ kind: 'quantile', of: 'gross', share: 0.5 }, 'duration')).toBeUndefined();
  expect(checkExpression({ kind: 'special', name: 'open-now' }, 'count')).toBeUndefined();
  expect(
    checkExpression({ kind: 'smoothed-mean', of: 'scoreSum', among: 'reviewed', weight: 5 }, 'score'),
  ).toBeDefined();
});
