import type { Journal } from '@veche/journal';
import type { Database, Module, Scope } from '@veche/platform';
import { venuesRouteLines } from './http/routes.ts';
import { importAddresses, type AddressImport, type AddressSource } from './use-cases/import-addresses.ts';
import { importVenues, type VenueImport } from './use-cases/import-venues.ts';
import { importMassEvents, type ImportMassEvents } from './use-cases/import-mass-events.ts';

export interface VenuesDeps {
  readonly db: Database;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
}

export interface VenuesModule extends Module {
  /** Imports a register kept elsewhere and writes one journal entry with the root of its rows. */
  readonly importMassEvents: ImportMassEvents;
  /** Loads an address register whole or not at all; one journal entry. */
  readonly importAddresses: (scope: Scope, source: AddressSource) => Promise<AddressImport>;
  /** Loads venues from GeoJSON; one journal entry. Undefined when the document is no collection of features. */
  readonly importVenues: (scope: Scope, document: unknown) => Promise<VenueImport | undefined>;
}

/** Places of a town: venues, addresses, the map, who takes what place when. */
export function createVenuesModule({ db, journal }: VenuesDeps): VenuesModule {
  const importJournalled: ImportMassEvents = (scope, command) =>
    importMassEvents(db, scope, {
      ...command,
      onFinish: async (tx, report) => {
        await journal.appendJournalEntry(tx, {
          action: 'venues.register.imported',
          subject: { type: 'register-import', id: report.runId },
          revision: 1,
          items: { count: report.rows - report.refused, root: report.contentRoot },
        });
      },
    });
  return {
    name: 'venues',
    migrations: new URL('../migrations/', import.meta.url),
    routes: venuesRouteLines({ db, importMassEvents: importJournalled }),
    importMassEvents: importJournalled,
    importAddresses: (scope, source) =>
      db.transact(scope, async (tx) => {
        const outcome = await importAddresses(tx, source);
        await journal.appendJournalEntry(tx, {
          action: 'venues.addresses.imported',
          subject: { type: 'address-register', id: tx.newId() },
          revision: 1,
          result: [`saved:${outcome.saved}`, `refused:${outcome.refused.length}`],
        });
        return outcome;
      }),
    importVenues: (scope, document) =>
      db.transact(scope, async (tx) => {
        const outcome = await importVenues(tx, document);
        if (outcome === undefined) return undefined;
        await journal.appendJournalEntry(tx, {
          action: 'venues.venues.imported',
          subject: { type: 'venue-register', id: tx.newId() },
          revision: 1,
          result: [
            `added:${outcome.added}`,
            `changed:${outcome.changed}`,
            `refused:${outcome.refused.length}`,
          ],
        });
        return outcome;
      }),
  };
}
