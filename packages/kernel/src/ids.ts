import type { Brand } from './brand.ts';

/** Identifiers are UUIDv7 made in the application. They name things; they never order them. */
export type Id<Name extends string> = Brand<string, `${Name}Id`>;

export type TenantId = Id<'Tenant'>;
export type PersonId = Id<'Person'>;
export type OrganisationId = Id<'Organisation'>;
export type ApplicationId = Id<'Application'>;
export type DocumentId = Id<'Document'>;
export type PermitId = Id<'Permit'>;
export type VenueId = Id<'Venue'>;
export type OccupancyId = Id<'Occupancy'>;

/** Supplies a fresh identifier; tests pass a predictable one. */
export type NewId = () => string;
