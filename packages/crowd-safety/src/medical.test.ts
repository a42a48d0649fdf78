import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessRisk,
  compareMedical,
  defibrillators,
  expectedPatients,
  hartmanContacts,
  isAssessedClass,
  locohDonouPatients,
  maurerResources,
  medicalScore,
  polandResources,
  purpleGuideResources,
  rateHazard,
  ratingOfRank,
  resourcesForScore,
  type MaurerInput,
  type MedicalScoreInput,
} from './index.ts';

const festival: MedicalScoreInput = {
  eventClass: 'CUL',
  nature: 'music-festival',
  venue: 'outdoor-confined',
  seating: 'standing',
  audience: 'family-mix',
  history: 'low',
  expected: 2400,
  queueHours: 1,
  season: 'summer',
  minutesToHospital: 15,
  careProfile: 'large',
  extraHazards: 0,
  siteFacilities: 0,
};
const maurer: MaurerInput = {
  maxPeople: 12_000,
  expectedPeople: 10_000,
  isClosedBuilding: false,
  kind: 'rock',
  vips: 0,
  violenceReports: 0,
};
const quiet = {
  isOutdoor: false,
  isUnbounded: false,
  hasFreeWater: true,
  hasClimateControl: true,
  heatIndexRise: 0,
};
const twoCrowds = fc
  .tuple(fc.nat(250_000), fc.nat(50_000))
  .map(([people, more]) => [people, people + more] as const);

const scored = (value: number) => ({ ...medicalScore(festival).score, value });

describe('medical score of HSG195', () => {
  test('twelve factors add up', () => {
    const { score, points } = medicalScore(festival);
    expect(points).toEqual({ A: 3, B: 2, C: 3, D: 2, E: -1, F: 2, G: 1, H: 2, I: 0, J: 2, K: 0, L: 0 });
    expect(score.value).toBe(16);
    expect(score.sources.map((source) => source.mark)).toEqual(['V', 'K']);
  });

  test.each([
    [999, 1],
    [1000, 2],
    [4999, 8],
    [5000, 12],
    [299_999, 58],
  ])('%i people score %i', (expected, points) =>
    expect(medicalScore({ ...festival, expected }).points.F).toBe(points),
  );

  test('above the table it says so', () => {
    expect(medicalScore({ ...festival, expected: 300_000 }).score.isBeyondTable).toBe(true);
    expect(medicalScore(festival).score.isBeyondTable).toBeUndefined();
  });

  test('facilities on site and hours in a queue', () => {
    const { points } = medicalScore({
      ...festival,
      siteFacilities: 2,
      extraHazards: 3,
      queueHours: 13,
      minutesToHospital: 31,
    });
    expect([points.L, points.K, points.G, points.I]).toEqual([-4, 3, 3, 2]);
  });

  test.each([
    [20, [0, 4, 0, 0, 0, 0, 0]],
    [21, [1, 6, 2, 0, 0, 0, 0]],
    [50, [4, 40, 12, 3, 6, 2, 1]],
    [75, [10, 150, 24, 9, 18, 6, 3]],
    [76, [15, 200, 35, 12, 24, 8, 3]],
  ])('a score of %i asks for %j', (value, counts) => {
    const resources = Object.values(resourcesForScore({ ...medicalScore(festival).score, value }));
    expect(resources.map((figure) => figure.value)).toEqual(counts);
    expect(resources.every((figure) => (figure.isBeyondTable === true) === value > 75)).toBe(true);
  });
});

describe('risk', () => {
  test.each([
    [25, 'LOW'],
    [26, 'MEDIUM'],
    [40, 'MEDIUM'],
    [41, 'HIGH'],
    [60, 'HIGH'],
    [61, 'VERY_HIGH'],
  ])('%i points: %s', (value, band) => expect(assessRisk(scored(value), ['H', 'L']).band).toBe(band));

  test('one very high hazard lifts it', () => {
    expect(assessRisk(scored(10), ['L', 'VH'])).toMatchObject({ band: 'VERY_HIGH', isLiftedByHazard: true });
    expect(assessRisk(scored(70), ['VH']).isLiftedByHazard).toBe(false);
  });

  test('the hazard matrix', () => {
    const rows = (['A', 'B', 'C', 'D', 'E'] as const).map((likelihood) =>
      ([1, 2, 3, 4, 5] as const).map((consequence) => rateHazard(likelihood, consequence)).join(' '),
    );
    expect(rows).toEqual(['M H H VH VH', 'M M H H VH', 'L M H H H', 'L L M M H', 'L L M M H']);
  });

  test('ranks', () => {
    expect([1, 5, 6, 13, 14, 22, 23, 25].map(ratingOfRank)).toEqual([
      'LOW',
      'LOW',
      'MEDIUM',
      'MEDIUM',
      'HIGH',
      'HIGH',
      'EXTREME',
      'EXTREME',
    ]);
    expect(() => ratingOfRank(26)).toThrow(RangeError);
  });

  test('public events under 54-ФЗ are never assessed', () => {
    expect(['CUL', 'SPO', 'COM', 'PUB'].filter(isAssessedClass)).toEqual(['CUL', 'SPO', 'COM']);
    // @ts-expect-error a rally must not compile into a score
    const rally: MedicalScoreInput = { ...festival, eventClass: 'PUB' };
    expect(isAssessedClass(rally.eventClass)).toBe(false);
  });
});

