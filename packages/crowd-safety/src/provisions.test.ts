import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  campingWaterVolume,
  crowdManagers,
  figureTitles,
  guardsRequired,
  policeHint,
  powerRequired,
  stewardsByDover,
  stewardsRequired,
  toiletsRequired,
  unitTitles,
  wasteRequired,
  waterPoints,
  waterVolume,
  type ToiletInput,
} from './index.ts';

const long: ToiletInput = { people: 10_000, openHours: 8, hasAlcoholAndFood: true, wheelchairUsers: 90 };
const counts = (input: ToiletInput) => Object.values(toiletsRequired(input)).map((figure) => figure.value);

describe('toilets', () => {
  test('TV16: 10,000 people, half women, 8 hours, alcohol', () => {
    expect(counts(long).slice(0, 3)).toEqual([67, 13, 50]);
  });

  test.each([
    ['under six hours', { openHours: 5.9 }, [50, 10, 34, 2, 10]],
    ['six hours without alcohol', { openHours: 6, hasAlcoholAndFood: false }, [59, 12, 40, 2, 12]],
    ['a campsite', { isCampsite: true }, [67, 34, 20, 3, 13]],
    ['women only', { womenShare: 1 }, [134, 0, 0, 3, 14]],
    ['nobody in a wheelchair: still one accessible', { people: 100, wheelchairUsers: 0 }, [1, 1, 1, 1, 1]],
  ])('%s', (_, change, expected) => expect(counts({ ...long, ...change })).toEqual(expected));

  test('a share is a share', () => {
    expect(() => toiletsRequired({ ...long, womenShare: 1.1 })).toThrow(RangeError);
    expect(() => toiletsRequired({ ...long, womenShare: Number.NaN })).toThrow(RangeError);
  });
});

describe('stewards and guards', () => {
  const at = { people: 10_000, risk: 'MEDIUM', exitsAndGates: 6, unaccompaniedChildren: 120 } as const;

  test('by people, posts and children', () => {
    expect(stewardsRequired(at).value).toBe(67 + 6 + 3);
    expect(stewardsRequired({ ...at, people: 10, exitsAndGates: 0, unaccompaniedChildren: 0 }).value).toBe(2);
    expect(
      (['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'] as const).map(
        (risk) => stewardsRequired({ ...at, risk }).value,
      ),
    ).toEqual([49, 76, 109, 143]);
  });

  test('guards by stewards and by posts', () => {
    expect(guardsRequired(stewardsRequired(at), 2, false).value).toBe(23);
    expect(guardsRequired(stewardsRequired(at), 10, true).value).toBe(24);
  });

  test('for comparison: Dover, the American codes, the police', () => {
    expect([5, 100, 101, 5000].map((people) => stewardsByDover(people, 1).value)).toEqual([1, 10, 6, 50]);
    expect([49, 50, 251].map((people) => crowdManagers(people, false).value)).toEqual([0, 1, 2]);
    expect([999, 1000, 1001].map((people) => crowdManagers(people, true).value)).toEqual([0, 4, 5]);
    expect((['LOW', 'MEDIUM', 'HIGH'] as const).map((risk) => policeHint(1001, risk).value)).toEqual([
      0, 2, 3,
    ]);
  });
});

describe('water, waste, power', () => {
  test('more water in heat', () => {
    expect([waterPoints(9001, 20).value, waterPoints(9001, 32).value]).toEqual([4, 10]);
    expect([waterVolume(1000, 6, 20).value, waterVolume(1000, 6, 35).value]).toEqual([3000, 6000]);
    expect(campingWaterVolume(100, 2)).toMatchObject({ value: 2800, range: { low: 2800, high: 7000 } });
  });

  test('waste and power', () => {
    const waste = wasteRequired(2400, 10, false);
    expect([waste.bins.value, waste.containers.value, waste.mass.value]).toEqual([12_000, 3, 720]);
    expect(wasteRequired(2400, 10, true).mass.value).toBe(3600);
    expect(powerRequired(100).value).toBe(120);
  });
});

test('more people never need less', () => {
  fc.assert(
    fc.property(fc.nat(200_000), fc.nat(20_000), fc.integer({ min: 0, max: 45 }), (people, more, heat) => {
      const needs = (n: number) => [
        ...counts({ ...long, people: n }),
        stewardsRequired({ people: n, risk: 'HIGH', exitsAndGates: 4, unaccompaniedChildren: 0 }).value,
        crowdManagers(n, true).value,
        crowdManagers(n, false).value,
        policeHint(n, 'HIGH').value,
        waterPoints(n, heat).value,
        wasteRequired(n, 5, false).containers.value,
      ];
      const [before, after] = [needs(people), needs(people + more)];
      expect(after.filter((need, i) => need < (before[i] ?? 0))).toEqual([]);
    }),
  );
});

test('every figure has words in both languages, and English has no Cyrillic', () => {
  for (const { ru, en } of [...Object.values(figureTitles), ...Object.values(unitTitles)]) {
    expect(ru).not.toBe('');
    expect(en).not.toMatch(/[\u0400-\u04FF]/);
  }
});
