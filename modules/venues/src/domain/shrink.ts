import { at, counterClockwise, distance, type Ring } from './ring.ts';
import type { Point } from './projection.ts';

/**
 * How far an outline is drawn in before it is stored. Places that only touch must not collide, and a common corner comes
 * from two drawings whose coordinates are rounded to a centimetre each.
 */
export const hairM = 0.02;

/** A corner sharper than this is drawn in by no more than this many hairs. */
const mitreLimit = 40;

/** Draws a simple ring in by `byM` metres on every side; a ring too thin for it is returned as it is. */
export function shrink(ring: Ring, byM = hairM): Ring {
  const outline = counterClockwise(ring);
  const drawnIn = outline.map((point, i) => drawIn(at(outline, i - 1), point, at(outline, i + 1), byM));
  const turnedOver = outline.some((point, i) => {
    const next = at(outline, i + 1);
    const [ax, ay] = at(drawnIn, i);
    const [bx, by] = at(drawnIn, i + 1);
    return (next[0] - point[0]) * (bx - ax) + (next[1] - point[1]) * (by - ay) <= 0;
  });
  return turnedOver ? outline : drawnIn;
}

function drawIn(before: Point, point: Point, after: Point, byM: number): Point {
  const [inX, inY] = unit(before, point);
  const [outX, outY] = unit(point, after);
  // Inner normals of a counter-clockwise ring point to the left of each edge.
  const [nx, ny] = [-inY - outY, inX + outX];
  const length = Math.hypot(nx, ny);
  if (length < 1e-9) return [point[0] - inX * byM, point[1] - inY * byM];
  const mitre = Math.min(2 / length, mitreLimit);
  return [point[0] + (nx / length) * byM * mitre, point[1] + (ny / length) * byM * mitre];
}

function unit(from: Point, to: Point): Point {
  const length = distance(from, to);
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}