describe('Maurer', () => {
  test('TV12: many VIPs in the open air', () => {
    const input = { ...maurer, maxPeople: 500, expectedPeople: 500, kind: 'street-fest', vips: 50 } as const;
    expect(maurerResources(input).score.value).toBe(100.8);
  });

  test('TV13: a fair in a hall', () => {
    const input = {
      ...maurer,
      maxPeople: 2000,
      expectedPeople: 1900,
      isClosedBuilding: true,
      kind: 'fair',
    } as const;
    const { score, helpers } = maurerResources(input);
    expect([score.value, helpers.value]).toEqual([3.6, 3]);
  });

  test('TV14: a rock concert', () => {
    const { score, helpers, ambulances, doctorCars } = maurerResources(maurer);
    expect([score.value, helpers.value, ambulances.value, doctorCars.value]).toEqual([27, 20, 2, 1]);
  });

  test('a place for more than 20,000 adds a point per 10,000', () => {
    expect(maurerResources({ ...maurer, maxPeople: 40_001 }).score.inputs['placePoints']).toBe(10);
  });

  test('above the table it says so', () => {
    const { helpers, ambulances, doctorCars } = maurerResources({ ...maurer, violenceReports: 20 });
    expect([helpers.isBeyondTable, ambulances.isBeyondTable, doctorCars.isBeyondTable]).toEqual([
      true,
      true,
      undefined,
    ]);
    expect([helpers.value, ambulances.value, doctorCars.value]).toEqual([120, 6, 4]);
  });
});

describe('other tables', () => {
  test.each([
    [5000, [1, 0, 1, 0]],
    [5001, [1, 1, 2, 0]],
    [30_000, [1, 2, 6, 1]],
    [70_000, [2, 3, 14, 2]],
    [150_000, [2, 3, 22, 4]],
  ])('TV15: Poland, %i people', (people, counts) => {
    expect(Object.values(polandResources(people)).map((figure) => figure.value)).toEqual(counts);
  });

  test.each([
    [100, 2, 0],
    [2600, 6, 0],
    [3000, 6, 0],
    [3001, 7, 1],
    [10_000, 13, 1],
  ])('Purple Guide, %i people', (people, aiders, nurses) => {
    const resources = purpleGuideResources(people);
    expect(resources).toMatchObject({
      ok: true,
      value: { firstAiders: { value: aiders }, nurses: { value: nurses } },
    });
  });

  test('the Purple Guide’s outline ends at 10,000', () => {
    expect(purpleGuideResources(10_001)).toEqual({
      ok: false,
      error: { code: 'beyond-published-table', upToPeople: 10_000 },
    });
  });

  test('expected patients: base, spread and cap', () => {
    const calm = expectedPatients(10_000, quiet);
    expect(calm.patients.value).toBeCloseTo(9.92);
    expect(calm.patients.range).toEqual({ low: calm.patients.value / 2, high: calm.patients.value * 2 });
    expect(calm.transports.value).toBe(1);
    expect(expectedPatients(4999, quiet).transports.value).toBeCloseTo(0.135, 3);
    expect(expectedPatients(10_000, { ...quiet, isOutdoor: true }).patients.value).toBeCloseTo(
      9.92 * Math.sqrt(3),
    );
    const worst = {
      isOutdoor: true,
      isUnbounded: true,
      hasFreeWater: false,
      hasClimateControl: false,
      heatIndexRise: 20,
    };
    expect(expectedPatients(10_000, worst).patients.value).toBeCloseTo(39.68);
    expect(locohDonouPatients(10_000).value).toBeCloseTo(7.3);
    expect(hartmanContacts('major').value).toBe(71);
  });

  test('the greatest of the methods is recommended', () => {
    const { ambulances, firstAiders } = compareMedical({ ...festival, expected: 10_000 }, maurer);
    expect(ambulances.byMethod['poland']?.value).toBe(2);
    expect(ambulances.recommended).toBe(2);
    expect(firstAiders.recommended).toBe(20);
    expect(Object.keys(firstAiders.byMethod)).toEqual(['hsg195', 'maurer', 'purpleGuide']);
    expect(
      Object.keys(compareMedical(festival, { ...maurer, expectedPeople: 20_000 }).firstAiders.byMethod),
    ).toEqual(['hsg195', 'maurer']);
  });
});

const needs = (people: number) => [
  ...Object.values(polandResources(people)).map((figure) => figure.value),
  medicalScore({ ...festival, expected: people }).score.value,
  maurerResources({ ...maurer, maxPeople: people, expectedPeople: people }).score.value,
  maurerResources({ ...maurer, maxPeople: people, expectedPeople: people }).helpers.value,
  expectedPatients(people, quiet).patients.value,
  expectedPatients(people, quiet).transports.value,
  defibrillators(people).value,
];

test('more people never need less', () => {
  fc.assert(
    fc.property(twoCrowds, ([few, many]) => {
      const [before, after] = [needs(few), needs(many)];
      expect(after.filter((need, i) => need < (before[i] ?? 0))).toEqual([]);
    }),
  );
});
