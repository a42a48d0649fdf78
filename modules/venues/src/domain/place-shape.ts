import { err, ok, type Result } from '@veche/kernel';
import { capsule, disc } from './buffer.ts';
import { areaOf, sqmOf, type Area } from './measure.ts';
import { localProjection, type LonLat, type Projection } from './projection.ts';
import { centroidOf, contains, counterClockwise, isSimple, signedArea, tidy, type Ring } from './ring.ts';
import { shrink } from './shrink.ts';
import { splitArea, type Polygon } from './split-area.ts';

/** What people draw: GeoJSON, longitude first. */
export type DrawnGeometry =
  | { readonly type: 'Point'; readonly coordinates: LonLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly LonLat[])[] };

/** A ring-free piece of a place, already drawn in by a hair. `leg` counts the legs of a route from 0. */
export interface PlacePart {
  readonly ring: Ring;
  readonly leg?: number;
}

/** A place in metres of the town's plane. */
export interface PlaceShape {
  /** What is stored and compared by the database. */
  readonly parts: readonly PlacePart[];
  /** The place as drawn, for measuring. */
  readonly area: Area;
  readonly areaSqm: number;
  readonly centre: LonLat;
}

export type GeometryFault = 'too-few-points' | 'crosses-itself' | 'hole-outside' | 'no-area' | 'too-large';

export interface DrawingOptions {
  readonly pointRadiusM?: number;
  readonly routeHalfWidthM?: number;
}

const defaultPointRadiusM = 10;
const defaultRouteHalfWidthM = 8;
/** No town square is larger; more is a slip of the hand. */
const largestSqm = 400_000_000;

/** Reads a drawing into metres of the town's plane, or tells what is wrong with it. */
export function placeShape(
  drawn: DrawnGeometry,
  projection: Projection,
  options: DrawingOptions = {},
): Result<PlaceShape, GeometryFault> {
  const legs = drawn.type === 'LineString' ? drawn.coordinates.length - 1 : 0;
  const polygons = polygonsOf(drawn, projection, options);
  if (!polygons.ok) return polygons;
  const parts = polygons.value.flatMap((polygon, leg) =>
    splitArea(polygon).map((ring): PlacePart => ({ ring: shrink(ring), ...(legs > 0 ? { leg } : {}) })),
  );
  const first = polygons.value[Math.floor(polygons.value.length / 2)] as Polygon;
  const centre = projection.toDegrees(centroidOf(first.outline));
  const measured = polygonsOf(drawn, localProjection(centre), options);
  const areaSqm = sqmOf(measured.ok ? measured.value : polygons.value);
  if (areaSqm > largestSqm) return err('too-large');
  return ok({ parts, area: areaOf(polygons.value), areaSqm: Math.round(areaSqm), centre });
}

function polygonsOf(
  drawn: DrawnGeometry,
  projection: Projection,
  options: DrawingOptions,
): Result<Polygon[], GeometryFault> {
  switch (drawn.type) {
    case 'Point':
      return ok([
        {
          outline: disc(projection.toMetres(drawn.coordinates), options.pointRadiusM ?? defaultPointRadiusM),
          holes: [],
        },
      ]);
    case 'LineString':
      return routePolygons(drawn.coordinates, projection, options.routeHalfWidthM ?? defaultRouteHalfWidthM);
    case 'Polygon':
      return drawnPolygon(drawn.coordinates, projection);
  }
}

function routePolygons(
  line: readonly LonLat[],
  projection: Projection,
  halfWidthM: number,
): Result<Polygon[], GeometryFault> {
  const points = line.map((position) => projection.toMetres(position));
  if (points.length < 2) return err('too-few-points');
  return ok(
    points.slice(1).map((to, i) => ({ outline: capsule(points[i] ?? to, to, halfWidthM), holes: [] })),
  );
}

function drawnPolygon(
  rings: readonly (readonly LonLat[])[],
  projection: Projection,
): Result<Polygon[], GeometryFault> {
  const [outline, ...holes] = rings.map((ring) =>
    tidy(ring.map((position) => projection.toMetres(position))),
  );
  if (outline === undefined || outline.length < 3) return err('too-few-points');
  const realHoles = holes.filter((hole) => hole.length >= 3 && Math.abs(signedArea(hole)) > 0.01);
  if (![outline, ...realHoles].every(isSimple)) return err('crosses-itself');
  if (Math.abs(signedArea(outline)) < 1) return err('no-area');
  if (!realHoles.every((hole) => hole.every((point) => contains(outline, point)))) return err('hole-outside');
  return ok([{ outline: counterClockwise(outline), holes: realHoles }]);
}
