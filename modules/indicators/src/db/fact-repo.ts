import type { PlainDate, ZoneId } from '@veche/kernel';
import type { PreparedStatement, Tx } from '@veche/platform';
import type { TouchedDay } from './count-cells.ts';

/** Days of one request and the slice they stand in. */
interface PositionRow {
  request_id: string;
  service_code: string;
  unit_code: string;
  region: string;
  district: string;
  opened_on: PlainDate;
  answered_on: PlainDate | null;
  done_on: PlainDate | null;
  closed_on: PlainDate | null;
  asked_on: PlainDate | null;
}

/** The days a change touches: where requests stood before and where they stand now. */
export interface Touched {
  readonly requestIds: readonly string[];
  /** Any day whose counts change. */
  readonly days: readonly TouchedDay[];
  /** Days of opening alone: cohorts of durations. */
  readonly cohorts: readonly TouchedDay[];
}

const positionColumns = `f.request_id, f.service_code, f.unit_code, f.region, f.district, f.opened_on, f.answered_on, f.done_on, f.closed_on, r.asked_on`;

const findPositions: PreparedStatement = {
  name: 'indicators.find-positions',
  text: `select ${positionColumns} from indicators.fact f left join indicators.review r using (tenant_id, request_id)
         where f.tenant_id = $1 and f.request_id = any ($2::uuid[])`,
};

const changedRequests: PreparedStatement = {
  name: 'indicators.changed-requests',
  text: 'select request_id from requests.request_fact where tenant_id = $1 and change_id = any ($2::uuid[])',
};

const local = (column: string): string => `(${column} at time zone $3)::date`;
/** `greatest` passes over nulls: what has not happened must stay null, not become no time at all. */
const ms = (to: string, less = '0'): string =>
  `case when ${to} is not null then greatest(0, round(extract(epoch from ${to} - s.opened_at) * 1000) - ${less})::bigint end`;

const copied = `source_code, number, channel, is_digital, criticality, status, opened_at, first_answer_at, done_at, closed_at, due_at, stated_due_at,
  very_overdue_at, paused_since, pause_reason, paused_ms, reopened_count, returned_count, confirmed_solved, change_id, changed_at`;
const copiedColumns = copied.split(',').map((column) => column.trim());
const computed: Readonly<Record<string, string>> = {
  service_code: 's.service_code',
  unit_code: `coalesce(s.unit_code, '')`,
  region: `coalesce(s.region, '')`,
  district: `coalesce(s.district, '')`,
  is_notice: `s.service_code like 'EVT-PUB%'`,
  opened_on: local('s.opened_at'),
  answered_on: local('s.first_answer_at'),
  done_on: local('s.done_at'),
  closed_on: local('s.closed_at'),
  answer_ms: ms('s.first_answer_at'),
  full_ms: ms('s.done_at'),
  net_ms: ms('s.done_at', 's.paused_ms'),
};
const allColumns = [...copiedColumns, ...Object.keys(computed)];

const copyFacts: PreparedStatement = {
  name: 'indicators.copy-facts',
  text: `insert into indicators.fact (tenant_id, request_id, ${allColumns.join(', ')})
         select s.tenant_id, s.request_id, ${[...copiedColumns.map((column) => `s.${column}`), ...Object.values(computed)].join(', ')}
         from requests.request_fact s where s.tenant_id = $1 and s.request_id = any ($2::uuid[])
         on conflict (tenant_id, request_id) do update set ${allColumns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
};

const copyTitles: PreparedStatement = {
  name: 'indicators.copy-service-titles',
  text: `insert into indicators.service (tenant_id, code, title_ru, title_en)
         select distinct s.tenant_id, s.service_code, s.service_title_ru, s.service_title_en
         from requests.request_fact s where s.tenant_id = $1 and s.request_id = any ($2::uuid[]) and s.service_title_ru is not null
         on conflict (tenant_id, code) do update set title_ru = excluded.title_ru, title_en = excluded.title_en
         where (indicators.service.title_ru, indicators.service.title_en) is distinct from (excluded.title_ru, excluded.title_en)`,
};

/** Requests of change sets as they are now; one that has changed again since comes with its later change set. */
export const findChangedRequests = async (tx: Tx, changeIds: readonly string[]): Promise<string[]> =>
  (await tx.sql<{ request_id: string }>(changedRequests, [tx.tenantId, changeIds])).map(
    (row) => row.request_id,
  );

/** Copies the facts of requests, and says which days that touches. */
export async function copyRequestFacts(
  tx: Tx,
  requestIds: readonly string[],
  zone: ZoneId,
): Promise<Touched> {
  const values = [tx.tenantId, requestIds];
  const before = await tx.sql<PositionRow>(findPositions, values);
  await copyFactsAlone(tx, requestIds, zone);
  const after = await tx.sql<PositionRow>(findPositions, values);
  return touchedBy(requestIds, [...before, ...after]);
}

/** The same for when everything is counted anew afterwards, whatever it touches. */
export async function copyFactsAlone(tx: Tx, requestIds: readonly string[], zone: ZoneId): Promise<void> {
  await tx.sql(copyFacts, [tx.tenantId, requestIds, zone]);
  await tx.sql(copyTitles, [tx.tenantId, requestIds]);
}

/** The days on which a request stands now. */
export async function touchedDaysOf(tx: Tx, requestIds: readonly string[]): Promise<Touched> {
  return touchedBy(requestIds, await tx.sql<PositionRow>(findPositions, [tx.tenantId, requestIds]));
}

function touchedBy(requestIds: readonly string[], rows: readonly PositionRow[]): Touched {
  const days = new Map<string, TouchedDay>();
  const cohorts = new Map<string, TouchedDay>();
  for (const row of rows) {
    const slice = {
      service: row.service_code,
      unit: row.unit_code,
      region: row.region,
      district: row.district,
    };
    for (const on of [row.opened_on, row.answered_on, row.done_on, row.closed_on, row.asked_on])
      if (on !== null) days.set(keyOf(on, row), { on, ...slice });
    cohorts.set(keyOf(row.opened_on, row), { on: row.opened_on, ...slice });
  }
  return { requestIds, days: [...days.values()], cohorts: [...cohorts.values()] };
}

const keyOf = (on: PlainDate, row: PositionRow): string =>
  [on, row.service_code, row.unit_code, row.region, row.district].join('\u0000');
