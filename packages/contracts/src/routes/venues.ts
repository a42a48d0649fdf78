import { z } from 'zod';
import { idParams, pageOf } from '../common.ts';
import { route, type RouteContract } from '../route.ts';
import {
  addressEntry,
  calendarQuery,
  conflictSearch,
  conflictSearchResult,
  periodQuery,
  publicMassEvents,
  registerImport,
  registerImportDetail,
  townMap,
  venueDetail,
  venueKind,
  venueOccupancy,
  venueSummary,
} from '../venues.ts';

const tag = 'venues';

/** `30.3,59.9`: longitude, latitude. */
const near = z
  .string()
  .regex(/^-?\d{1,3}(\.\d+)?,-?\d{1,2}(\.\d+)?$/)
  .optional();
const searchText = z.string().trim().max(200).optional();
const listLimit = z.coerce.number().int().min(1).max(200).default(50);

export const venuesRoutes = {
  getTownMap: route({
    id: 'getTownMap',
    method: 'GET',
    path: '/v1/town-map',
    tag,
    summary: 'Map of the municipality as GeoJSON layers',
    reply: townMap,
  }),
  listVenues: route({
    id: 'listVenues',
    method: 'GET',
    path: '/v1/venues',
    tag,
    summary: 'Register of venues: by text, kind, nearness and capacity',
    query: z.object({
      query: searchText,
      near,
      kind: venueKind.optional(),
      minCapacity: z.coerce.number().int().min(0).max(10_000_000).optional(),
      limit: listLimit,
    }),
    reply: pageOf(venueSummary),
  }),
  getVenue: route({
    id: 'getVenue',
    method: 'GET',
    path: '/v1/venues/{id}',
    tag,
    summary: 'Passport of a venue',
    params: idParams,
    reply: venueDetail,
  }),
  listVenueOccupancies: route({
    id: 'listVenueOccupancies',
    method: 'GET',
    path: '/v1/venues/{id}/occupancies',
    tag,
    summary: 'When a venue is taken, awaited or closed (at most 93 days)',
    params: idParams,
    query: periodQuery,
    reply: z.object({ items: z.array(venueOccupancy) }),
    problems: ['period-unusable'],
  }),
  listAddresses: route({
    id: 'listAddresses',
    method: 'GET',
    path: '/v1/addresses',
    tag,
    summary: 'Address register: by text or nearest to a point',
    query: z.object({ query: searchText, near, limit: z.coerce.number().int().min(1).max(50).default(10) }),
    reply: z.object({ items: z.array(addressEntry) }),
  }),
  searchConflicts: route({
    id: 'searchConflicts',
    method: 'POST',
    path: '/v1/conflict-searches',
    tag,
    summary: 'What takes a place at a time, who competes, who is near, what is free instead',
    idempotent: false,
    body: conflictSearch,
    reply: conflictSearchResult,
    problems: ['place-unusable', 'venue-unknown', 'period-unusable'],
  }),
  listPublicMassEvents: route({
    id: 'listPublicMassEvents',
    method: 'GET',
    path: '/v1/public/mass-events',
    tag,
    summary: 'Agreed mass events; public events under 54-ФЗ as counts',
    query: periodQuery,
    reply: publicMassEvents,
    problems: ['period-unusable'],
  }),
  getMassEventCalendar: route({
    id: 'getMassEventCalendar',
    method: 'GET',
    path: '/v1/public/mass-events.ics',
    tag,
    summary: 'Calendar feed of agreed mass events',
    query: calendarQuery,
    binary: 'text/calendar',
    problems: ['period-unusable'],
  }),
  listRegisterImports: route({
    id: 'listRegisterImports',
    method: 'GET',
    path: '/v1/register-imports',
    tag,
    summary: 'Imports of event registers',
    reply: z.object({ items: z.array(registerImport) }),
  }),
  getRegisterImport: route({
    id: 'getRegisterImport',
    method: 'GET',
    path: '/v1/register-imports/{id}',
    tag,
    summary: 'One import with its refused rows',
    params: idParams,
    reply: registerImportDetail,
  }),
  importRegister: route({
    id: 'importRegister',
    method: 'POST',
    path: '/v1/register-imports',
    tag,
    summary: 'Import a register of mass events from CSV or JSON',
    status: 201,
    query: z.object({
      source: z.string().trim().min(1).max(100),
      mapping: z.string().min(1).max(100),
      format: z.enum(['csv', 'json']),
      fileName: z.string().max(255).optional(),
    }),
    upload: { maxBytes: 200 * 1024 * 1024 },
    reply: registerImportDetail,
    problems: ['register-unreadable'],
  }),
} as const satisfies Record<string, RouteContract>;
