import { randomBytes } from 'node:crypto';
import { createJournalModule } from '@veche/journal';
import type { Instant, PersonId } from '@veche/kernel';
import {
  createEdge,
  createLocalKeyRing,
  createLog,
  createMetrics,
  createPersonVault,
  createReplySeal,
  createTenantDirectory,
  type Principal,
} from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { listAllVenues } from '../db/venue-repo.ts';
import type { Window } from '../domain/occupancy.ts';
import { seedDemoTown } from '../use-cases/seed-demo-town.ts';
import { createVenuesModule } from '../venues-module.ts';
import { testScope } from './factories.ts';

export interface CallOptions {
  readonly role?: 'applicant' | 'officer';
  readonly body?: object;
  readonly town?: string;
  readonly payload?: string;
  readonly headers?: Record<string, string>;
}

/** The module behind a real edge and a real database that holds the demonstration town. */
export interface VenuesBench extends TestDatabase {
  /** Ids of venues by their code. */
  readonly venueIds: Readonly<Record<string, string>>;
  call<T>(
    method: 'GET' | 'POST',
    url: string,
    options?: CallOptions,
  ): Promise<{
    status: number;
    headers: Record<string, unknown>;
    text: string;
    body: T;
  }>;
}

const permissions = { applicant: ['venue.read'], officer: ['venue.read', 'register.import'] };

export async function createVenuesBench(): Promise<VenuesBench> {
  const database = await createTestDatabase();
  const keys = createLocalKeyRing('trial', new Map([['trial', randomBytes(32)]]));
  const vault = createPersonVault(keys, randomBytes(32));
  const log = createLog({ level: 'silent' });
  const journal = createJournalModule({ db: database.db, vault, log, runSequencer: false });
  const venues = createVenuesModule({ db: database.db, journal });
  const edge = await createEdge({
    routes: [...(venues.routes ?? [])],
    db: database.db,
    tenants: createTenantDirectory(database.db),
    replySeal: createReplySeal(vault, Buffer.alloc(32, 3)),
    config: {},
    log,
    metrics: createMetrics(),
    authenticate: async ({ header, tenant }) => principalOf(header('x-role'), tenant.id),
  });
  const venueIds = await database.db.transact(testScope(database), async (tx) => {
    await seedDemoTown(tx);
    return Object.fromEntries((await listAllVenues(tx)).map(({ code, id }) => [code, id]));
  });
  return {
    ...database,
    venueIds,
    async call<T>(
      method: 'GET' | 'POST',
      url: string,
      { role, body, town = 'zarechny', payload, headers }: CallOptions = {},
    ) {
      const response = await edge.inject({
        method,
        url,
        headers: { 'veche-town': town, ...(role ? { 'x-role': role } : {}), ...headers },
        ...(body === undefined ? {} : { body }),
        ...(payload === undefined ? {} : { payload }),
      });
      const isJson = String(response.headers['content-type']).includes('json') && response.body !== '';
      const answer = (isJson ? JSON.parse(response.body) : undefined) as T;
      return { status: response.statusCode, headers: response.headers, text: response.body, body: answer };
    },
    async close() {
      await edge.close();
      await database.close();
    },
  };
}

function principalOf(
  role: string | undefined,
  tenantId: Principal['roles'][number]['tenantId'],
): Principal | null {
  if (role !== 'applicant' && role !== 'officer') return null;
  return {
    personId: '01900000-0000-7000-8000-0000000000aa' as PersonId,
    sessionId: 's',
    roles: [{ role, tenantId }],
    permissions: new Set(permissions[role]),
    secondFactor: true,
    language: 'ru',
  };
}

/** Moscow time. */
export const msk = (date: string, time: string): Instant =>
  new Date(`${date}T${time}:00+03:00`).toISOString() as Instant;

export const mskWindow = (date: string, from: string, to: string): Window => ({
  from: msk(date, from),
  to: msk(date, to),
});
