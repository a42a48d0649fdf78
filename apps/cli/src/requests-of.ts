import { join } from 'node:path';
import { createJournalModule } from '@veche/journal';
import {
  createFilesystemBlobStore,
  createLog,
  createOutboundClient,
  createPersonVault,
  loadTenant,
  newId,
} from '@veche/platform';
import { createCommandLineImports, type CommandLineImports } from '@veche/requests';
import { shippedPack } from '@veche/rules';
import type { OpenedDatabase } from './command.ts';

/** The register of an opened installation; what is read in is journalled as in the running program. */
export async function requestsOf({
  db,
  keys,
  reloadKeys,
  dataFolder,
}: OpenedDatabase): Promise<CommandLineImports> {
  const vault = createPersonVault(keys.personalData, keys.blindIndex);
  const { blobs } = await reloadKeys();
  return createCommandLineImports({
    db,
    vault,
    journal: createJournalModule({ db, vault, log: createLog({ level: 'error' }), runSequencer: false }),
    tenantOf: (tx) => loadTenant(tx, tx.tenantId),
    rulePackFolder: shippedPack,
    blobs: createFilesystemBlobStore({ folder: join(dataFolder, 'blobs'), keyRing: blobs, newId }),
    // Reading a file in calls nobody.
    outbound: createOutboundClient({ allow: [] }),
  });
}
