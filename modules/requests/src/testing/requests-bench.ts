import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  systemScope,
  type PersonVault,
  type Scope,
  type Tx,
} from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { Client } from 'pg';
import type { IncomingChange, RecordOutcome } from '../incoming-change.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { createRequestsModule, type RequestsModule } from '../requests-module.ts';
import { saveStatusMapping, insertSources } from '../db/seed-repo.ts';
import { moscow } from './factories.ts';

/** The register on a real database, with a source `portal` whose statuses are mapped. */
export interface RequestsBench {
  readonly database: TestDatabase;
  readonly deps: RegisterDeps;
  /** Messages queued so far, oldest first. */
  readonly messages: Parameters<RegisterDeps['messages']['queue']>[1][];
  /** People who work on requests here, by their names; more may be added. */
  readonly staff: Map<PersonId, string>;
  readonly vault: PersonVault;
  readonly module: RequestsModule;
  readonly scope: Scope;
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  record(items: readonly IncomingChange[], sourceCode?: string): Promise<RecordOutcome>;
  /** Rows of any table, past row-level security. */
  rows<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function createRequestsBench(): Promise<RequestsBench> {
  const database = await createTestDatabase();
  const keyRing = createLocalKeyRing('trial', new Map([['trial', randomBytes(32)]]));
  const vault = createPersonVault(keyRing, Buffer.alloc(32, 7));
  const folder = await mkdtemp(join(tmpdir(), 'veche-requests-'));
  const log = createLog({ level: 'silent' });
  const journal = createJournalModule({ db: database.db, vault, log, runSequencer: false });
  const messages: RequestsBench['messages'] = [];
  const staff: RequestsBench['staff'] = new Map();
  const deps: RegisterDeps = {
    db: database.db,
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
  const scope = systemScope('trial', database.tenantId);
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const transact = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.db.transact(scope, work);
  await transact(async (tx) => {
    await module.seedTown(tx);
    await insertSources(tx, [
      { code: 'portal', title: { ru: 'Портал', en: 'Portal' }, kind: 'api', zone: moscow, settings: {} },
    ]);
    await saveStatusMapping(tx, 'portal', {
      moderation: { status: 'requested' },
      review: { status: 'in-progress', isRegistration: true },
      ask: { status: 'postponed', pauseReason: 'WAIT_APPLICANT' },
      answered: { status: 'awaiting-confirmation', isFirstAnswer: true },
      satisfied: { status: 'completed', isConfirmed: true },
      denied: { status: 'refused' },
    });
  });
  return {
    database,
    deps,
    messages,
    staff,
    vault,
    module,
    scope,
    transact,
    record: (items, sourceCode = 'portal') =>
      transact((tx) => module.recordRequestChanges(tx, { sourceCode, kind: 'events', items })),
    rows: async <Row>(text: string, values: unknown[] = []) =>
      (await owner.query(text, values)).rows as Row[],
    async close() {
      await owner.end();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
