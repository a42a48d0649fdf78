import type { Point } from './projection.ts';

/** A simple outline without the repeated last point. */
export type Ring = readonly Point[];
/** West, south, east, north in metres. */
export type Bounds = readonly [minX: number, minY: number, maxX: number, maxY: number];

export const at = (ring: Ring, index: number): Point =>
  ring[((index % ring.length) + ring.length) % ring.length] as Point;

/** Positive when the ring runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  const [baseX, baseY] = at(ring, 0);
  let doubled = 0;
  for (let i = 0; i < ring.length; i += 1) {
    const [ax, ay] = at(ring, i);
    const [bx, by] = at(ring, i + 1);
    doubled += (ax - baseX) * (by - baseY) - (bx - baseX) * (ay - baseY);
  }
  return doubled / 2;
}

export const counterClockwise = (ring: Ring): Ring => (signedArea(ring) < 0 ? ring.toReversed() : ring);
export const clockwise = (ring: Ring): Ring => (signedArea(ring) > 0 ? ring.toReversed() : ring);

/** Area centroid; of a ring without area, the mean of its points. */
export function centroidOf(ring: Ring): Point {
  const [baseX, baseY] = at(ring, 0);
  let doubled = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i < ring.length; i += 1) {
    const a = at(ring, i);
    const b = at(ring, i + 1);
    const [ax, ay, bx, by] = [a[0] - baseX, a[1] - baseY, b[0] - baseX, b[1] - baseY];
    const cross = ax * by - bx * ay;
    doubled += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  if (Math.abs(doubled) < 1e-9) {
    return [
      ring.reduce((sum, p) => sum + p[0], 0) / ring.length,
      ring.reduce((sum, p) => sum + p[1], 0) / ring.length,
    ];
  }
  return [baseX + x / (3 * doubled), baseY + y / (3 * doubled)];
}

export function boundsOf(rings: readonly Ring[], marginM = 0): Bounds {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      minX = Math.min(minX, x);
      minY = Math.min(minY, y);
      maxX = Math.max(maxX, x);
      maxY = Math.max(maxY, y);
    }
  }
  return [minX - marginM, minY - marginM, maxX + marginM, maxY + marginM];
}

export const boundsMeet = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** Even-odd rule; a point on the outline may go either way. */
export function contains(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  for (let i = 0; i < ring.length; i += 1) {
    const [ax, ay] = at(ring, i);
    const [bx, by] = at(ring, i + 1);
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/**
 * Drops what a hand leaves behind: the closing point, points closer than `toleranceM` to the one before, spikes that go
 * out and come back on the same line, points in the middle of a straight edge.
 */
export function tidy(points: readonly Point[], toleranceM = 0.02): Ring {
  let ring: Point[] = [];
  for (const point of points) {
    const last = ring.at(-1);
    if (last === undefined || distance(last, point) > toleranceM) ring.push(point);
  }
  while (ring.length > 1 && distance(ring[0] as Point, ring.at(-1) as Point) <= toleranceM) ring.pop();
  for (;;) {
    const kept = ring.filter((point, i) => !isNeedless(at(ring, i - 1), point, at(ring, i + 1)));
    if (kept.length === ring.length || ring.length < 3) return ring;
    // One neighbour at a time: dropping two adjacent points at once could eat a corner.
    const first = ring.findIndex((point, i) => isNeedless(at(ring, i - 1), point, at(ring, i + 1)));
    ring = ring.toSpliced(first, 1);
  }
}

/** True where the three points lie on one line within a tenth of a millimetre per metre. */
function isNeedless(before: Point, point: Point, after: Point): boolean {
  const cross =
    (point[0] - before[0]) * (after[1] - point[1]) - (point[1] - before[1]) * (after[0] - point[0]);
  return Math.abs(cross) <= 1e-6 * distance(before, point) * distance(point, after);
}

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** True when no edge crosses or touches another but its neighbours at their common point. */
export function isSimple(ring: Ring): boolean {
  const n = ring.length;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const neighbours = j === i + 1 || (i === 0 && j === n - 1);
      if (!neighbours && segmentsMeet(at(ring, i), at(ring, i + 1), at(ring, j), at(ring, j + 1)))
        return false;
    }
  }
  return n >= 3;
}

const side = (a: Point, b: Point, p: Point): number =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
const within = (a: Point, b: Point, p: Point): boolean =>
  Math.min(a[0], b[0]) <= p[0] &&
  p[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= p[1] &&
  p[1] <= Math.max(a[1], b[1]);

/** True when two closed segments have a point in common. */
export function segmentsMeet(a: Point, b: Point, c: Point, d: Point): boolean {
  const [s1, s2, s3, s4] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (s1 !== s2 && s3 !== s4) return true;
  return (
    (s1 === 0 && within(a, b, c)) ||
    (s2 === 0 && within(a, b, d)) ||
    (s3 === 0 && within(c, d, a)) ||
    (s4 === 0 && within(c, d, b))
  );
}
