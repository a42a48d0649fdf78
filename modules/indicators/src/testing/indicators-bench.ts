import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { newId, systemScope, type PreparedStatement, type Tx } from '@veche/platform';
import { projectChangeSet } from '../use-cases/project-changes.ts';

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
  readonly events?: readonly PlacedEvent[];
}

export interface PlacedEvent {
  readonly at: string;
  readonly kind: string;
  readonly reason?: string;
  readonly activity?: string;
}

export interface IndicatorsBench extends TestDatabase {
  inTown<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Puts requests into the register as they stand, in one change set, and lets the projection see it. @returns their ids */
  place(requests: readonly PlacedRequest[]): Promise<string[]>;
}

const putSource: PreparedStatement = {
  name: 'bench.put-source',
  text: `insert into requests.source (tenant_id, code, title_ru, title_en, kind, zone, created_at)
         values ($1, 'trial', 'Проба', 'Trial', 'api', 'Europe/Moscow', $2) on conflict do nothing`,
};
const putService: PreparedStatement = {
  name: 'bench.put-service',
  text: `insert into requests.service (tenant_id, code, title_ru, title_en) values ($1, $2, 'Услуга ' || $2, 'Service ' || $2) on conflict do nothing`,
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
const columns = fields.map(([column]) => column).join(', ');
const putRequest: PreparedStatement = {
  name: 'bench.put-request',
  text: `insert into requests.service_request (tenant_id, id, source_code, external_id, number, service_code, ${columns}, applicant_key, calendar_version,
           last_event_at, last_event_ordinal, version, change_id, changed_at)
         values ($1, $2::uuid, 'trial', $2::text, left($2::text, 8), $3, ${fields.map((_, index) => `$${index + 7}`).join(', ')}, $4, 1, $5, 0, 1, $6, $5)
         on conflict (tenant_id, id) do update set service_code = excluded.service_code, ${fields.map(([column]) => `${column} = excluded.${column}`).join(', ')},
           applicant_key = excluded.applicant_key, change_id = excluded.change_id`,
};
const putEvent: PreparedStatement = {
  name: 'bench.put-event',
  text: `insert into requests.request_event (tenant_id, request_id, at, ordinal, id, source_code, kind, reason, received_at, change_id, data)
         values ($1, $2, $3, $4, $5, 'trial', $6, $7, $3, $8, $9)`,
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
  events: [],
} as const;

/** A real database with a register that tests fill as they like. */
export async function createIndicatorsBench(): Promise<IndicatorsBench> {
  const database = await createTestDatabase();
  const inTown: IndicatorsBench['inTown'] = (work) =>
    database.db.transact(systemScope('test', database.tenantId), work);
  return {
    ...database,
    inTown,
    async place(requests) {
      const changeId = newId();
      const ids = await inTown(async (tx) => {
        await tx.sql(putSource, [tx.tenantId, tx.now]);
        const placed: string[] = [];
        for (const request of requests) placed.push(await put(tx, request, changeId));
        return placed;
      });
      await inTown((tx) => projectChangeSet(tx, changeId));
      return ids;
    },
  };
}

async function put(tx: Tx, request: PlacedRequest, changeId: string): Promise<string> {
  const id = request.id ?? newId();
  const all = { ...defaults, ...request };
  await tx.sql(putService, [tx.tenantId, all.service]);
  await tx.sql(putRequest, [
    tx.tenantId,
    id,
    all.service,
    all.applicantKey === null ? null : Buffer.from(all.applicantKey),
    all.openedAt,
    changeId,
    ...fields.map(([, name]) => all[name]),
  ]);
  for (const [ordinal, event] of all.events.entries())
    await tx.sql(putEvent, [
      tx.tenantId,
      id,
      event.at,
      ordinal,
      newId(),
      event.kind,
      event.reason ?? null,
      changeId,
      event.activity === undefined ? null : JSON.stringify({ activity: event.activity }),
    ]);
  return id;
}
