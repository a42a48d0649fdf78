import type { Point } from './projection.ts';
import { counterClockwise, distance, type Ring } from './ring.ts';

const capSteps = 4;

/** Sixteen-sided disc around a point. */
export function disc([x, y]: Point, radiusM: number): Ring {
  return Array.from({ length: 16 }, (_, i): Point => {
    const angle = (i * Math.PI) / 8;
    return [x + radiusM * Math.cos(angle), y + radiusM * Math.sin(angle)];
  });
}

/** Convex capsule around one leg of a route: a strip with rounded ends, so that legs join without a gap. */
export function capsule(from: Point, to: Point, halfWidthM: number): Ring {
  if (distance(from, to) < 1e-6) return disc(from, halfWidthM);
  const heading = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const cap = ([x, y]: Point, start: number): Point[] =>
    Array.from({ length: capSteps + 1 }, (_, i): Point => {
      const angle = start + (i * Math.PI) / capSteps;
      return [x + halfWidthM * Math.cos(angle), y + halfWidthM * Math.sin(angle)];
    });
  return counterClockwise([...cap(to, heading - Math.PI / 2), ...cap(from, heading + Math.PI / 2)]);
}
