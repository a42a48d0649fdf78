import type { Instant } from '@veche/kernel';
import type { PreparedStatement, Tx } from '@veche/platform';
import type { Watch } from '../domain/due-state.ts';
import type { RequestState } from '../domain/request-state.ts';
import type { RequestTerms } from '../domain/term-book.ts';
import type { ApplicantKey } from '../domain/vocabulary.ts';
import { bulkSource, bulkValues, bytes, json, type BulkColumn } from './bulk.ts';
import { rowOfState, stateColumns, type StateRow } from './request-row.ts';

/** A request as a change needs it. */
export interface StoredRequest extends StateRow {
  readonly id: string;
  readonly source_code: string;
  readonly external_id: string;
  readonly version: number;
  readonly marked_level: number;
  readonly due_at: Instant | null;
  readonly person_id: string | null;
}

/** A request as it is to be written. */
export interface RequestToWrite {
  readonly id: string;
  readonly sourceCode: string;
  readonly externalId: string;
  readonly version: number;
  readonly state: RequestState;
  readonly terms: RequestTerms;
  readonly watch: Watch;
  readonly calendarVersion: number;
  readonly personId: string | null;
  readonly applicantKey: ApplicantKey | null;
  readonly changeId: string;
  readonly changedAt: Instant;
}

const columns = [
  'id',
  'source_code',
  'external_id',
  'version',
  'marked_level',
  'due_at',
  'person_id',
  ...stateColumns,
].join(', ');

/* Rows are locked in the order of their ids, so that two batches over the same requests wait for one another and never crosswise. */
const lockByExternalId: PreparedStatement = {
  name: 'requests.lock-by-external-id',
  text: `select ${columns} from requests.service_request
         where tenant_id = $1 and source_code = $2 and external_id = any($3) order by id for update`,
};
const lockById: PreparedStatement = {
  name: 'requests.lock-by-id',
  text: `select ${columns} from requests.service_request where tenant_id = $1 and id = any($2) order by id for update`,
};

export const lockRequestsOfSource = (
  tx: Tx,
  sourceCode: string,
  externalIds: readonly string[],
): Promise<StoredRequest[]> => tx.sql(lockByExternalId, [tx.tenantId, sourceCode, externalIds]);

export const lockRequests = (tx: Tx, ids: readonly string[]): Promise<StoredRequest[]> =>
  tx.sql(lockById, [tx.tenantId, ids]);

type Column = BulkColumn<RequestToWrite>;
type Row = ReturnType<typeof rowOfState>;

/** Rows of states are made once per write, not once per column. */
const rows = new WeakMap<RequestState, Row>();
function rowOf({ state }: RequestToWrite): Row {
  const known = rows.get(state) ?? rowOfState(state);
  rows.set(state, known);
  return known;
}

const ofState = (name: keyof Row, type: string): Column => ({
  name,
  type,
  of: (request) => {
    const value = rowOf(request)[name];
    return name === 'clock_inputs' ? json(value) : (value as string | number | boolean | null);
  },
});

/** Columns whose value always comes from the state and the clocks. */
const kept: readonly Column[] = [
  { name: 'id', type: 'uuid', of: ({ id }) => id },
  ofState('service_code', 'text'),
  ofState('unit_code', 'text'),
  ofState('status', 'text'),
  ofState('foreign_status', 'text'),
  ofState('opened_at', 'timestamptz'),
  ofState('registered_at', 'timestamptz'),
  ofState('first_answer_at', 'timestamptz'),
  ofState('closed_at', 'timestamptz'),
  ofState('done_at', 'timestamptz'),
  ofState('confirmed_solved', 'boolean'),
  ofState('reopened_count', 'int'),
  ofState('returned_count', 'int'),
  ofState('stated_due_at', 'timestamptz'),
  ofState('stated_on_time', 'boolean'),
  ofState('paused_since', 'timestamptz'),
  ofState('pause_reason', 'text'),
  ofState('paused_ms', 'bigint'),
  ofState('clock_inputs', 'jsonb'),
  ofState('last_event_at', 'timestamptz'),
  ofState('last_event_ordinal', 'int'),
  { name: 'norm_id', type: 'uuid', of: ({ terms }) => terms.normId },
  { name: 'first_answer_due_at', type: 'timestamptz', of: ({ terms }) => terms.firstAnswerDueAt },
  { name: 'due_at', type: 'timestamptz', of: ({ terms }) => terms.final?.dueAt },
  { name: 'due_on', type: 'date', of: ({ terms }) => terms.final?.dueOn },
  { name: 'at_risk_at', type: 'timestamptz', of: ({ terms }) => terms.final?.atRiskAt },
  { name: 'very_overdue_at', type: 'timestamptz', of: ({ terms }) => terms.final?.veryOverdueAt },
  { name: 'next_transition_at', type: 'timestamptz', of: ({ watch }) => watch.nextTransitionAt },
  { name: 'marked_level', type: 'smallint', of: ({ watch }) => watch.markedLevel },
  { name: 'calendar_version', type: 'int', of: ({ calendarVersion }) => calendarVersion },
  { name: 'change_id', type: 'uuid', of: ({ changeId }) => changeId },
  { name: 'changed_at', type: 'timestamptz', of: ({ changedAt }) => changedAt },
];

