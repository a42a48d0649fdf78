import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capsule, disc } from './buffer.ts';
import { areaOf, commonSqm, distanceM, isWithin, overlap, sqmOf } from './measure.ts';
import { placeShape } from './place-shape.ts';
import { localProjection, type LonLat, type Point } from './projection.ts';
import { contains, isSimple, signedArea, tidy, type Ring } from './ring.ts';
import { shrink } from './shrink.ts';
import { splitArea, triangulate } from './split-area.ts';

const projection = localProjection([41.2, 57.4]);

/** A star-shaped outline around a centre: always simple, often concave. */
const aRing = (around: Point = [0, 0]) =>
  fc.array(fc.integer({ min: 12, max: 120 }), { minLength: 4, maxLength: 12 }).map((radii): Ring =>
    radii.map((radius, i): Point => {
      const angle = (2 * Math.PI * i) / radii.length;
      return [around[0] + radius * Math.cos(angle), around[1] + radius * Math.sin(angle)];
    }),
  );
const anOffset = fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 }));
const move = (ring: Ring, [dx, dy]: Point): Ring => ring.map(([x, y]): Point => [x + dx, y + dy]);
const area = (...rings: Ring[]) => areaOf(rings.map((outline) => ({ outline, holes: [] })));
const degrees = (ring: Ring): LonLat[] => ring.map((point) => projection.toDegrees(point));
const drawn = (outline: Ring, holes: Ring[] = []) =>
  placeShape({ type: 'Polygon', coordinates: [outline, ...holes].map(degrees) }, projection);
const shapeOf = (outline: Ring, holes: Ring[] = []) => {
  const shape = drawn(outline, holes);
  if (!shape.ok) throw new Error(shape.error);
  return shape.value;
};
const storedOverlap = (a: Ring, b: Ring): boolean =>
  overlap(area(...shapeOf(a).parts.map((p) => p.ring)), area(...shapeOf(b).parts.map((p) => p.ring)));

describe('the local plane', () => {
  test('takes degrees to metres and back within a centimetre', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 41, max: 41.4, noNaN: true }),
        fc.double({ min: 57.3, max: 57.5, noNaN: true }),
        (lon, lat) => {
          const [x, y] = projection.toMetres([lon, lat]);
          const back = projection.toMetres(projection.toDegrees([x, y]));
          expect(Math.hypot(back[0] - x, back[1] - y)).toBeLessThan(0.01);
        },
      ),
    );
  });

  test('a degree of latitude near 57° N is 111.3 km, of longitude 60.2 km', () => {
    const [x, y] = localProjection([41, 57]).toMetres([42, 58]);
    expect(y / 1000).toBeCloseTo(111.34, 1);
    expect(x / 1000).toBeCloseTo(60.77, 1);
  });
});

describe('areas', () => {
  test('triangles cover the polygon, holes respected', () => {
    // Four corners 12 m from the centre leave 8.48 m to each side: a larger hole would stick out.
    fc.assert(
      fc.property(aRing(), fc.integer({ min: 2, max: 8 }), (outline, radius) => {
        const polygon = { outline, holes: [disc([0, 0], radius)] };
        const covered = triangulate(polygon).reduce((sum, ring) => sum + Math.abs(signedArea(ring)), 0);
        expect(covered).toBeCloseTo(sqmOf([polygon]), 4);
        for (const part of splitArea(polygon)) expect(contains(part, [0, 0])).toBe(false);
      }),
    );
  });

  test('overlap is symmetric and does not depend on where the town lies', () => {
    fc.assert(
      fc.property(aRing(), aRing(), anOffset, anOffset, (a, b, offset, shift) => {
        const second = move(b, offset);
        const forth = commonSqm(area(a), area(second));
        expect(commonSqm(area(second), area(a))).toBeCloseTo(forth, 4);
        expect(commonSqm(area(move(a, shift)), area(move(second, shift)))).toBeCloseTo(forth, 4);
        expect(forth).toBeLessThanOrEqual(
          Math.min(Math.abs(signedArea(a)), Math.abs(signedArea(second))) + 1e-6,
        );
      }),
    );
  });

  test('an area overlaps itself wholly', () => {
    fc.assert(
      fc.property(aRing(), (ring) => {
        expect(commonSqm(area(ring), area(ring))).toBeCloseTo(Math.abs(signedArea(ring)), 3);
      }),
    );
  });

  test('distance is zero exactly for areas that meet', () => {
    expect(distanceM(area(square(0, 0, 10)), area(square(40, 0, 10)))).toBeCloseTo(30);
    expect(distanceM(area(square(0, 0, 10)), area(square(40, 50, 10)))).toBeCloseTo(50);
    expect(distanceM(area(square(0, 0, 10)), area(square(5, 5, 1)))).toBe(0);
    expect(distanceM(area(square(0, 0, 10)), area(square(10, 0, 10)))).toBe(0);
  });

  test('inside means inside, a hole is outside', () => {
    const town = areaOf([{ outline: square(0, 0, 100), holes: [square(40, 40, 20)] }]);
    expect(isWithin(area(square(10, 10, 20)), town)).toBe(true);
    expect(isWithin(area(square(45, 45, 5)), town)).toBe(false);
    expect(isWithin(area(square(90, 90, 20)), town)).toBe(false);
  });
});

