import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonId } from '@veche/kernel';
import { systemScope, type PersonVault, type Scope, type Tx } from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { Client } from 'pg';
import type { IncomingChange, RecordOutcome } from '../incoming-change.ts';
import type { RegisterDeps } from '../register-deps.ts';
import type { RequestsModule } from '../requests-module.ts';
import { saveStatusMapping, insertSources } from '../db/seed-repo.ts';
import { moscow } from './factories.ts';
import { wireRequests, type RequestsWiring } from './wire-requests.ts';

/** The register on a real database, with a source `portal` whose statuses are mapped. */
export interface RequestsBench {
  readonly database: TestDatabase;
  readonly deps: RegisterDeps;
  /** What another process needs to work on the same files. */
  readonly wiring: RequestsWiring;
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
  const key = randomBytes(32);
  const folder = await mkdtemp(join(tmpdir(), 'veche-requests-'));
  const { vault, messages, staff, deps, module } = wireRequests(database.db, { folder, key });
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
    wiring: { folder, key },
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