/** Columns an event may name; one that none names stays as it is. */
const named: readonly Column[] = [
  { name: 'number', type: 'text', of: ({ state }) => state.attributes.number },
  { name: 'region', type: 'text', of: ({ state }) => state.attributes.region },
  { name: 'district', type: 'text', of: ({ state }) => state.attributes.district },
  { name: 'municipality', type: 'text', of: ({ state }) => state.attributes.municipality },
  { name: 'address', type: 'text', of: ({ state }) => state.attributes.address },
  { name: 'lon', type: 'float8', of: ({ state }) => state.attributes.lon },
  { name: 'lat', type: 'float8', of: ({ state }) => state.attributes.lat },
  { name: 'channel', type: 'text', of: ({ state }) => state.attributes.channel },
  { name: 'criticality', type: 'text', of: ({ state }) => state.attributes.criticality },
];
const facts: Column = { name: 'facts', type: 'jsonb', of: ({ state }) => json(state.attributes.facts) };

/** The first person a request is known to be of stays its person. */
const first: readonly Column[] = [
  { name: 'person_id', type: 'uuid', of: ({ personId }) => personId },
  { name: 'applicant_key', type: 'bytea', of: ({ applicantKey }) => bytes(applicantKey) },
];

const defaults: Readonly<Record<string, string>> = {
  number: 'x.external_id',
  channel: "'unknown'",
  criticality: "'normal'",
};
const born: readonly Column[] = [
  { name: 'source_code', type: 'text', of: ({ sourceCode }) => sourceCode },
  { name: 'external_id', type: 'text', of: ({ externalId }) => externalId },
  { name: 'version', type: 'int', of: ({ version }) => version },
];
const insertColumns = [...born, ...kept, ...named, facts, ...first];
const insertSource = bulkSource(insertColumns, 2);
const insertValues = insertColumns.map(({ name }, index) => {
  const value = insertSource.values[index] ?? 'null';
  const fallback = defaults[name];
  return fallback === undefined ? value : `coalesce(${value}, ${fallback})`;
});
const insert: PreparedStatement = {
  name: 'requests.insert-requests',
  text: `insert into requests.service_request (tenant_id, ${insertColumns.map(({ name }) => name).join(', ')})
         select $1, ${insertValues.join(', ')} from ${insertSource.from} order by x.external_id
         on conflict (tenant_id, source_code, external_id) do nothing
         returning id`,
};

const updateColumns = [...kept, ...named, facts, ...first];
const update: PreparedStatement = {
  name: 'requests.update-requests',
  text: `update requests.service_request r set version = r.version + 1,
           ${kept
             .filter(({ name }) => name !== 'id')
             .map(({ name, type }) => `${name} = x.${name}${type === 'jsonb' ? '::jsonb' : ''}`)
             .join(', ')},
           ${named.map(({ name }) => `${name} = coalesce(x.${name}, r.${name})`).join(', ')},
           facts = case when x.facts is null then r.facts else coalesce(r.facts, '{}') || x.facts::jsonb end,
           person_id = coalesce(r.person_id, x.person_id),
           applicant_key = coalesce(r.applicant_key, x.applicant_key::bytea)
         from ${bulkSource(updateColumns, 2).from}
         where r.tenant_id = $1 and r.id = x.id`,
};

/** Writes requests that were not known; another transaction may have been quicker. @returns ids of those written */
export async function insertRequests(tx: Tx, requests: readonly RequestToWrite[]): Promise<Set<string>> {
  if (requests.length === 0) return new Set();
  const written = await tx.sql<{ id: string }>(insert, [tx.tenantId, ...bulkValues(insertColumns, requests)]);
  return new Set(written.map(({ id }) => id));
}

/** Writes requests that are locked. */
export async function updateRequests(tx: Tx, requests: readonly RequestToWrite[]): Promise<void> {
  if (requests.length === 0) return;
  await tx.sql(update, [tx.tenantId, ...bulkValues(updateColumns, requests)]);
}
