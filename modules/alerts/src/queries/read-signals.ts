import type { AlertEventKind, RequestStatus } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { AlertSignal } from '../domain/alert-signal.ts';
import type { Labels } from '../domain/labels.ts';

/** What is older is history: an import of last year is no news. */
export const newsMs = 72 * 3_600_000;

interface TraceRow {
  readonly id: string;
  readonly request_id: string;
  readonly at: Instant;
  readonly kind: string;
  readonly event_status: RequestStatus | null;
  readonly marks: readonly ('at-risk' | 'due' | 'very-overdue')[] | null;
  readonly source_code: string;
  readonly service_code: string;
  readonly category: string | null;
  readonly unit_code: string | null;
  readonly district: string | null;
  readonly criticality: string;
  readonly status: RequestStatus;
  readonly first_answer_at: Instant | null;
  readonly reopened_count: number;
}

/** The facts of one change set that a rule could be about, the earliest first. */
export async function readSignals(tx: ReadTx, changeId: string, since: Instant): Promise<AlertSignal[]> {
  const { rows } = await sql<TraceRow>`
    select t.id, t.request_id, t.at, t.kind, t.status as event_status, t.marks,
      f.source_code, f.service_code, f.category, f.unit_code, f.district, f.criticality, f.status, f.first_answer_at, f.reopened_count
    from requests.request_trace t
    join requests.request_fact f on f.tenant_id = t.tenant_id and f.request_id = t.request_id
    where t.tenant_id = ${tx.tenantId} and t.change_id = ${changeId} and t.at >= ${since}
      and (t.kind in ('extended', 'rerouted', 'term') or t.status is not null and t.kind in ('status', 'closed', 'reopened', 'confirmed'))
    order by t.at, t.ordinal, t.id`.execute(tx.kysely<Tables>());
  return rows.flatMap(signalsOf);
}

function signalsOf(row: TraceRow): AlertSignal[] {
  return kindsOf(row).map((kind) => ({
    // The id of an event is made of its content: two requests whose terms pass at one moment share it.
    id: `${row.request_id}:${row.id}:${kind}`,
    kind,
    at: row.at,
    requestId: row.request_id,
    isAnswered: row.first_answer_at !== null,
    isReopened: row.reopened_count > 0,
    labels: { ...labelsOfRequest(row), event: kind, status: row.event_status ?? row.status },
  }));
}

function kindsOf({ kind, event_status: status, marks }: TraceRow): AlertEventKind[] {
  if (kind === 'extended' || kind === 'rerouted') return [kind];
  if (kind === 'term') return [...(marks ?? [])];
  if (status === null) return [];
  return status === 'refused' || status === 'postponed' ? ['status-changed', status] : ['status-changed'];
}

/** What is known of a request, as rules, silences and inhibitions look at it. */
export const labelsOfRequest = (
  row: Pick<
    TraceRow,
    'request_id' | 'source_code' | 'service_code' | 'category' | 'unit_code' | 'district' | 'criticality'
  >,
): Labels => ({
  request: row.request_id,
  source: row.source_code,
  service: row.service_code,
  criticality: row.criticality,
  ...(row.category !== null && { category: row.category }),
  ...(row.unit_code !== null && { unit: row.unit_code }),
  ...(row.district !== null && { district: row.district }),
});
