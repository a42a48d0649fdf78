import type { Journal } from '@veche/journal';
import type { Database, Module } from '@veche/platform';
import { venuesRouteLines } from './http/routes.ts';
import { importMassEvents, type ImportMassEvents } from './use-cases/import-mass-events.ts';

export interface VenuesDeps {
  readonly db: Database;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
}

export interface VenuesModule extends Module {
  /** Imports a register kept elsewhere and writes one journal entry with the root of its rows. */
  readonly importMassEvents: ImportMassEvents;
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
  };
}
