import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseProductionCalendar } from '@veche/deadlines';
import { createIndicatorsModule } from '@veche/indicators';
import { createJournalModule } from '@veche/journal';
import type { Language, PersonId, ZoneId } from '@veche/kernel';
import { createNotificationsModule } from '@veche/notifications';
import {
  createEdge,
  createFilesystemBlobStore,
  createLocalKeyRing,
  createLog,
  createMetrics,
  createOutboundClient,
  createPersonVault,
  createReplySeal,
  createTenantDirectory,
  loadTenant,
  oncePerTx,
  systemScope,
  type CommittedEvent,
  type Principal,
} from '@veche/platform';
import { createTestDatabase } from '@veche/platform/testing';
import { contactOfRequest, createRequestsModule, type IncomingChange } from '@veche/requests';
import { Client } from 'pg';
import { trainModels } from '../classification/models.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { createFeedbackModule } from '../feedback-module.ts';
import { remindTimer } from '../reminders/remind-daily.ts';

const personOf = (n: number): PersonId =>
  `01900000-0000-7000-8000-0000000000${n.toString(16).padStart(2, '0')}` as PersonId;

/** People with an account in the trial town. */
export const people = {
  officer: personOf(0xa1),
  gardener: personOf(0xa2),
  citizen: personOf(0xd1),
  other: personOf(0xd2),
} as const;

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

const rulePackFolder = fileURLToPath(new URL('../../../../rulepacks/ru/', import.meta.url));

