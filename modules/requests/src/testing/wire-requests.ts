import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createJournalModule } from '@veche/journal';
import type { PersonId } from '@veche/kernel';
import {
  createFilesystemBlobStore,
  createLocalKeyRing,
  createLog,
  createOutboundClient,
  createPersonVault,
  loadTenant,
  type Database,
} from '@veche/platform';
import type { RegisterDeps } from '../register-deps.ts';
import { createRequestsModule } from '../requests-module.ts';

/** Where sealed files lie and the key they are sealed with. */
export interface RequestsWiring {
  readonly folder: string;
  readonly key: Buffer;
}

/** The module on a database, with real journal, vault and files; the same in every process that is given the same. */
export function wireRequests(db: Database, { folder, key }: RequestsWiring) {
  const keyRing = createLocalKeyRing('trial', new Map([['trial', key]]));
  const vault = createPersonVault(keyRing, Buffer.alloc(32, 7));
  const log = createLog({ level: 'silent' });
  const journal = createJournalModule({ db: db, vault, log, runSequencer: false });
  const messages: Parameters<RegisterDeps['messages']['queue']>[1][] = [];
  const staff: Map<PersonId, string> = new Map();
  const deps: RegisterDeps = {
    db: db,
    vault,
    journal,
    tenantOf: (tx) => loadTenant(tx, tx.tenantId),
    rulePackFolder: fileURLToPath(new URL('../../../../rulepacks/ru/', import.meta.url)),
    blobs: createFilesystemBlobStore({ folder, keyRing, newId: randomUUID }),
    outbound: createOutboundClient({ allow: ['127.0.0.1'] }),
    people: {
      displayNames: async (_tx, ids) =>
        new Map(
          ids.flatMap((id): [PersonId, string][] => {
            const name = staff.get(id);
            return name === undefined ? [] : [[id, name]];
          }),
        ),
      listExecutors: async () => [...staff.keys()],
    },
    recordAccess: (tx, look) => journal.recordAccess(tx, look),
    findReceipt: (tx, subjectId) => journal.findReceipt(tx, subjectId),
    messages: { queue: async (_tx, message) => void messages.push(message) },
  };
  const module = createRequestsModule(deps);
  return { vault, messages, staff, deps, module };
}
