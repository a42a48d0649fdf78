import { createJournalModule } from '@veche/journal';
import { createLog, createPersonVault } from '@veche/platform';
import { createVenuesModule, type VenuesModule } from '@veche/venues';
import type { OpenedDatabase } from './command.ts';

/** The registers of places of an opened installation; what they do is journalled as in the running program. */
export function venuesOf({ db, keys }: OpenedDatabase): VenuesModule {
  const vault = createPersonVault(keys.personalData, keys.blindIndex);
  const journal = createJournalModule({ db, vault, log: createLog({ level: 'error' }), runSequencer: false });
  return createVenuesModule({ db, journal });
}
