import type { Point } from '../domain/projection.ts';
import { distance } from '../domain/ring.ts';

/** Reads `452,196 548,188 554,238` as points. */
export const outlineOf = (text: string): Point[] =>
  text.split(' ').map((pair): Point => {
    const [x, y] = pair.split(',').map(Number);
    if (x === undefined || y === undefined || Number.isNaN(x + y))
      throw new RangeError(`Not a point: ${pair}`);
    return [x, y];
  });

/** Points of a smooth line written as an SVG path of one move and cubic segments, `M492,-260 C500,-180 498,-80 500,-20`. */
export function curve(path: string): Point[] {
  const [start, ...segments] = path.slice(1).split(' C').map(outlineOf);
  const points: Point[] = [...(start ?? [])];
  for (const [first, second, to] of segments) {
    const from = points.at(-1);
    if (from === undefined || first === undefined || second === undefined || to === undefined)
      throw new RangeError(`Not a curve: ${path}`);
    const steps = Math.max(4, Math.ceil(distance(from, to) / 25));
    for (let i = 1; i <= steps; i += 1) points.push(cubic([from, first, second, to], i / steps));
  }
  return points;
}

function cubic([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const s = 1 - t;
  const mix = (i: 0 | 1): number =>
    s ** 3 * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t ** 3 * d[i];
  return [mix(0), mix(1)];
}

/** The line moved sideways, to the left of its direction for a positive distance. */
export function beside(line: readonly Point[], by: number): Point[] {
  return line.map((point, i) => {
    const before = line[Math.max(0, i - 1)] as Point;
    const after = line[Math.min(line.length - 1, i + 1)] as Point;
    const length = distance(before, after);
    return [
      point[0] - ((after[1] - before[1]) / length) * by,
      point[1] + ((after[0] - before[0]) / length) * by,
    ];
  });
}

/** The strip between two distances beside a line. */
export const strip = (line: readonly Point[], near: number, far: number): Point[] => [
  ...beside(line, near),
  ...beside(line, far).toReversed(),
];

/** The part of a line that runs from left to right between two abscissas. */
export function between(line: readonly Point[], fromX: number, toX: number): Point[] {
  const result: Point[] = [];
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    const onEdge = (x: number): Point => [x, a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1])];
    if (result.length === 0 && a[0] <= fromX && fromX < b[0]) result.push(onEdge(fromX));
    if (result.length > 0 && a[0] < toX && toX <= b[0]) return [...result, onEdge(toX)];
    if (result.length > 0) result.push(b);
  }
  return result;
}

/** How far along a line the nearest spot to a point is, how far aside (left positive). */
export function along(line: readonly Point[], point: Point): { length: number; aside: number } {
  let best = { length: 0, aside: Infinity };
  let passed = 0;
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    const size = distance(a, b);
    const t = Math.max(
      0,
      Math.min(1, ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / (size * size)),
    );
    const away = distance(point, [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
    const left = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) > 0;
    if (away < Math.abs(best.aside)) best = { length: passed + t * size, aside: left ? away : -away };
    passed += size;
  }
  return best;
}
