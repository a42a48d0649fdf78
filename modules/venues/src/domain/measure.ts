import type { Point } from './projection.ts';
import {
  at,
  boundsMeet,
  boundsOf,
  counterClockwise,
  distance,
  segmentsMeet,
  signedArea,
  type Bounds,
  type Ring,
} from './ring.ts';
import { triangulate, type Polygon } from './split-area.ts';

/** An area cut into triangles with their bounds: made once, measured against many others. */
export interface Area {
  readonly polygons: readonly Polygon[];
  readonly triangles: readonly { readonly ring: Ring; readonly bounds: Bounds }[];
  readonly bounds: Bounds;
}

export function areaOf(polygons: readonly Polygon[]): Area {
  const triangles = polygons
    .flatMap(triangulate)
    .map((ring) => ({ ring: counterClockwise(ring), bounds: boundsOf([ring]) }));
  return { polygons, triangles, bounds: boundsOf(polygons.map((polygon) => polygon.outline)) };
}

/** Sum over the polygons, m²; polygons that overlap one another count twice. */
export const sqmOf = (polygons: readonly Polygon[]): number =>
  polygons.reduce(
    (sum, { outline, holes }) =>
      sum + Math.abs(signedArea(outline)) - holes.reduce((cut, hole) => cut + Math.abs(signedArea(hole)), 0),
    0,
  );

/** Common area in m², 0 for areas that only touch. */
export function commonSqm(a: Area, b: Area): number {
  if (!boundsMeet(a.bounds, b.bounds)) return 0;
  let sum = 0;
  for (const first of a.triangles) {
    if (!boundsMeet(first.bounds, b.bounds)) continue;
    for (const second of b.triangles) {
      if (boundsMeet(first.bounds, second.bounds)) sum += Math.abs(signedArea(clip(first.ring, second.ring)));
    }
  }
  return sum;
}

/** Less than a square centimetre in common is touching. */
const touchingSqm = 1e-4;

export const overlap = (a: Area, b: Area): boolean => commonSqm(a, b) > touchingSqm;

/** True when `inner` lies in `outer` but for a thousandth of its size, the precision of hand-drawn borders. */
export const isWithin = (inner: Area, outer: Area): boolean => {
  const size = inner.triangles.reduce((sum, { ring }) => sum + Math.abs(signedArea(ring)), 0);
  return commonSqm(inner, outer) >= size * 0.999 - touchingSqm;
};

/** Shortest distance in metres, 0 when the areas touch or overlap. */
export function distanceM(a: Area, b: Area): number {
  if (overlap(a, b)) return 0;
  let shortest = Infinity;
  for (const first of outlines(a)) {
    for (const second of outlines(b)) shortest = Math.min(shortest, ringDistanceM(first, second, shortest));
  }
  return shortest;
}

const outlines = (area: Area): Ring[] => area.polygons.flatMap(({ outline, holes }) => [outline, ...holes]);

function ringDistanceM(a: Ring, b: Ring, known: number): number {
  if (!boundsMeet(boundsOf([a], Math.min(known, 1e7)), boundsOf([b]))) return known;
  let shortest = known;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      shortest = Math.min(shortest, segmentDistanceM(at(a, i), at(a, i + 1), at(b, j), at(b, j + 1)));
    }
  }
  return shortest;
}

/** Distance of two segments in metres. */
export function segmentDistanceM(a: Point, b: Point, c: Point, d: Point): number {
  if (segmentsMeet(a, b, c, d)) return 0;
  return Math.min(
    pointToSegmentM(a, c, d),
    pointToSegmentM(b, c, d),
    pointToSegmentM(c, a, b),
    pointToSegmentM(d, a, b),
  );
}

export function pointToSegmentM(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared));
  return distance(p, [a[0] + t * dx, a[1] + t * dy]);
}

/** Sutherland–Hodgman: the part of `subject` inside the convex, counter-clockwise `window`. */
function clip(subject: Ring, window: Ring): Ring {
  let result: Point[] = [...subject];
  for (let i = 0; i < window.length && result.length > 0; i += 1) {
    const [a, b] = [at(window, i), at(window, i + 1)];
    const height = (p: Point): number => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
    const input = result;
    result = [];
    for (let j = 0; j < input.length; j += 1) {
      const [from, to] = [at(input, j), at(input, j + 1)];
      const [hFrom, hTo] = [height(from), height(to)];
      if (hFrom >= 0) result.push(from);
      if ((hFrom > 0 && hTo < 0) || (hFrom < 0 && hTo > 0)) {
        const t = hFrom / (hFrom - hTo);
        result.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
      }
    }
  }
  return result.length < 3 ? [[0, 0]] : result;
}
