import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseProductionCalendar } from '@veche/deadlines';
import { createJournalModule, type Journal } from '@veche/journal';
import type { PersonId, TenantId } from '@veche/kernel';
import {
  createEdge,
  createLocalKeyRing,
  createLog,
  createMetrics,
  createPersonVault,
  createReplySeal,
  createTenantDirectory,
  newId,
  systemScope,
  type PreparedStatement,
  type Principal,
  type RouteLine,
  type Tx,
} from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { createIndicatorsModule } from '../indicators-module.ts';
import { projectChangeSets } from '../use-cases/project-changes.ts';

/** A request as a test tells it; moments are ISO with zone or UTC. */
export interface PlacedRequest {
  readonly id?: string;
  readonly service?: string;
  readonly unit?: string | null;
  readonly region?: string | null;
  readonly district?: string | null;
  readonly channel?: string;
  readonly status?: string;
  readonly openedAt: string;
  readonly firstAnswerAt?: string | null;
  readonly doneAt?: string | null;
  readonly closedAt?: string | null;
  readonly dueAt?: string | null;
  readonly statedDueAt?: string | null;
  readonly pausedMs?: number;
  readonly reopenedCount?: number;
  readonly returnedCount?: number;
  readonly confirmedSolved?: boolean | null;
  readonly applicantKey?: string | null;
  readonly pauses?: readonly { readonly from: string; readonly to?: string; readonly reason: string }[];
  readonly events?: readonly PlacedEvent[];
}

export interface PlacedEvent {
  readonly at: string;
  readonly kind: string;
  readonly activity?: string;
}

export interface IndicatorsBench extends TestDatabase {
  inTown<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Puts requests into the register as they stand, in one change set, and lets the projection see it. @returns their ids */
  place(requests: readonly PlacedRequest[]): Promise<string[]>;
  /** Asks the module over HTTP. */
  call<T>(
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    options?: {
      readonly role?: TestRole | 'anyone';
      readonly body?: object;
      readonly language?: 'ru' | 'en';
      readonly headers?: Readonly<Record<string, string>>;
    },
  ): Promise<{
    readonly status: number;
    readonly text: string;
    readonly body: T;
    readonly headers: Readonly<Record<string, unknown>>;
  }>;
  /** What anyone gets from an address, byte by byte. */
  raw(url: string): Promise<Buffer>;
}

const permissions = {
  citizen: [],
  controller: ['metrics.read'],
  officer: ['metrics.read', 'request.read'],
  manager: ['metrics.read', 'metrics.define', 'request.read', 'report.publish'],
} as const;
type TestRole = keyof typeof permissions;

