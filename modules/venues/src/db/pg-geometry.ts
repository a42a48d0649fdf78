import type { Point } from '../domain/projection.ts';
import { boundsOf, type Bounds, type Ring } from '../domain/ring.ts';

/** Text of a PostgreSQL `polygon`, `((x,y),…)`. Millimetres are enough: the outline is already drawn in by two centimetres. */
export const polygonText = (ring: Ring): string => `(${ring.map(pointText).join(',')})`;

export const pointText = ([x, y]: Point): string => `(${metres(x)},${metres(y)})`;

/** Text of a PostgreSQL `box`. */
export const boxText = ([minX, minY, maxX, maxY]: Bounds): string =>
  `((${metres(maxX)},${metres(maxY)}),(${metres(minX)},${metres(minY)}))`;

export const boxAround = (rings: readonly Ring[], marginM = 0): string => boxText(boundsOf(rings, marginM));

/** Reads `((x,y),…)` back. */
export function ringFromText(text: string): Ring {
  const numbers = text.replaceAll(/[()]/g, '').split(',').map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, i): Point => [
    numbers[2 * i] as number,
    numbers[2 * i + 1] as number,
  ]);
}

const metres = (value: number): string => value.toFixed(3);
