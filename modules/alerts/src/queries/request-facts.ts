import type { RequestStatus } from '@veche/contracts';
import type { Instant, PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { TermStanding } from '../domain/condition.ts';

/** A request as messages and lists name it. Nothing personal. */
export interface RequestFacts extends TermStanding {
  readonly id: string;
  readonly number: string;
  readonly serviceCode: string;
  readonly service: { readonly ru: string; readonly en: string };
  readonly unitCode?: string;
  readonly district?: string;
  readonly status: RequestStatus;
  readonly changedAt: Instant;
}

interface Row {
  readonly request_id: string;
  readonly number: string;
  readonly service_code: string;
  readonly service_title_ru: string | null;
  readonly service_title_en: string | null;
  readonly unit_code: string | null;
  readonly district: string | null;
  readonly status: RequestStatus;
  readonly done_at: Instant | null;
  readonly paused_since: Instant | null;
  readonly due_on: PlainDate | null;
  readonly due_at: Instant | null;
  readonly at_risk_at: Instant | null;
  readonly very_overdue_at: Instant | null;
  readonly changed_at: Instant;
}

export async function readRequestFacts(
  tx: ReadTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RequestFacts>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select request_id, number, service_code, service_title_ru, service_title_en, unit_code, district, status, done_at, paused_since,
      due_on, due_at, at_risk_at, very_overdue_at, changed_at
    from requests.request_fact where tenant_id = ${tx.tenantId} and request_id = any(${[...new Set(ids)]}::uuid[])`.execute(
    tx.kysely<Tables>(),
  );
  return new Map(rows.map((row) => [row.request_id, fromRow(row)]));
}

const fromRow = (row: Row): RequestFacts => ({
  id: row.request_id,
  number: row.number,
  serviceCode: row.service_code,
  service: { ru: row.service_title_ru ?? row.service_code, en: row.service_title_en ?? row.service_code },
  status: row.status,
  changedAt: row.changed_at,
  ...(row.unit_code !== null && { unitCode: row.unit_code }),
  ...(row.district !== null && { district: row.district }),
  ...(row.done_at !== null && { doneAt: row.done_at }),
  ...(row.paused_since !== null && { pausedSince: row.paused_since }),
  ...(row.due_on !== null && { dueOn: row.due_on }),
  ...(row.due_at !== null && { dueAt: row.due_at }),
  ...(row.at_risk_at !== null && { atRiskAt: row.at_risk_at }),
  ...(row.very_overdue_at !== null && { veryOverdueAt: row.very_overdue_at }),
});
