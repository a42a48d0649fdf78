import { routes } from '@veche/contracts';
import { loadTenant, notFound, on, type Database, type RouteLine } from '@veche/platform';
import { findVenue } from '../db/venue-repo.ts';
import type { LonLat } from '../domain/projection.ts';
import { listUpcomingClosures } from '../queries/list-closures.ts';
import { nearestAddresses, searchAddresses } from '../queries/list-addresses.ts';
import { listRegisterImports } from '../queries/list-register-imports.ts';
import { listVenueOccupancies } from '../queries/list-venue-occupancies.ts';
import { listVenues } from '../queries/list-venues.ts';
import type { ImportMassEvents } from '../use-cases/import-mass-events.ts';
import { periodOf } from './period.ts';
import { presentVenue, presentVenueDetail } from './present-venue.ts';
import { readMassEventCalendar, readPublicMassEvents } from './public-mass-events.route.ts';
import { importUploadedRegister, readRegisterImport } from './register-imports.route.ts';
import { searchConflicts } from './search-conflicts.route.ts';
import { readTownMap } from './town-map.route.ts';

const mostOccupancyDays = 93;

/** Every operation of the module with its policy. */
export function venuesRouteLines(deps: {
  readonly db: Database;
  readonly importMassEvents: ImportMassEvents;
}): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.getTownMap, 'public', ({ scope, header }) => readTownMap(db, scope, header('if-none-match'))),
    on(routes.listVenues, 'public', async ({ scope, query }) => {
      const venues = await db.read(scope, (tx) => listVenues(tx, { ...query, near: spotOf(query.near) }));
      return { body: { items: venues.map(presentVenue) } };
    }),
    on(routes.getVenue, 'public', ({ scope, params }) =>
      db.read(scope, async (tx) => {
        const venue = await findVenue(tx, params.id);
        if (venue === undefined) throw notFound();
        return { body: presentVenueDetail(venue, await listUpcomingClosures(tx, venue.id)) };
      }),
    ),
    on(routes.listVenueOccupancies, 'venue.read', ({ scope, params, query }) =>
      db.read(scope, async (tx) => {
        const { zone } = await loadTenant(tx, tx.tenantId);
        const items = await listVenueOccupancies(tx, params.id, periodOf(query, zone, mostOccupancyDays));
        if (items === undefined) throw notFound();
        return { body: { items } };
      }),
    ),
    on(routes.listAddresses, 'public', async ({ scope, query }) => {
      const near = spotOf(query.near);
      const items = await db.read(scope, (tx) =>
        near !== undefined && !query.query
          ? nearestAddresses(tx, near, query.limit)
          : searchAddresses(tx, query.query ?? '', query.limit),
      );
      return {
        body: {
          items: items.map(({ centre, ...entry }) => ({ ...entry, centre: [...centre] as [number, number] })),
        },
      };
    }),
    on(routes.searchConflicts, 'venue.read', async ({ scope, body }) => ({
      body: await searchConflicts(db, scope, body),
    })),
    on(routes.listPublicMassEvents, 'public', async ({ scope, query }) => ({
      body: await readPublicMassEvents(db, scope, query),
    })),
    on(routes.getMassEventCalendar, 'public', ({ scope, query, language }) =>
      readMassEventCalendar(db, scope, query, query.lang ?? language),
    ),
    on(routes.listRegisterImports, 'register.import', async ({ scope }) => ({
      body: { items: await db.read(scope, listRegisterImports) },
    })),
    on(routes.getRegisterImport, 'register.import', async ({ scope, params }) => ({
      body: await readRegisterImport(db, scope, params.id),
    })),
    on(routes.importRegister, 'register.import', async ({ scope, query, upload, signal }) => {
      if (upload === undefined) throw new Error('The contract of importRegister has no upload');
      return {
        body: await importUploadedRegister(deps, scope, { stream: upload, query, signal }),
        status: 201,
      };
    }),
  ];
}

/** `41.35,57.62` is longitude, latitude. */
function spotOf(text: string | undefined): LonLat | undefined {
  if (text === undefined) return undefined;
  const [longitude = 0, latitude = 0] = text.split(',').map(Number);
  return [longitude, latitude];
}
