import { randomBytes } from 'node:crypto';
import type { Problem } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import {
  createEdge,
  createLocalKeyRing,
  createLog,
  createMetrics,
  createPersonVault,
  createReplySeal,
  createTenantDirectory,
  systemScope,
} from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { Client } from 'pg';
import type { FastifyInstance } from 'fastify';
import { createIdentityModule, type IdentityModule } from '../identity-module.ts';
import type { CodeMessage, IdentityDeps, IdentityJournalEntry, RetentionHold } from '../ports.ts';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly problem: Problem;
  readonly etag: string | undefined;
}

/** Somebody at a browser: keeps cookies, comes from one network address. */
export interface Visitor {
  send<T = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  readonly cookies: Map<string, string>;
}

export interface TrialTown {
  readonly database: TestDatabase;
  readonly module: IdentityModule;
  readonly deps: IdentityDeps;
  readonly app: FastifyInstance;
  /** Messages queued so far, oldest first. */
  readonly messages: CodeMessage[];
  readonly journal: IdentityJournalEntry[];
  readonly disconnected: string[];
  readonly holds: Map<string, RetentionHold[]>;
  visitor(address?: string, town?: string): Visitor;
  lastCode(contact: string): string;
  /** Rows of any table, past row-level security. */
  rows<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** The module behind a real edge and a real database; messages and journal entries are kept in memory. */
export async function createTrialTown(): Promise<TrialTown> {
  const database = await createTestDatabase();
  const vault = createPersonVault(
    createLocalKeyRing('trial', new Map([['trial', randomBytes(32)]])),
    randomBytes(32),
  );
  const messages: CodeMessage[] = [];
  const journal: IdentityJournalEntry[] = [];
  const disconnected: string[] = [];
  const holds = new Map<string, RetentionHold[]>();
  const deps = {
    db: database.db,
    vault,
    sender: { send: async (_tx: unknown, message: CodeMessage) => void messages.push(message) },
    appendJournal: async (_tx: unknown, entry: IdentityJournalEntry) => void journal.push(entry),
    findRetentionHolds: async (personId: PersonId) => holds.get(personId) ?? [],
    exportOthers: async () => ({ permits: { applications: [] } }),
    disconnectLive: ({ sessionId }: { sessionId: string }) => void disconnected.push(sessionId),
    issuer: 'Veche',
  } satisfies IdentityDeps;
  const module = createIdentityModule(deps);
  await database.db.transact(systemScope('trial', database.tenantId), (tx) => module.seedDemoPeople(tx));
  const app = await createEdge({
    routes: module.routes ?? [],
    db: database.db,
    authenticate: (source) => module.authenticate(source),
    tenants: createTenantDirectory(database.db),
    replySeal: createReplySeal(vault, randomBytes(32)),
    config: { trustedProxies: ['127.0.0.1'] },
    log: createLog({ level: 'silent' }),
    metrics: createMetrics(),
  });
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  return {
    database,
    module,
    deps,
    app,
    messages,
    journal,
    disconnected,
    holds,
    visitor: (address, town) => createVisitor(app, address, town),
    lastCode(contact) {
      const code = messages.findLast((message) => message.contact.value === contact && message.values['code'])
        ?.values['code'];
      if (code === undefined) throw new Error(`No code was sent to ${contact}`);
      return code;
    },
    rows: async <Row>(text: string, values: unknown[] = []) =>
      (await owner.query(text, values)).rows as Row[],
    async close() {
      await app.close();
      await owner.end();
      await database.close();
    },
  };
}

let nextAddress = 1;

function createVisitor(
  app: FastifyInstance,
  address = `10.1.0.${(nextAddress += 1)}`,
  town = 'zarechny',
): Visitor {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async send(method, path, body, headers = {}) {
      const response = await app.inject({
        method,
        url: path,
        cookies: Object.fromEntries(cookies),
        headers: {
          'x-forwarded-for': address,
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
          'veche-town': town,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      for (const { name, value, maxAge } of response.cookies as {
        name: string;
        value: string;
        maxAge?: number;
      }[]) {
        if (maxAge === 0) cookies.delete(name);
        else cookies.set(name, value);
      }
      const parsed = (response.body === '' ? {} : JSON.parse(response.body)) as never;
      return {
        status: response.statusCode,
        body: parsed,
        problem: parsed,
        etag: response.headers.etag,
      };
    },
  };
}

export const goodPassword = 'тихий омут и якорь';
export const otherPassword = 'семь рыжих велосипедов';

export const registration = (contact: string) => ({
  contact,
  password: goodPassword,
  names: { familyName: 'Шереметьевский', givenName: 'Аристарх', patronymic: 'Венедиктович' },
  language: 'ru',
  consents: [{ purpose: 'data-processing', textVersion: '2026-11' }],
});

/** Registers a person the whole way; the visitor is signed in afterwards. */
export async function register(town: TrialTown, visitor: Visitor, contact: string): Promise<PersonId> {
  const started = await visitor.send<{ id: string }>('POST', '/v1/registrations', registration(contact));
  const path = `/v1/registrations/${started.body.id}/confirmation`;
  const confirmed = await visitor.send<{ person: { id: string } }>('POST', path, {
    code: town.lastCode(contact),
  });
  if (confirmed.status !== 201) throw new Error(`Registration failed: ${JSON.stringify(confirmed)}`);
  return confirmed.body.person.id as PersonId;
}
