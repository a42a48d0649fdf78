import { capsule, disc } from './buffer.ts';
import { areaOf, commonSqm, distanceM, isWithin, type Area } from './measure.ts';
import type { LonLat, Projection } from './projection.ts';
import { tidy } from './ring.ts';
import type { Polygon } from './split-area.ts';

/** A feature of the town's map with its place in metres. */
export interface LayerFeature {
  readonly layer: string;
  readonly kind: string | undefined;
  readonly name: string;
  readonly number: string | undefined;
  readonly area: Area;
}

export interface NamedObject {
  readonly kind: string;
  readonly name: string;
}

/** What lies under a place. Null means unknown: the town has no such layer. */
export interface LayerFacts {
  readonly withinMunicipality: boolean | null;
  readonly prohibitedPlaces: readonly NamedObject[] | null;
  readonly heritageObjects: readonly NamedObject[] | null;
  readonly utilityZones: readonly NamedObject[] | null;
  /** Streets whose carriageway the place enters. */
  readonly roads: readonly string[] | null;
  /** Numbers of the public transport routes the place stands in the way of. */
  readonly transportRoutes: readonly string[] | null;
}

/** Entering a carriageway by less than this is a drawing's inaccuracy, m². */
const noticeableSqm = 0.5;

/** `known` names the layers the town has at all; `features` are those near the place. */
export function layerFacts(
  place: Area,
  features: readonly LayerFeature[],
  known: ReadonlySet<string>,
): LayerFacts {
  const touching = (layer: string): LayerFeature[] | null =>
    known.has(layer)
      ? features.filter(
          (feature) => feature.layer === layer && commonSqm(place, feature.area) > noticeableSqm,
        )
      : null;
  const objects = (layer: string): NamedObject[] | null =>
    touching(layer)?.map(({ kind, name }) => ({ kind: kind ?? layer, name })) ?? null;
  const borders = features
    .filter((feature) => feature.layer === 'boundary')
    .flatMap((feature) => feature.area.polygons);
  return {
    withinMunicipality: known.has('boundary') ? isWithin(place, areaOf(borders)) : null,
    prohibitedPlaces: objects('prohibited-place'),
    heritageObjects: objects('heritage-zone'),
    utilityZones: objects('utility-zone'),
    roads: distinct(touching('road')?.map((feature) => feature.name)),
    transportRoutes: distinct(touching('transit-line')?.map((feature) => feature.number ?? feature.name)),
  };
}

const distinct = (names: readonly string[] | undefined): string[] | null =>
  names === undefined ? null : [...new Set(names.filter(Boolean))];

/** Distance to the nearest of the features, undefined when there is none. */
export const nearestM = (place: Area, features: readonly LayerFeature[]): number | undefined =>
  features.reduce<number | undefined>(
    (nearest, feature) => Math.min(nearest ?? Infinity, distanceM(place, feature.area)),
    undefined,
  );

interface MapGeometry {
  readonly type: 'Point' | 'LineString' | 'Polygon' | 'MultiPolygon';
  readonly coordinates: unknown;
}

const defaultWidthM = 6;

/** Reads the geometry of a map feature; a line becomes a strip of its width. */
export function featureArea(geometry: MapGeometry, widthM: number | undefined, projection: Projection): Area {
  const ring = (positions: readonly LonLat[]) =>
    tidy(positions.map((position) => projection.toMetres(position)));
  const polygon = ([outline, ...holes]: readonly (readonly LonLat[])[]): Polygon[] => {
    const drawn = ring(outline ?? []);
    return drawn.length < 3
      ? []
      : [{ outline: drawn, holes: holes.map(ring).filter((hole) => hole.length >= 3) }];
  };
  const halfM = (widthM ?? defaultWidthM) / 2;
  switch (geometry.type) {
    case 'Point':
      return areaOf([
        { outline: disc(projection.toMetres(geometry.coordinates as LonLat), halfM), holes: [] },
      ]);
    case 'LineString': {
      const points = (geometry.coordinates as LonLat[]).map((position) => projection.toMetres(position));
      return areaOf(
        points.slice(1).map((to, i) => ({ outline: capsule(points[i] ?? to, to, halfM), holes: [] })),
      );
    }
    case 'Polygon':
      return areaOf(polygon(geometry.coordinates as LonLat[][]));
    case 'MultiPolygon':
      return areaOf((geometry.coordinates as LonLat[][][]).flatMap(polygon));
  }
}
