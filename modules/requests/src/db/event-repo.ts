import type { Instant } from '@veche/kernel';
import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';
import type { RequestEvent, RequestEventData } from '../domain/request-event.ts';
import type { RequestActor, RequestEventKind, RequestStatus } from '../domain/vocabulary.ts';
import type { SourcedEvent } from '../event-identity.ts';
import { bulkSource, bulkValues, json, type BulkColumn } from './bulk.ts';

export interface EventToWrite extends SourcedEvent {
  readonly requestId: string;
}

export interface EventRow {
  readonly request_id: string;
  readonly at: Instant;
  readonly ordinal: number;
  readonly id: string;
  readonly source_code: string;
  readonly source_event_id: string | null;
  readonly kind: RequestEventKind;
  readonly status: RequestStatus | null;
  readonly foreign_status: string | null;
  readonly unit_code: string | null;
  readonly from_unit_code: string | null;
  readonly old_due_at: Instant | null;
  readonly new_due_at: Instant | null;
  readonly reason: string | null;
  readonly actor: RequestActor;
  readonly data: RequestEventData | null;
}

const rowColumns = `request_id, at, ordinal, id, source_code, source_event_id, kind, status, foreign_status, unit_code, from_unit_code,
  old_due_at, new_due_at, reason, actor, data`;

const columns: readonly BulkColumn<EventToWrite>[] = [
  { name: 'request_id', type: 'uuid', of: ({ requestId }) => requestId },
  { name: 'at', type: 'timestamptz', of: ({ at }) => at },
  { name: 'ordinal', type: 'int', of: ({ ordinal }) => ordinal },
  { name: 'id', type: 'uuid', of: ({ id }) => id },
  { name: 'source_code', type: 'text', of: ({ sourceCode }) => sourceCode },
  { name: 'source_event_id', type: 'text', of: ({ sourceEventId }) => sourceEventId },
  { name: 'kind', type: 'text', of: ({ kind }) => kind },
  { name: 'status', type: 'text', of: ({ status }) => status },
  { name: 'foreign_status', type: 'text', of: ({ foreignStatus }) => foreignStatus },
  { name: 'unit_code', type: 'text', of: ({ unitCode }) => unitCode },
  { name: 'from_unit_code', type: 'text', of: ({ fromUnitCode }) => fromUnitCode },
  { name: 'old_due_at', type: 'timestamptz', of: ({ oldDueAt }) => oldDueAt },
  { name: 'new_due_at', type: 'timestamptz', of: ({ newDueAt }) => newDueAt },
  { name: 'reason', type: 'text', of: ({ reason }) => reason },
  { name: 'actor', type: 'text', of: ({ actor }) => actor },
  { name: 'data', type: 'jsonb', of: ({ data }) => json(data) },
];
const source = bulkSource(columns, 4);
const insert: PreparedStatement = {
  name: 'requests.insert-events',
  text: `insert into requests.request_event (tenant_id, received_at, change_id, ${columns.map(({ name }) => name).join(', ')})
         select $1, $2, $3, ${source.select} from ${source.from} order by x.request_id, x.at`,
};

/** Adds events that are known to be new. */
export async function insertEvents(tx: Tx, changeId: string, events: readonly EventToWrite[]): Promise<void> {
  if (events.length === 0) return;
  await tx.sql(insert, [tx.tenantId, tx.now, changeId, ...bulkValues(columns, events)]);
}

const findTaken: PreparedStatement = {
  name: 'requests.find-taken-events',
  text: `select source_event_id, id, request_id from requests.request_event
         where tenant_id = $1 and source_code = $2 and source_event_id = any($3)`,
};

export interface TakenEvent {
  readonly source_event_id: string;
  readonly id: string;
  readonly request_id: string;
}

/** Events of a source that were taken before under one of these ids. */
export const findTakenEvents = (
  tx: ReadTx,
  sourceCode: string,
  sourceEventIds: readonly string[],
): Promise<TakenEvent[]> =>
  sourceEventIds.length === 0
    ? Promise.resolve([])
    : tx.sql(findTaken, [tx.tenantId, sourceCode, sourceEventIds]);

const loadHistory: PreparedStatement = {
  name: 'requests.load-histories',
  text: `select ${rowColumns} from requests.request_event where tenant_id = $1 and request_id = any($2)`,
};
const loadChange: PreparedStatement = {
  name: 'requests.load-change-events',
  text: `select ${rowColumns} from requests.request_event where tenant_id = $1 and change_id = $2`,
};

/** Everything that is known to have happened to these requests. */
export async function loadHistories(
  tx: ReadTx,
  requestIds: readonly string[],
): Promise<Map<string, SourcedEvent[]>> {
  const histories = new Map<string, SourcedEvent[]>();
  if (requestIds.length === 0) return histories;
  for (const row of await tx.sql<EventRow>(loadHistory, [tx.tenantId, requestIds])) {
    const known = histories.get(row.request_id);
    if (known === undefined) histories.set(row.request_id, [eventOfRow(row)]);
    else known.push(eventOfRow(row));
  }
  return histories;
}

/** What one change set told. */
export async function loadEventsOfChange(tx: ReadTx, changeId: string): Promise<EventToWrite[]> {
  const rows = await tx.sql<EventRow>(loadChange, [tx.tenantId, changeId]);
  return rows.map((row) => ({ ...eventOfRow(row), requestId: row.request_id }));
}

export function eventOfRow(row: EventRow): SourcedEvent {
  return {
    id: row.id,
    at: row.at,
    ordinal: row.ordinal,
    sourceCode: row.source_code,
    kind: row.kind,
    actor: row.actor,
    ...present('sourceEventId', row.source_event_id),
    ...present('status', row.status),
    ...present('foreignStatus', row.foreign_status),
    ...present('unitCode', row.unit_code),
    ...present('fromUnitCode', row.from_unit_code),
    ...present('oldDueAt', row.old_due_at),
    ...present('newDueAt', row.new_due_at),
    ...present('reason', row.reason),
    ...present('data', row.data),
  };
}

const present = <Name extends keyof RequestEvent | 'sourceEventId', T>(
  name: Name,
  value: T | null,
): { readonly [K in Name]?: T } =>
  value === null ? {} : ({ [name]: value } as { readonly [K in Name]?: T });
