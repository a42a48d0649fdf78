import type { VenueDetail, VenueSummary } from '@veche/contracts';
import type { DrawnGeometry } from '../domain/place-shape.ts';
import type { Window } from '../domain/occupancy.ts';
import type { BilingualText } from '@veche/kernel';
import type { Venue } from '../domain/venue.ts';

type Geometry = VenueSummary['geometry'];

/** The contract's tuples are mutable, the domain's are not; the shape is the same. */
export const presentGeometry = (geometry: DrawnGeometry): Geometry => geometry as Geometry;

export const presentVenue = (venue: Venue & { readonly distanceM?: number }): VenueSummary => ({
  id: venue.id,
  code: venue.code,
  name: venue.name,
  kind: venue.kind,
  address: venue.address,
  capacity: venue.capacity,
  areaSqm: venue.areaSqm,
  isIndoor: venue.isIndoor,
  ownerName: venue.ownerName,
  powerKw: venue.powerKw,
  waterM3: venue.waterM3,
  centre: [...venue.centre],
  geometry: presentGeometry(venue.geometry),
  ...(venue.distanceM === undefined ? {} : { distanceM: venue.distanceM }),
});

export const presentVenueDetail = (
  venue: Venue,
  closures: readonly (Window & { readonly reason: BilingualText })[],
): VenueDetail => ({
  ...presentVenue(venue),
  floor: venue.floor,
  exits: venue.exits.map(({ name, widthM }) => ({ name, widthM })),
  allowedHours: venue.allowedHours,
  isMmplListed: venue.isMmplListed,
  mmplPassportNumber: venue.mmplPassportNumber,
  isHeritage: venue.isHeritage,
  closures: closures.map(({ from, to, reason }) => ({ from, to, reason })),
});
