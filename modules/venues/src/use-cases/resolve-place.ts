import { err, ok, type Result } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { TakenPart } from '../db/occupancy-repo.ts';
import { loadTown, type Town } from '../db/town-repo.ts';
import { findVenue } from '../db/venue-repo.ts';
import type { PlaceFault, PlaceQuery, Window } from '../domain/occupancy.ts';
import { placeShape, type DrawnGeometry, type PlaceShape } from '../domain/place-shape.ts';
import { layerOf, type Venue } from '../domain/venue.ts';

/** A place found in the register or drawn, in metres of the town's plane. */
export interface ResolvedPlace {
  readonly town: Town;
  readonly shape: PlaceShape;
  readonly geometry: DrawnGeometry;
  readonly layer: string;
  readonly venue: Venue | undefined;
  readonly legWindows: readonly Window[] | undefined;
}

/** Looks the place up; a drawing on a venue narrows it, its storey stays that of the venue. */
export async function resolvePlace(
  tx: ReadTx,
  place: PlaceQuery,
): Promise<Result<ResolvedPlace, PlaceFault>> {
  const town = await loadTown(tx);
  const venue = place.venueId === undefined ? undefined : await findVenue(tx, place.venueId);
  if (place.venueId !== undefined && venue === undefined) return err({ code: 'venue-unknown' });
  const geometry = place.geometry ?? venue?.geometry;
  if (geometry === undefined) return err({ code: 'place-unusable', fault: 'nothing-drawn' });
  const shape = placeShape(geometry, town.projection, {
    ...(place.pointRadiusM === undefined ? {} : { pointRadiusM: place.pointRadiusM }),
    ...(place.routeHalfWidthM === undefined ? {} : { routeHalfWidthM: place.routeHalfWidthM }),
  });
  if (!shape.ok) return err({ code: 'place-unusable', fault: shape.error });
  const layer = venue
    ? layerOf(venue.isIndoor, venue.floor)
    : layerOf(place.floor !== undefined, place.floor);
  return ok({ town, shape: shape.value, geometry, layer, venue, legWindows: place.legWindows });
}

/** The longest time one session may take a place: a month of structures standing. */
const longestWindowDays = 100;
const mostParts = 20_000;

/** Each part of the place at each time; a leg of a route only during its own window where it has one. */
export function takenParts(
  place: ResolvedPlace,
  windows: readonly Window[],
): Result<TakenPart[], PlaceFault> {
  if (windows.length === 0 || !windows.every(isUsable)) return err({ code: 'period-unusable' });
  if (windows.length * place.shape.parts.length > mostParts)
    return err({ code: 'place-unusable', fault: 'too-large' });
  const taken = place.shape.parts.flatMap(({ ring, leg }): TakenPart[] => {
    const own = leg === undefined ? undefined : place.legWindows?.[leg];
    if (own === undefined) return windows.map(({ from, to }) => ({ ring, from, to }));
    return [{ ring, from: own.from, to: own.to }];
  });
  return place.legWindows?.every(isUsable) === false ? err({ code: 'period-unusable' }) : ok(taken);
}

const isUsable = ({ from, to }: Window): boolean =>
  from < to && Date.parse(to) - Date.parse(from) <= longestWindowDays * 86_400_000;
