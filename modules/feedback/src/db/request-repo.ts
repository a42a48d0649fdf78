import type { BilingualText, Instant, PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import { feedbackDb } from './tables.ts';

/** A request as the register publishes it, with what this module asks about. */
export interface KnownRequest {
  readonly id: string;
  readonly number: string;
  readonly service: { readonly code: string; readonly title: BilingualText };
  readonly unitCode: string | null;
  readonly doneAt: Instant | null;
  readonly round: number;
  readonly personId: PersonId | null;
}

const requests = (tx: ReadTx) =>
  feedbackDb(tx)
    .selectFrom('requests.request_fact as r')
    .leftJoin('requests.request_person as p', (join) =>
      join.onRef('p.tenant_id', '=', 'r.tenant_id').onRef('p.request_id', '=', 'r.request_id'),
    )
    .select([
      'r.request_id',
      'r.number',
      'r.service_code',
      'r.service_title_ru',
      'r.service_title_en',
      'r.unit_code',
      'r.done_at',
      'r.reopened_count',
      'p.person_id',
    ])
    .where('r.tenant_id', '=', tx.tenantId);

type RequestRow = Awaited<ReturnType<ReturnType<typeof requests>['executeTakeFirstOrThrow']>>;

const fromRow = (row: RequestRow): KnownRequest => ({
  id: row.request_id,
  number: row.number,
  service: {
    code: row.service_code,
    title: { ru: row.service_title_ru ?? row.service_code, en: row.service_title_en ?? row.service_code },
  },
  unitCode: row.unit_code,
  doneAt: row.done_at,
  round: row.reopened_count,
  personId: row.person_id,
});

export async function findRequest(tx: ReadTx, id: string): Promise<KnownRequest | undefined> {
  const row = await requests(tx).where('r.request_id', '=', id).executeTakeFirst();
  return row && fromRow(row);
}

/** Requests by their ids. */
export async function findRequests(tx: ReadTx, ids: readonly string[]): Promise<Map<string, KnownRequest>> {
  if (ids.length === 0) return new Map();
  const rows = await requests(tx)
    .where('r.request_id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.request_id, fromRow(row)]));
}

/** A number is unique in its source alone; undefined also when several sources use it. */
export async function findRequestByNumber(tx: ReadTx, number: string): Promise<KnownRequest | undefined> {
  const [row, other] = await requests(tx).where('r.number', '=', number).limit(2).execute();
  return row && !other ? fromRow(row) : undefined;
}

/**
 * Requests of a change set that stand answered since `since`, of people somebody knows. Notices of public events are left out: who takes
 * part in them is nobody's business, not even a survey's.
 */
export async function listAnswered(tx: ReadTx, changeId: string, since: Instant): Promise<KnownRequest[]> {
  const rows = await requests(tx)
    .where('r.change_id', '=', changeId)
    .where('r.done_at', '>=', since)
    .where('p.person_id', 'is not', null)
    .where(sql<boolean>`r.service_code not like 'EVT-PUB%'`)
    .orderBy('r.request_id')
    .execute();
  return rows.map(fromRow);
}

/** Words of units by their codes. */
export async function unitTitles(
  tx: ReadTx,
): Promise<ReadonlyMap<string, { readonly ru: string; readonly en: string }>> {
  const rows = await feedbackDb(tx)
    .selectFrom('requests.unit_name')
    .select(['code', 'title_ru', 'title_en'])
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('title_ru')
    .execute();
  return new Map(rows.map((row) => [row.code, { ru: row.title_ru, en: row.title_en }]));
}
