import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaCapacity,
  areaNeeded,
  assessZoneDensities,
  cite,
  densityBand,
  densityTone,
  entryCapacity,
  evacuationTime,
  exitCapacity,
  exitsRequired,
  exitWidthNeeded,
  gatesMissing,
  holdingCapacity,
  passportCapacity,
  regionalNormCapacity,
  safeCapacity,
  standCapacity,
  usableWidthM,
  wheelchairPlaces,
  widthCapacity,
  type EgressConditions,
  type Exit,
  type Zone,
} from './index.ts';

const exits = (...widths: number[]): readonly Exit[] => widths.map((widthM) => ({ widthM }));
const level: EgressConditions = { surface: 'level', alcohol: false, risk: 'MEDIUM' };

describe('exits', () => {
  test('TV10: five exits of 4 m, the widest left out', () => {
    expect(exitCapacity(exits(4, 4, 4, 4, 4), level).value).toBe(10_496);
    expect(exitCapacity(exits(4, 4, 4, 4, 4), { ...level, alcohol: true }).value).toBe(9216);
  });

  test('TV11: 5 m on an open field at high risk', () => {
    const capacity = widthCapacity(5, { surface: 'open-field', alcohol: false, risk: 'HIGH' });
    expect(capacity.value).toBe(2725);
    expect(capacity.sources.map((source) => [source.sourceId, source.mark])).toEqual([['S39', 'V']]);
  });

  test('the widest exit is the one that is lost', () => {
    expect(usableWidthM(exits(1.2, 3, 2))).toBeCloseTo(3.2);
    expect(usableWidthM(exits(3))).toBe(0);
    expect(usableWidthM([])).toBe(0);
  });

  test('how long evacuation takes, and what is missing', () => {
    const short = exits(2, 2, 2);
    const { time, normMinutes, isInTime } = evacuationTime(2624, short, level);
    expect([time.value, normMinutes, isInTime]).toEqual([8, 8, true]);
    expect(evacuationTime(2625, short, level).isInTime).toBe(false);
    expect(exitWidthNeeded(3000, short, level).value).toBe(0.6);
    expect(exitWidthNeeded(2624, short, level).value).toBe(0);
    expect(() => evacuationTime(10, exits(2), level)).toThrow(RangeError);
  });

  test.each([
    [0, 2],
    [500, 2],
    [501, 3],
    [1000, 3],
    [1001, 4],
  ])('%i people need %i exits', (people, count) => expect(exitsRequired(people).value).toBe(count));

  test('the more people, the longer; the more width, the more people', () => {
    const width = fc.integer({ min: 8, max: 100 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(
        fc.array(width, { minLength: 2, maxLength: 8 }),
        width,
        fc.nat(50_000),
        (widths, more, people) => {
          const before = exits(...widths);
          const after = exits(...widths, more);
          expect(exitCapacity(after, level).value).toBeGreaterThanOrEqual(exitCapacity(before, level).value);
          expect(evacuationTime(people + 1, before, level).time.value).toBeGreaterThan(
            evacuationTime(people, before, level).time.value,
          );
          expect(evacuationTime(exitCapacity(before, level).value, before, level).isInTime).toBe(true);
          const missing = exitWidthNeeded(people, before, level).value;
          expect(widthCapacity(usableWidthM(before) + missing, level).value).toBeGreaterThanOrEqual(people);
        },
      ),
    );
  });
});

describe('zones', () => {
  const field: Zone = {
    id: 'field',
    kind: 'standing',
    areaSqm: 1200,
    infraSqm: 150,
    noViewSqm: 50,
    peakPeople: 2400,
  };

  test('area without structures and blind spots, by kind', () => {
    const zones: Zone[] = [
      field,
      { id: 'stage', kind: 'front-of-stage', areaSqm: 100 },
      { id: 'seats', kind: 'seated', areaSqm: 0, seats: 300 },
      { id: 'market', kind: 'walkway', areaSqm: 80.5 },
      { id: 'hall', kind: 'expo', areaSqm: 1300 },
    ];
    const capacity = areaCapacity(zones);
    expect(capacity.inputs).toEqual({ field: 2000, stage: 400, seats: 300, market: 80, hall: 2000 });
    expect(capacity.value).toBe(4780);
    expect(capacity.sources.map((source) => source.sourceId)).toEqual(['S41', 'S53c', 'product', 'S42']);
  });

  test('more structures than area leave nothing, not less than nothing', () => {
    expect(areaCapacity([{ ...field, infraSqm: 5000 }]).value).toBe(0);
  });

  test('how much area is missing', () => {
    expect(areaNeeded(field, 2400).value).toBe(200);
    expect(areaNeeded(field, 100).value).toBe(0);
  });

  test('condition and management take their share', () => {
    expect(holdingCapacity(areaCapacity([field])).value).toBe(1800);
    expect(holdingCapacity(areaCapacity([field]), 0.5, 0.9).value).toBe(1000);
    expect(() => holdingCapacity(areaCapacity([field]), 1.2)).toThrow(RangeError);
  });

  test.each([
    [2000, 'standing', 'none'],
    [2001, 'standing', 'warn'],
    [4001, 'standing', 'block'],
    [2001, 'moving', 'warn'],
    [4000, 'front-of-stage', 'none'],
    [4001, 'front-of-stage', 'block'],
  ] as const)('%i people on 1000 m², %s: %s', (peakPeople, kind, finding) => {
    const [zone] = assessZoneDensities([{ id: 'z', kind, areaSqm: 1000, peakPeople }]);
    expect(zone?.finding).toBe(finding);
  });

  test('what is unknown is not in the list', () => {
    expect(assessZoneDensities([{ id: 'z', kind: 'standing', areaSqm: 100 }])).toEqual([]);
    expect(assessZoneDensities([{ id: 'z', kind: 'standing', areaSqm: 0, peakPeople: 5 }])).toEqual([]);
  });

  test.each([
    [0.42, 'free', 'green'],
    [2, 'slowed', 'green'],
    [3.5, 'contact', 'amber'],
    [3.57, 'contact', 'red'],
    [5, 'pressed', 'red'],
    [5.55, 'dangerous', 'red'],
    [7.1, 'critical', 'red'],
  ])('%d per m² is %s and %s', (density, band, tone) => {
    expect([densityBand(density), densityTone(density)]).toEqual([band, tone]);
  });
});

describe('entry and stands', () => {
  test('gates by kind and hours', () => {
    const gates = [
      { kind: 'turnstile', count: 2 },
      { kind: 'arch-and-bag', count: 4 },
    ] as const;
    expect(entryCapacity(gates, 1).value).toBe(2320);
    expect(entryCapacity(gates, 1).sources.map((source) => source.mark)).toEqual(['V', 'K', 'D']);
    expect(gatesMissing(3000, gates, 'arch-and-bag', 1)).toBe(3);
    expect(gatesMissing(2000, gates, 'arch-and-bag', 1)).toBe(0);
    expect(() => gatesMissing(10, gates, 'turnstile', 0)).toThrow(RangeError);
  });

  test('a vomitory never serves more than 1,500', () => {
    expect(standCapacity([{ kind: 'vomitory-up', widthM: 2 }], 'I-II').value).toBe(1500);
    expect(standCapacity([{ kind: 'stairs-down', widthM: 2 }], 'V').value).toBe(600);
  });
});

describe('safe capacity', () => {
  const limits = {
    area: areaCapacity([{ id: 'z', kind: 'standing', areaSqm: 1500 }]),
    exits: exitCapacity(exits(2, 2, 2), level),
    passport: passportCapacity(2900),
  };

  test('is the least limit and names it', () => {
    expect(safeCapacity(limits)).toMatchObject({
      ok: true,
      value: { limitedBy: 'exits', figure: { value: 2624 }, missing: [] },
    });
    expect(
      safeCapacity({ ...limits, regionalNorm: regionalNormCapacity(1500, 2 / 3, cite('general', 'K')) }),
    ).toMatchObject({
      ok: true,
      value: { limitedBy: 'regionalNorm', figure: { value: 1000 } },
    });
  });

  test('tells which decisive limit is unknown', () => {
    expect(safeCapacity({ passport: limits.passport })).toMatchObject({
      ok: true,
      value: { missing: ['area', 'exits'] },
    });
    expect(safeCapacity({})).toEqual({ ok: false, error: { code: 'capacity-unknown' } });
  });

  test('one more known limit never raises it', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (area, passport) => {
        const one = safeCapacity({ area: passportCapacity(area) });
        const two = safeCapacity({ area: passportCapacity(area), passport: passportCapacity(passport) });
        expect(one.ok && two.ok && two.value.figure.value <= one.value.figure.value).toBe(true);
      }),
    );
  });
});

test('places for wheelchairs: one in a hundred, at least two', () => {
  expect([0, 200, 201, 1000].map((seats) => wheelchairPlaces(seats).value)).toEqual([2, 2, 3, 10]);
});

test('a figure never hides an unknown number', () => {
  expect(() => passportCapacity(Number.NaN)).toThrow(RangeError);
  expect(() => passportCapacity(-1)).toThrow(RangeError);
  expect(() => exitCapacity(exits(Number.POSITIVE_INFINITY, 2), level)).toThrow(RangeError);
});
