import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directlyFollows, type VariantCases } from './directly-follows.ts';

describe('the directly-follows graph', () => {
  test('counts visits, cases, starts, ends and mean times; a loop is two visits of one case', () => {
    const map = directlyFollows([
      { activities: ['a', 'b', 'c'], cases: 3, gapSumsMs: [30, 60] },
      { activities: ['a', 'b', 'b', 'c'], cases: 1, gapSumsMs: [20, 5, 40] },
    ]);
    expect(map.cases).toBe(4);
    expect(map.nodes.find(({ activity }) => activity === 'b')).toMatchObject({
      visits: 5,
      cases: 4,
      starts: 0,
      ends: 0,
      totalUntilNextMs: 105,
      meanUntilNextMs: 21,
    });
    expect(map.nodes.map(({ activity, starts, ends }) => [activity, starts, ends])).toEqual([
      ['a', 4, 0],
      ['b', 0, 0],
      ['c', 0, 4],
    ]);
    expect(map.edges).toEqual([
      { from: 'a', to: 'b', count: 4, cases: 4, meanMs: 12.5 },
      { from: 'b', to: 'c', count: 4, cases: 4, meanMs: 25 },
      { from: 'b', to: 'b', count: 1, cases: 1, meanMs: 5 },
    ]);
  });

  test('every step is entered as often as it is left, but for starts and ends', () => {
    const variant = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 6 })
      .chain((activities) =>
        fc.record({
          activities: fc.constant(activities),
          cases: fc.integer({ min: 1, max: 20 }),
          gapSumsMs: fc.array(fc.nat(1_000), {
            minLength: activities.length - 1,
            maxLength: activities.length - 1,
          }),
        }),
      );
    fc.assert(
      fc.property(fc.array(variant, { maxLength: 6 }), (variants: VariantCases[]) => {
        const { nodes, edges, cases } = directlyFollows(variants);
        for (const { activity, visits, starts, ends } of nodes) {
          const sum = (list: readonly { count: number }[]) =>
            list.reduce((total, { count }) => total + count, 0);
          expect(sum(edges.filter(({ to }) => to === activity)) + starts).toBe(visits);
          expect(sum(edges.filter(({ from }) => from === activity)) + ends).toBe(visits);
        }
        expect(nodes.reduce((sum, { starts }) => sum + starts, 0)).toBe(cases);
      }),
    );
  });
});
