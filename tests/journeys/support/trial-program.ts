import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TenantId } from '@veche/kernel';
import {
  createEdge,
  createLog,
  createMetrics,
  createPersonVault,
  createReplySeal,
  createTenantDirectory,
  createWakeup,
  loadConfig,
  loadKeys,
  platformRouteLines,
  systemScope,
  type Config,
  type Installation,
  type RouteLine,
  type Tx,
} from '@veche/platform';
import {
  createTestDatabase,
  defaultRetryPolicy,
  runDueTimers,
  type TestClock,
} from '@veche/platform/testing';
import { compose, type Composition, type CompositionInput } from '@veche/server';
import type { FastifyInstance } from 'fastify';
import { Client } from 'pg';
import { createVisitor, type Visitor } from './visitor.ts';

/** The whole program in one process: real modules, rules and papers on a database of its own, with a clock that is moved by hand. */
export interface TrialProgram {
  readonly app: FastifyInstance;
  readonly composition: Composition;
  readonly db: Installation['db'];
  readonly routes: readonly RouteLine[];
  readonly clock: TestClock;
  readonly tenantId: TenantId;
  readonly dataFolder: string;
  /** Somebody who is not signed in; `nagorny` is the other town. */
  visitor(town?: 'zarechny' | 'nagorny'): Visitor;
  /** An invented person of the town, signed in. */
  as(persona: string, town?: 'zarechny' | 'nagorny'): Promise<Visitor>;
  /** Rows past row-level security: for checking and arranging. */
  rows<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Runs everything that is due by the clock, and what falls due through it. @throws when something fails */
  runDue(): Promise<string[]>;
  close(): Promise<void>;
}

export interface TrialOptions {
  readonly inspect?: NonNullable<CompositionInput['inspect']>;
}

export async function createTrialProgram(options: TrialOptions = {}): Promise<TrialProgram> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'veche-trial-'));
  const config = loadConfig(
    {
      VECHE_DATA: join(folder, 'data'),
      VECHE_KEYS: join(folder, 'keys'),
      VECHE_PUBLIC_URL: 'https://veche.example',
      VECHE_ROLES: 'web,worker',
      VECHE_LOG_LEVEL: 'silent',
    },
    [],
  );
  const installation = await installationOf(database, config);
  // A defect behind a 500 is printed: the answer itself tells nothing of it.
  const log = createLog({ level: 'error' });
  const composition = compose({
    installation,
    config,
    log,
    isDemonstration: true,
    live: () => undefined,
    clock: database.clock.now,
    ...options,
  });
  await seedTowns(installation, composition, [database.tenantId, database.otherTenantId]);
  const stops = await startModules(composition);
  const tenants = createTenantDirectory(database.db);
  const routes = [
    ...platformRouteLines({ db: database.db, tenants, operate: 'settings.manage' }),
    ...composition.modules.flatMap((module) => module.routes ?? []),
  ];
  const { keys } = installation;
  const app = await createEdge({
    routes,
    db: database.db,
    tenants,
    authenticate: (source) => composition.authenticate(source),
    replySeal: createReplySeal(createPersonVault(keys.personalData, keys.blindIndex), keys.replies),
    config: { publicUrl: config.publicUrl, trustedProxies: ['127.0.0.1'] },
    log,
    metrics: createMetrics(),
  });
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const visitor = (town: 'zarechny' | 'nagorny' = 'zarechny'): Visitor => createVisitor(app, town);
  return {
    app,
    composition,
    db: database.db,
    routes,
    clock: database.clock,
    tenantId: database.tenantId,
    dataFolder: config.dataFolder,
    visitor,
    async as(persona, town = 'zarechny') {
      const person = createVisitor(app, town, persona);
      await person.must('POST', '/v1/demo/sessions', { persona });
      return person;
    },
    rows: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await owner.query(text, [...values])).rows as Row[],
    runDue: () => runDue(installation, composition, database.clock),
    async close() {
      await app.close();
      for (const stop of stops) await stop();
      await owner.end();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function installationOf(
  database: Awaited<ReturnType<typeof createTestDatabase>>,
  config: Config,
): Promise<Installation> {
  return {
    keys: await loadKeys(config),
    db: database.db,
    // Nothing sleeps here, so nobody need be woken.
    wakeup: createWakeup(database.appUrl),
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    facts: undefined,
    migrated: [],
    close: async () => {},
  };
}

/** Both towns get invented people and a map, so that a leak between them can be seen. */
async function seedTowns(
  { db }: Installation,
  { demonstration }: Composition,
  towns: readonly TenantId[],
): Promise<void> {
  const { signal } = new AbortController();
  const run = (name: string) => (tx: Tx) => {
    const found = demonstration.find((each) => each.name === name);
    if (!found) throw new Error(`The demonstration has no step ${name}`);
    return found.run(tx, signal);
  };
  await db.transact(systemScope('seed'), run('rules'));
  for (const id of towns) {
    await db.transact(systemScope('seed', id), run('people'));
    await db.transact(systemScope('seed', id), run('map'));
  }
}

/** Papers need their keys and documents their folder; the others only plan work of their own. */
async function startModules({ modules }: Composition): Promise<(() => Promise<void>)[]> {
  const stops: (() => Promise<void>)[] = [];
  for (const module of modules) {
    if (module.name !== 'papers' && module.name !== 'documents') continue;
    const stop = await module.start?.();
    if (stop) stops.push(stop);
  }
  return stops;
}

async function runDue({ db }: Installation, { modules }: Composition, clock: TestClock): Promise<string[]> {
  const timers = new Map(modules.flatMap((module) => module.timers ?? []).map((each) => [each.kind, each]));
  const jobs = new Map(modules.flatMap((module) => module.jobs ?? []).map((each) => [each.kind, each]));
  const done: string[] = [];
  for (;;) {
    const outcomes = await runDueTimers(db, {
      timers,
      jobs,
      clock: clock.now,
      policy: defaultRetryPolicy,
      batch: 8,
      signal: new AbortController().signal,
    });
    if (outcomes.length === 0) return done;
    for (const { timer, outcome, error } of outcomes) {
      if (outcome !== 'done') throw new Error(`${timer.kind} ${outcome}`, { cause: error });
      done.push(timer.kind);
    }
  }
}