describe('what is stored', () => {
  test('neighbours with a common edge never overlap, though their coordinates were rounded', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3000, max: 3000, noNaN: true }),
        fc.double({ min: 0, max: Math.PI, noNaN: true }),
        fc.integer({ min: 20, max: 300 }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (origin, angle, size, share) => {
          const turn = ([x, y]: Point): Point => [
            origin + x * Math.cos(angle) - y * Math.sin(angle),
            origin + x * Math.sin(angle) + y * Math.cos(angle),
          ];
          // The corner of the right-hand place stands in the middle of an edge of the left-hand one.
          const left: Ring = (
            [
              [0, 0],
              [size, 0],
              [size, size],
              [0, size],
            ] satisfies Point[]
          ).map(turn);
          const right: Ring = (
            [
              [size, size * share],
              [2 * size, 0],
              [2 * size, size],
              [size, size],
            ] satisfies Point[]
          ).map(turn);
          expect(storedOverlap(left, right)).toBe(false);
        },
      ),
    );
  });

  test('a real overlap of half a metre is kept', () => {
    expect(storedOverlap(square(0, 0, 30), square(29.5, 0, 30))).toBe(true);
  });

  test('drawing in stays inside, loses little and keeps the outline simple', () => {
    fc.assert(
      fc.property(aRing(), (ring) => {
        const inner = shrink(ring);
        expect(isSimple(inner)).toBe(true);
        expect(commonSqm(area(inner), area(ring))).toBeCloseTo(Math.abs(signedArea(inner)), 3);
        expect(Math.abs(signedArea(inner))).toBeGreaterThan(Math.abs(signedArea(ring)) * 0.97);
      }),
    );
  });

  test('a hole in a place is free for others', () => {
    const fair = shapeOf(square(0, 0, 100), [square(40, 40, 20)]);
    const inHole = area(...shapeOf(square(42, 42, 16)).parts.map((p) => p.ring));
    expect(overlap(area(...fair.parts.map((p) => p.ring)), inHole)).toBe(false);
    expect(fair.areaSqm).toBe(9600);
  });

  test('a route is a chain of legs without gaps, each with its number', () => {
    const route = placeShape(
      {
        type: 'LineString',
        coordinates: degrees([
          [0, 0],
          [100, 0],
          [100, 80],
        ]),
      },
      projection,
      { routeHalfWidthM: 5 },
    );
    if (!route.ok) throw new Error(route.error);
    expect(route.value.parts.map((part) => part.leg)).toEqual([0, 1]);
    const whole = area(...route.value.parts.map((part) => part.ring));
    for (const spot of [
      [50, 0],
      [99, 1],
      [100, 40],
    ] satisfies Point[])
      expect(overlap(whole, area(disc(spot, 0.5)))).toBe(true);
    expect(overlap(whole, area(disc([50, 7], 1)))).toBe(false);
  });

  test('a point becomes a disc of the asked radius', () => {
    const spot = placeShape({ type: 'Point', coordinates: [41.2, 57.4] }, projection, { pointRadiusM: 20 });
    expect(spot.ok && spot.value.areaSqm).toBe(1225);
  });

  test.each([
    [
      'too-few-points',
      [
        [0, 0],
        [10, 0],
        [0, 0],
      ],
    ],
    [
      'crosses-itself',
      [
        [0, 0],
        [50, 50],
        [50, 0],
        [0, 50],
      ],
    ],
    [
      'no-area',
      [
        [0, 0],
        [0.5, 0],
        [0.5, 0.5],
      ],
    ],
    [
      'too-large',
      [
        [0, 0],
        [30_000, 0],
        [30_000, 30_000],
        [0, 30_000],
      ],
    ],
  ] satisfies [string, Point[]][])('%s is refused', (fault, outline) => {
    expect(drawn(outline)).toEqual({ ok: false, error: fault });
  });

  test('a hole outside the outline is refused', () => {
    expect(drawn(square(0, 0, 20), [square(50, 50, 5)])).toEqual({ ok: false, error: 'hole-outside' });
  });
});

test('a capsule is convex and as wide as asked', () => {
  const ring = capsule([0, 0], [60, 25], 6);
  expect(signedArea(ring)).toBeGreaterThan(65 * 12);
  expect(signedArea(ring)).toBeLessThan(65 * 12 + Math.PI * 36);
});

test('tidying drops the closing point, doubles and points on a straight edge', () => {
  expect(
    tidy([
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ]),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ]);
});

function square(x: number, y: number, size: number): Ring {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ];
}