/** The module with the real register, indicators, notifications and journal, on a database of its own and behind a real edge. */
export async function createFeedbackBench() {
  const t = await createTestDatabase();
  const owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
  const folder = await mkdtemp(join(tmpdir(), 'veche-feedback-'));
  const keyRing = createLocalKeyRing('k1', new Map([['k1', Buffer.alloc(32, 1)]]));
  const vault = createPersonVault(keyRing, Buffer.alloc(32, 7));
  const log = createLog({ level: 'silent' });
  const journal = createJournalModule({ db: t.db, vault, log, runSequencer: false });
  const languageOf = async (_tx: unknown, id: PersonId): Promise<Language | undefined> =>
    Object.values<PersonId>(people).includes(id) ? 'ru' : undefined;
  const notifications = createNotificationsModule({
    db: t.db,
    vault,
    journal,
    outbound: createOutboundClient({ allow: [] }),
    gateways: createOutboundClient({ allow: [] }),
    contacts: {
      contactsOf: async (tx, id) => {
        const language = await languageOf(tx, id);
        return (
          language && { language, email: { address: `${id.slice(-2)}@zarechny.example`, verified: true } }
        );
      },
    },
    publicUrl: 'https://veche.example',
    demonstration: true,
    defaultZone: 'Europe/Moscow' as ZoneId,
  });
  const tenantOf = oncePerTx((tx) => loadTenant(tx, tx.tenantId));
  const requests = createRequestsModule({
    db: t.db,
    vault,
    journal,
    tenantOf,
    rulePackFolder,
    blobs: createFilesystemBlobStore({ folder, keyRing, newId: randomUUID }),
    outbound: createOutboundClient({ allow: [] }),
    people: { displayNames: async () => new Map(), listExecutors: async () => [] },
    recordAccess: (tx, look) => journal.recordAccess(tx, look),
    findReceipt: (tx, subjectId) => journal.findReceipt(tx, subjectId),
    messages: { queue: async () => {} },
  });
  const parsed = parseProductionCalendar(
    JSON.parse(readFileSync(join(rulePackFolder, 'calendars/ru.json'), 'utf8')),
  );
  if (!parsed.ok) throw new Error('The shipped calendar is malformed');
  const calendar = parsed.value;
  const indicators = createIndicatorsModule({
    db: t.db,
    journal,
    calendar,
    unitTitles: async () => new Map(),
    keepsFresh: false,
  });
  const deps: FeedbackDeps = {
    db: t.db,
    vault,
    journal,
    notifications,
    people: {
      languageOf,
      displayNames: async (_tx, ids) => new Map(ids.map((id) => [id, `Сотрудник ${id.slice(-2)}`])),
      onDuty: async () => [people.gardener],
      above: async () => [people.officer],
      listStaff: async () => [people.officer, people.gardener],
    },
    contactOfRequest: (tx, requestId) => contactOfRequest({ vault }, tx, requestId),
    recordConfirmation: (tx, confirmation) => requests.recordConfirmation(tx, confirmation),
    recordAccess: (tx, look) => journal.recordAccess(tx, look),
    tenantOf,
    calendarOf: async () => calendar,
  };
  const feedback = createFeedbackModule(deps);
  const modules = [requests, indicators, feedback];
  const scope = systemScope('trial', t.tenantId);
  const edge = await createEdge({
    routes: modules.flatMap(({ routes }) => routes ?? []),
    db: t.db,
    tenants: createTenantDirectory(t.db),
    replySeal: createReplySeal(vault, Buffer.alloc(32, 3)),
    config: {},
    log,
    metrics: createMetrics(),
    authenticate: async ({ header }) => principalOf(header('x-person') as PersonId | undefined),
  });
  await t.db.transact(scope, (tx) => requests.seedTown(tx));
  const seen = new Set<string>();

  const bench = {
    ...t,
    scope,
    deps,
    log,
    rows: async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
      (await owner.query(text, values)).rows as Row[],

    /** Takes in what happened to requests and lets every module hear of it. @returns ids of the requests */
    async record(items: readonly IncomingChange[]): Promise<ReadonlyMap<string, string>> {
      const outcome = await t.db.transact(scope, (tx) =>
        requests.recordRequestChanges(tx, { sourceCode: 'veche', kind: 'events', items }),
      );
      if (outcome.rejected.length > 0) throw new Error(JSON.stringify(outcome.rejected));
      await bench.settle();
      return outcome.requestIds;
    },

    /** Hands events on until nobody tells anything new, each to each subscription once. */
    async settle(): Promise<void> {
      for (let isQuiet = false; !isQuiet;) {
        isQuiet = true;
        const events = await bench.rows<CommittedEvent>(
          `select id, type, stream, version, data from platform.event order by occurred_at, stream, version`,
        );
        for (const listener of modules.flatMap(({ subscriptions }) => subscriptions ?? []))
          for (const event of events) {
            const delivery = `${listener.name} ${event.id}`;
            if (seen.has(delivery) || !listener.types.includes(event.type)) continue;
            seen.add(delivery);
            isQuiet = false;
            await t.db.transact(systemScope('trial', t.tenantId), (tx) => listener.handle(tx, event));
          }
      }
    },

    async call<T>(
      method: 'GET' | 'POST' | 'PUT' | 'DELETE',
      url: string,
      {
        as,
        body,
        ifMatch,
      }: { readonly as?: PersonId; readonly body?: object; readonly ifMatch?: number } = {},
    ): Promise<Answer<T>> {
      const response = await edge.inject({
        method,
        url: encodeURI(url),
        headers: {
          'veche-town': 'zarechny',
          'idempotency-key': randomUUID(),
          ...(as && { 'x-person': as }),
          ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
        },
        ...(body && { body }),
      });
      await bench.settle();
      return { status: response.statusCode, body: JSON.parse(response.payload) as T };
    },

    /** The morning's round of reminders. */
    remind: () => t.db.transact(scope, (tx) => remindTimer(deps).handle(tx)),

    /** Trains what sorts texts on all there is. */
    train: () => t.db.transact(scope, (tx) => trainModels(vault, tx)),

    /** Tokens in messages of this template, newest last. */
    async tokens(template: string): Promise<string[]> {
      const messages = await bench.rows<{ key_id: PersonId; sealed: string }>(
        'select key_id, sealed from notifications.message where template = $1 order by queued_at, id',
        [template],
      );
      return t.db.read(scope, async (tx) => {
        const found: string[] = [];
        for (const { key_id: keyId, sealed } of messages) {
          const opened = await vault.open(tx, keyId, 'message', sealed);
          const [, token] = /"\/r\/([\w-]+)"/.exec(opened ?? '') ?? [];
          if (token !== undefined) found.push(token);
        }
        return found;
      });
    },

    async close(): Promise<void> {
      await edge.close();
      await owner.end();
      await t.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return bench;
}
export type FeedbackBench = Awaited<ReturnType<typeof createFeedbackBench>>;

function principalOf(personId: PersonId | undefined): Principal | null {
  if (personId === undefined) return null;
  const isStaff = personId === people.officer || personId === people.gardener;
  return {
    personId,
    sessionId: 'trial',
    roles: [],
    permissions: new Set(isStaff ? ['feedback.handle', 'metrics.read', 'request.read'] : []),
    secondFactor: true,
    language: 'ru',
  };
}