const putSource: PreparedStatement = {
  name: 'bench.put-source',
  text: `insert into requests.source (tenant_id, code, title_ru, title_en, kind, zone, created_at)
         values ($1, 'trial', 'Проба', 'Trial', 'api', 'Europe/Moscow', $2) on conflict do nothing`,
};
const putServices: PreparedStatement = {
  name: 'bench.put-services',
  text: `insert into requests.service (tenant_id, code, title_ru, title_en)
         select distinct $1::uuid, code, 'Услуга ' || code, 'Service ' || code from unnest($2::text[]) as s (code) on conflict do nothing`,
};
const fields = [
  ['unit_code', 'unit'],
  ['region', 'region'],
  ['district', 'district'],
  ['channel', 'channel'],
  ['status', 'status'],
  ['opened_at', 'openedAt'],
  ['first_answer_at', 'firstAnswerAt'],
  ['done_at', 'doneAt'],
  ['closed_at', 'closedAt'],
  ['due_at', 'dueAt'],
  ['stated_due_at', 'statedDueAt'],
  ['paused_ms', 'pausedMs'],
  ['reopened_count', 'reopenedCount'],
  ['returned_count', 'returnedCount'],
  ['confirmed_solved', 'confirmedSolved'],
] as const;
const columns = fields.map(([column]) => column);
const putRequests: PreparedStatement = {
  name: 'bench.put-requests',
  text: `insert into requests.service_request (tenant_id, id, source_code, external_id, number, service_code, applicant_key, clock_inputs, ${columns.join(', ')},
           calendar_version, last_event_at, last_event_ordinal, version, change_id, changed_at)
         select $1, r.id, 'trial', r.id::text, right(r.id::text, 8), r.service_code, decode(r.applicant_key, 'hex'), r.clock_inputs, ${columns.map((column) => `r.${column}`).join(', ')},
           1, r.opened_at, 0, 1, $3, $4::timestamptz
         from jsonb_to_recordset($2::jsonb) as r (id uuid, service_code text, applicant_key text, clock_inputs jsonb, unit_code text, region text, district text, channel text, status text,
           opened_at timestamptz, first_answer_at timestamptz, done_at timestamptz, closed_at timestamptz, due_at timestamptz, stated_due_at timestamptz,
           paused_ms bigint, reopened_count int, returned_count int, confirmed_solved boolean)
         on conflict (tenant_id, id) do update set service_code = excluded.service_code, changed_at = excluded.changed_at, applicant_key = excluded.applicant_key, clock_inputs = excluded.clock_inputs, change_id = excluded.change_id,
           ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
};
const putEvents: PreparedStatement = {
  name: 'bench.put-events',
  text: `insert into requests.request_event (tenant_id, request_id, at, ordinal, id, source_code, kind, received_at, change_id, data)
         select $1, e.request_id, e.at, e.ordinal, e.id, 'trial', e.kind, e.at, $3, case when e.activity is not null then jsonb_build_object('activity', e.activity) end
         from jsonb_to_recordset($2::jsonb) as e (request_id uuid, at timestamptz, ordinal int, id uuid, kind text, activity text)`,
};

const defaults = {
  service: 'trees',
  unit: 'gardens',
  region: 'Область',
  district: 'Северный',
  channel: 'portal',
  status: 'in-progress',
  firstAnswerAt: null,
  doneAt: null,
  closedAt: null,
  dueAt: null,
  statedDueAt: null,
  pausedMs: 0,
  reopenedCount: 0,
  returnedCount: 0,
  confirmedSolved: null,
  applicantKey: null,
  pauses: [],
  events: [],
} as const;

/** A real database with a register that tests fill as they like, and the module behind a real edge. */
export async function createIndicatorsBench(
  /** Routes of a module that stands on this one. */
  more: (database: TestDatabase, journal: Journal) => readonly RouteLine[] = () => [],
): Promise<IndicatorsBench> {
  const database = await createTestDatabase();
  const edge = await createModuleEdge(database, more);
  const inTown: IndicatorsBench['inTown'] = (work) =>
    database.db.transact(systemScope('test', database.tenantId), work);
  return {
    ...database,
    inTown,
    async place(requests) {
      const changeId = newId();
      const ids = await inTown(async (tx) => {
        await tx.sql(putSource, [tx.tenantId, tx.now]);
        return put(tx, requests, changeId);
      });
      await inTown((tx) => projectChangeSets(tx, [changeId]));
      return ids;
    },
    async call<T>(
      method: 'GET' | 'POST' | 'PUT',
      url: string,
      { role = 'manager', body, language = 'ru', headers }: Parameters<IndicatorsBench['call']>[2] = {},
    ) {
      const response = await edge.inject({
        method,
        url: encodeURI(url),
        headers: {
          'veche-town': 'zarechny',
          'x-role': role,
          'accept-language': language,
          'idempotency-key': newId(),
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
      });
      const isJson = String(response.headers['content-type']).includes('json');
      return {
        status: response.statusCode,
        text: response.body,
        headers: response.headers,
        body: (isJson && response.body !== '' ? JSON.parse(response.body) : undefined) as T,
      };
    },
    async raw(url) {
      const response = await edge.inject({ url: encodeURI(url), headers: { 'veche-town': 'zarechny' } });
      return response.rawPayload;
    },
    async close() {
      await edge.close();
      await database.close();
    },
  };
}

function createModuleEdge(
  database: TestDatabase,
  more: (database: TestDatabase, journal: Journal) => readonly RouteLine[],
) {
  const keys = createLocalKeyRing('trial', new Map([['trial', randomBytes(32)]]));
  const vault = createPersonVault(keys, randomBytes(32));
  const log = createLog({ level: 'silent' });
  const journal = createJournalModule({ db: database.db, vault, log, runSequencer: false });
  const calendar = parseProductionCalendar(
    JSON.parse(readFileSync(new URL('../../../../rulepacks/ru/calendars/ru.json', import.meta.url), 'utf8')),
  );
  if (!calendar.ok) throw new Error('The shipped calendar is malformed');
  const indicators = createIndicatorsModule({
    db: database.db,
    journal,
    calendar: calendar.value,
    unitTitles: async () => new Map([['gardens', { ru: 'Управление садов', en: 'Department of gardens' }]]),
    keepsFresh: false,
  });
  return createEdge({
    routes: [...(indicators.routes ?? []), ...more(database, journal)],
    db: database.db,
    tenants: createTenantDirectory(database.db),
    replySeal: createReplySeal(vault, Buffer.alloc(32, 3)),
    config: {},
    log,
    metrics: createMetrics(),
    authenticate: async ({ header, tenant }) => principalOf(header('x-role'), tenant.id),
  });
}

function principalOf(role: string | undefined, tenantId: TenantId): Principal | null {
  const known = (Object.keys(permissions) as TestRole[]).find((each) => each === role);
  if (known === undefined) return null;
  return {
    personId: '01900000-0000-7000-8000-0000000000aa' as PersonId,
    sessionId: 's',
    roles: [{ role: known === 'citizen' ? 'applicant' : known, tenantId }],
    permissions: new Set(permissions[known]),
    secondFactor: true,
    language: 'ru',
  };
}

async function put(tx: Tx, requests: readonly PlacedRequest[], changeId: string): Promise<string[]> {
  const all = requests.map((request) => ({ ...defaults, ...request, id: request.id ?? newId() }));
  await tx.sql(putServices, [tx.tenantId, all.map(({ service }) => service)]);
  const rows = all.map((request) => ({
    id: request.id,
    service_code: request.service,
    applicant_key: request.applicantKey === null ? null : Buffer.from(request.applicantKey).toString('hex'),
    clock_inputs: { pauses: request.pauses },
    ...Object.fromEntries(fields.map(([column, name]) => [column, request[name]])),
  }));
  await tx.sql(putRequests, [tx.tenantId, JSON.stringify(rows), changeId, tx.now]);
  const events = all.flatMap(({ id, events: list }) =>
    list.map((event, ordinal) => ({ request_id: id, ordinal, id: newId(), ...event })),
  );
  await tx.sql(putEvents, [tx.tenantId, JSON.stringify(events), changeId]);
  return all.map(({ id }) => id);
}
