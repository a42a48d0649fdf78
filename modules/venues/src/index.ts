export { createVenuesModule, type VenuesDeps, type VenuesModule } from './venues-module.ts';

export {
  occupiedWindow,
  type BookingFault,
  type EventSession,
  type NeighbourEvent,
  type OccupancyAbout,
  type PendingCompetitor,
  type PlaceClosure,
  type PlaceConflict,
  type PlaceFault,
  type PlaceQuery,
  type Window,
} from './domain/occupancy.ts';
export type { DrawnGeometry } from './domain/place-shape.ts';
export type { Venue, VenueClosure } from './domain/venue.ts';

export { findConflicts, type ConflictQuestion, type FoundConflicts } from './use-cases/find-conflicts.ts';
export {
  bookOccupancy,
  clearPending,
  recordPending,
  releaseOccupancy,
  reportOccupancy,
  type BookingCommand,
  type OccupancyCommand,
  type TakenPlace,
} from './use-cases/book-occupancy.ts';
export {
  suggestAlternatives,
  type AlternativesQuestion,
  type PlaceAlternative,
} from './use-cases/suggest-alternatives.ts';
export { resolvePlace, type ResolvedPlace } from './use-cases/resolve-place.ts';
export { placeFacts, type ServerPlaceFacts } from './use-cases/place-facts.ts';
export {
  publishMassEvent,
  withdrawMassEvent,
  type MassEventPublication,
} from './use-cases/publish-mass-event.ts';

export { findVenue, findVenueByCode, listAllVenues, saveVenue, saveVenueClosure } from './db/venue-repo.ts';
export { searchAddresses, nearestAddresses, type FoundAddress } from './queries/list-addresses.ts';
export type { AddressColumns, AddressImport, AddressSource } from './use-cases/import-addresses.ts';
export type { VenueImport, VenueRefusal } from './use-cases/import-venues.ts';

export {
  importMassEvents,
  type ImportCommand,
  type ImportMassEvents,
  type ImportOutcome,
  type ImportReport,
} from './use-cases/import-mass-events.ts';
export { parseMapping } from './use-cases/parse-mapping.ts';
export { describeRefusal } from './domain/register/describe-refusal.ts';
export { registerPresets, type RegisterMapping } from './domain/register/mapping.ts';

export { generateDemoTown, type DemoAddress } from './demo-town/demo-town.ts';
export { seedDemoTown } from './use-cases/seed-demo-town.ts';
