import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createJournalModule } from '@veche/journal';
import type { Instant } from '@veche/kernel';
import {
  createFilesystemBlobStore,
  createLocalKeyRing,
  createLog,
  createOutboundClient,
  createPersonVault,
  createTenant,
  findModuleMigrations,
  loadTenant,
  migrate,
  newId,
  openDatabase,
  startEmbeddedPostgres,
  systemScope,
  type Database,
  type PersonVault,
  type Scope,
} from '@veche/platform';
import { createRequestsModule, type RegisterDeps, type RequestsModule } from '@veche/requests';
import pg from 'pg';
import { demonstrationTown } from '../../apps/server/src/demonstration-town.ts';
import { projectRoot } from './demonstration.ts';

/** The register of requests alone, on a database server of its own. */
export interface BenchRegister {
  readonly db: Database;
  readonly vault: PersonVault;
  readonly deps: RegisterDeps;
  readonly module: RequestsModule;
  readonly scope: Scope;
  /** Connection past row-level security, for filling tables and for the peer. */
  readonly owner: pg.Client;
  readonly ownerUrl: string;
  close(): Promise<void>;
}

/** Starts it in the folder with the services and norms of the shipped pack; `now` stands still. */
export async function openRegister(folder: string, now: Instant): Promise<BenchRegister> {
  const secret = (): string => randomBytes(18).toString('base64url');
  const server = await startEmbeddedPostgres({
    folder: join(folder, 'pg'),
    passwords: { superuser: secret(), owner: secret(), app: secret() },
    database: 'register',
  });
  const platform = {
    module: 'platform',
    directory: new URL('../../packages/platform/migrations/', import.meta.url),
  };
  await migrate(server.ownerUrl, [platform, ...(await findModuleMigrations())]);
  const db = openDatabase({ appUrl: server.appUrl, clock: () => now, newId, poolSize: 4 });
  await db.transact(systemScope('bench'), (tx) => createTenant(tx, demonstrationTown));
  const keyRing = createLocalKeyRing('bench', new Map([['bench', randomBytes(32)]]));
  const vault = createPersonVault(keyRing, randomBytes(32));
  const journal = createJournalModule({
    db,
    vault,
    log: createLog({ level: 'silent' }),
    runSequencer: false,
  });
  const deps: RegisterDeps = {
    db,
    vault,
    journal,
    tenantOf: (tx) => loadTenant(tx, tx.tenantId),
    rulePackFolder: join(projectRoot, 'rulepacks/ru/'),
    blobs: createFilesystemBlobStore({ folder: join(folder, 'blobs'), keyRing, newId: randomUUID }),
    outbound: createOutboundClient({ allow: [] }),
    people: { displayNames: async () => new Map(), listExecutors: async () => [] },
    recordAccess: (tx, look) => journal.recordAccess(tx, look),
    findReceipt: (tx, subjectId) => journal.findReceipt(tx, subjectId),
    messages: { queue: async () => undefined },
  };
  const module = createRequestsModule(deps);
  const scope = systemScope('bench', demonstrationTown.id);
  await db.transact(scope, (tx) => module.seedTown(tx));
  const owner = new pg.Client({ connectionString: server.superuserUrl });
  await owner.connect();
  return {
    db,
    vault,
    deps,
    module,
    scope,
    owner,
    ownerUrl: server.superuserUrl,
    async close() {
      await owner.end();
      await db.close();
      await server.stop();
    },
  };
}
