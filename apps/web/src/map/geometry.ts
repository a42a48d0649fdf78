import type { Geometry } from '@veche/contracts';

/** GeoJSON a person can draw: a point, a route, a polygon. Longitude first. */
export type { Geometry } from '@veche/contracts';
export type Position = readonly [longitude: number, latitude: number];

/** The points a person moves; a polygon's closing repeat is left out. */
export function verticesOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return (geometry.coordinates[0] ?? []).slice(0, -1);
  }
}

/** The same kind of geometry over other points; holes of a polygon are kept. */
export function withVertices(geometry: Geometry, vertices: readonly Position[]): Geometry {
  const points = vertices.map(([longitude, latitude]): [number, number] => [longitude, latitude]);
  const first = points[0];
  if (first === undefined) return geometry;
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: first };
    case 'LineString':
      return { type: 'LineString', coordinates: points };
    case 'Polygon':
      return { type: 'Polygon', coordinates: [[...points, first], ...geometry.coordinates.slice(1)] };
  }
}

/** How few points each kind can have. */
export const fewestVertices = { Point: 1, LineString: 2, Polygon: 3 } as const satisfies Record<
  Geometry['type'],
  number
>;
