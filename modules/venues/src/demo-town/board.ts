import type { DrawnGeometry } from '../domain/place-shape.ts';
import { localProjection, type LonLat, type Point } from '../domain/projection.ts';
import { counterClockwise, type Ring } from '../domain/ring.ts';
import { boardCentre, metresPerUnit, townCentre } from './plan.ts';

const projection = localProjection(townCentre);

/** From the drawing board (y south) to degrees. */
export const degreesOf = ([x, y]: Point): LonLat =>
  projection.toDegrees([(x - boardCentre[0]) * metresPerUnit, (boardCentre[1] - y) * metresPerUnit]);

/** A decimetre is enough for what is only looked at, and the map stays small. */
const drawnAt = (point: Point): number[] => degreesOf(point).map((value) => Math.round(value * 1e6) / 1e6);

export const lineOf = (line: readonly Point[]) => ({
  type: 'LineString' as const,
  coordinates: line.map(drawnAt),
});

/** Closed, outer ring counter-clockwise as RFC 7946 wants it. */
export const polygonOf = (ring: Ring) => ({
  type: 'Polygon' as const,
  coordinates: [closed(ring).map(drawnAt)],
});

export const drawnPolygonOf = (ring: Ring): DrawnGeometry => ({
  type: 'Polygon',
  coordinates: [closed(ring).map(degreesOf)],
});

function closed(ring: Ring): Ring {
  // The board's y axis points down, so what is clockwise there is counter-clockwise on the globe.
  const turned = counterClockwise(ring).toReversed();
  return [...turned, turned[0] as Point];
}

export const pointOf = (point: Point) => ({ type: 'Point' as const, coordinates: drawnAt(point) });
