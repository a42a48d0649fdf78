import { ok, type Result } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { findFeatures, listLayers } from '../db/feature-repo.ts';
import { boxText } from '../db/pg-geometry.ts';
import { layerFacts, nearestM, type LayerFacts, type LayerFeature } from '../domain/layer-facts.ts';
import type {
  NeighbourEvent,
  PendingCompetitor,
  PlaceClosure,
  PlaceConflict,
  PlaceFault,
} from '../domain/occupancy.ts';
import { boundsOf } from '../domain/ring.ts';
import type { OwnerKind, VenueKind } from '../domain/venue.ts';
import { findConflictsAt, type ConflictQuestion } from './find-conflicts.ts';
import { rememberedArea } from './remembered-area.ts';
import { resolvePlace, type ResolvedPlace } from './resolve-place.ts';

/** Everything the checks ask about a place. Null is unknown and never means "no". */
export interface ServerPlaceFacts extends LayerFacts {
  readonly venueId: string | null;
  readonly venueName: string | null;
  readonly venueKind: VenueKind | null;
  readonly venueCapacity: number | null;
  /** People per m² the region allows at public events; null where it sets none for this place. */
  readonly occupancyNormPerSqm: number | null;
  readonly ownerKind: OwnerKind;
  readonly ownerName: string | null;
  readonly powerKw: number | null;
  readonly waterM3: number | null;
  readonly mmplListed: boolean | null;
  readonly mmplPassportNumber: string | null;
  readonly allowedHours: { readonly from: string; readonly to: string } | null;
  readonly isIndoor: boolean;
  readonly areaSqm: number;
  readonly isHeritage: boolean | null;
  readonly inUtilityZone: boolean | null;
  readonly crossesCarriageway: boolean | null;
  readonly crossesPublicTransport: boolean | null;
  /** Metres to the nearest dwelling; 1000 stands for "a kilometre or more". */
  readonly distanceToHousingM: number | null;
  /** Agreed events, notices and imported lines at the same place and time. */
  readonly conflicts: readonly PlaceConflict[];
  readonly pending: readonly PendingCompetitor[];
  readonly neighbours: readonly NeighbourEvent[];
  /** People at the neighbouring events together, as far as their numbers are known. */
  readonly neighboursPeak: number;
  readonly closures: readonly PlaceClosure[];
}

const askedLayers = [
  'boundary',
  'prohibited-place',
  'heritage-zone',
  'utility-zone',
  'road',
  'transit-line',
] as const;
/** Housing is looked for in growing circles: in a town it is nearly always near. */
const housingCirclesM = [60, 250, 1000] as const;

/** Computes the facts of a place at a time, for one application. */
export async function placeFacts(
  tx: ReadTx,
  question: ConflictQuestion,
): Promise<Result<ServerPlaceFacts, PlaceFault>> {
  const resolved = await resolvePlace(tx, question.place);
  if (!resolved.ok) return resolved;
  const place = resolved.value;
  const taken = await findConflictsAt(tx, place, question);
  if (!taken.ok) return taken;
  const { conflicts, pending, neighbours, closures } = taken.value;
  const known = await listLayers(tx);
  const layers = layerFacts(place.shape.area, await featuresNear(tx, place, 0, askedLayers), known);
  return ok({
    ...layers,
    ...venueFacts(place),
    ...standing(place, layers),
    distanceToHousingM: known.has('building') ? await housingM(tx, place) : null,
    conflicts,
    pending,
    neighbours,
    neighboursPeak: neighbours.reduce((sum, { attendancePeak }) => sum + (attendancePeak ?? 0), 0),
    closures,
  });
}

const venueFacts = ({ venue, shape, layer }: ResolvedPlace) => ({
  venueId: venue?.id ?? null,
  venueName: venue?.name.ru ?? null,
  venueKind: venue?.kind ?? null,
  venueCapacity: venue?.capacity ?? null,
  occupancyNormPerSqm: venue?.occupancyNormPerSqm ?? null,
  ownerKind: venue?.ownerKind ?? ('unknown' as const),
  ownerName: venue?.ownerName ?? null,
  powerKw: venue?.powerKw ?? null,
  waterM3: venue?.waterM3 ?? null,
  mmplListed: venue?.isMmplListed ?? null,
  mmplPassportNumber: venue?.mmplPassportNumber ?? null,
  allowedHours: venue?.allowedHours ?? null,
  isIndoor: layer !== 'open-air',
  areaSqm: shape.areaSqm,
});

const some = (objects: readonly unknown[] | null): boolean | null =>
  objects === null ? null : objects.length > 0;

/** Inside a building no carriageway and no tram line is in the way. */
function standing({ venue, layer }: ResolvedPlace, layers: LayerFacts) {
  const isIndoor = layer !== 'open-air';
  return {
    isHeritage: venue?.isHeritage === true ? true : some(layers.heritageObjects),
    inUtilityZone: some(layers.utilityZones),
    crossesCarriageway: isIndoor ? false : some(layers.roads),
    crossesPublicTransport: isIndoor ? false : some(layers.transportRoutes),
  };
}

async function featuresNear(
  tx: ReadTx,
  place: ResolvedPlace,
  marginM: number,
  layers: Parameters<typeof findFeatures>[2],
): Promise<LayerFeature[]> {
  const box = boxText(
    boundsOf(
      place.shape.area.polygons.map(({ outline }) => outline),
      marginM,
    ),
  );
  return (await findFeatures(tx, box, layers)).map(({ properties, geometry }) => ({
    layer: properties.layer,
    kind: properties.kind,
    name: properties.name?.ru ?? '',
    number: properties.number,
    area: rememberedArea(geometry, properties.widthM, place.town.projection),
  }));
}

async function housingM(tx: ReadTx, place: ResolvedPlace): Promise<number> {
  for (const circleM of housingCirclesM) {
    const dwellings = (await featuresNear(tx, place, circleM, ['building'])).filter(
      (feature) => feature.kind === 'dwelling',
    );
    const nearest = nearestM(place.shape.area, dwellings);
    if (nearest !== undefined && nearest <= circleM) return Math.round(nearest);
  }
  return housingCirclesM[2];
}
