import { describe, expect, test } from 'vitest';
import { chainGapMs, refusalChains } from './refusal-chains.ts';

const day = 86_400_000;
const link = (requestId: string, openedOn: number, closedOn?: number, isRefused = false) => ({
  requestId,
  openedMs: openedOn * day,
  ...(closedOn === undefined ? {} : { closedMs: closedOn * day }),
  isRefused,
});

describe('refused and filed again', () => {
  test('is one story from the first filing to the last closing', () => {
    const story = [link('c', 40, 50), link('a', 0, 10, true), link('b', 12, 30, true)];
    expect(refusalChains(story)).toEqual([{ requestIds: ['a', 'b', 'c'], openedMs: 0, closedMs: 50 * day }]);
  });

  test('while the last is under way the story has no end', () => {
    expect(refusalChains([link('a', 0, 10, true), link('b', 11)])).toEqual([
      { requestIds: ['a', 'b'], openedMs: 0 },
    ]);
  });

  test('what was not refused, overlaps, or comes after 90 days begins anew', () => {
    expect(refusalChains([link('a', 0, 10), link('b', 11, 20)])).toEqual([]);
    expect(refusalChains([link('a', 0, 10, true), link('b', 5, 20)])).toEqual([]);
    const gap = chainGapMs / day;
    expect(refusalChains([link('a', 0, 10, true), link('b', 10 + gap + 1, 200)])).toEqual([]);
    expect(refusalChains([link('a', 0, 10, true), link('b', 10 + gap, 200)])).toHaveLength(1);
  });
});
