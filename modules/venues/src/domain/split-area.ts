import earcut from 'earcut';
import type { Point } from './projection.ts';
import { clockwise, counterClockwise, type Ring } from './ring.ts';

/** An outline with the outlines of its holes. */
export interface Polygon {
  readonly outline: Ring;
  readonly holes: readonly Ring[];
}

/** Triangles that cover the polygon and nothing else. */
export function triangulate({ outline, holes }: Polygon): Ring[] {
  const rings = [counterClockwise(outline), ...holes.map(clockwise)];
  const points: Point[] = rings.flat();
  const holeStarts: number[] = [];
  let start = 0;
  for (const ring of rings.slice(0, -1)) holeStarts.push((start += ring.length));
  const corners = earcut(points.flat(), holeStarts);
  const triangles: Ring[] = [];
  for (let i = 0; i < corners.length; i += 3) {
    triangles.push([0, 1, 2].map((k) => points[corners[i + k] as number] as Point));
  }
  return triangles;
}

/** Ring-free parts: a polygon without holes is its own only part, one with holes is cut into triangles. */
export const splitArea = (polygon: Polygon): Ring[] =>
  polygon.holes.length === 0 ? [counterClockwise(polygon.outline)] : triangulate(polygon);
