import type { DueState } from '@veche/contracts';
import type { Instant, PersonId } from '@veche/kernel';
import { notFound, type ReadTx } from '@veche/platform';
import { dueStateOf } from '../domain/due-state.ts';
import type { Tick } from '../domain/control-points.ts';
import { registerDb } from './register-tables.ts';
import { stateColumns, type StateRow } from './request-row.ts';
import type { ServiceRequestTable } from './tables.ts';

const cardColumns = [
  'id',
  'version',
  'number',
  'source_code',
  'external_id',
  'region',
  'district',
  'municipality',
  'address',
  'lon',
  'lat',
  'channel',
  'criticality',
  'due_at',
  'due_on',
  'at_risk_at',
  'very_overdue_at',
  'paused_since',
  'pause_reason',
  'norm_id',
  'calendar_version',
  'applicant_key',
  'person_id',
  'facts',
  'change_id',
  'changed_at',
] as const satisfies readonly (keyof ServiceRequestTable)[];

/** A request as its card needs it. */
export type CardRow = Pick<ServiceRequestTable, (typeof cardColumns)[number]> &
  StateRow & { readonly due_state: DueState };

/** @throws AppError `not-found` */
export async function getCardRow(tx: ReadTx, id: string): Promise<CardRow> {
  const row = await registerDb(tx)
    .selectFrom('requests.service_request')
    .select([...cardColumns, ...stateColumns])
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound();
  // What the column holds is written by `rowOfState` alone.
  const known = row as unknown as Omit<CardRow, 'due_state'> & StateRow;
  return { ...known, due_state: dueStateOfRow(known, tx.now) };
}

const dueStateOfRow = (row: Omit<CardRow, 'due_state'>, now: Instant): DueState =>
  dueStateOf(
    {
      doneAt: row.done_at,
      dueAt: row.due_at,
      atRiskAt: row.at_risk_at,
      veryOverdueAt: row.very_overdue_at,
      pausedSince: row.paused_since,
    },
    now,
  );

export async function findExecutor(tx: ReadTx, requestId: string): Promise<PersonId | undefined> {
  const row = await registerDb(tx)
    .selectFrom('requests.executor')
    .select('person_id')
    .where('tenant_id', '=', tx.tenantId)
    .where('request_id', '=', requestId)
    .executeTakeFirst();
  return row?.person_id as PersonId | undefined;
}

export async function listTicks(tx: ReadTx, requestId: string): Promise<Tick[]> {
  const rows = await registerDb(tx)
    .selectFrom('requests.control_point_tick')
    .select(['point', 'ticked_at', 'ticked_by', 'note'])
    .where('tenant_id', '=', tx.tenantId)
    .where('request_id', '=', requestId)
    .execute();
  return rows.map((row) => ({
    point: row.point,
    at: row.ticked_at,
    by: row.ticked_by,
    ...(row.note === null ? {} : { note: row.note }),
  }));
}
