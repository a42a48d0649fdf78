import { localDateOf } from '@veche/deadlines';
import type { ZoneId } from '@veche/kernel';
import { notFound, stale, type ReadTx, type Tx } from '@veche/platform';
import { sql, type Selectable, type Updateable } from 'kysely';
import { feedbackNumber } from '../domain/feedback-number.ts';
import type { FeedbackState } from '../domain/feedback-item.ts';
import { feedbackDb, type ItemTable } from './tables.ts';

export type ItemRow = Selectable<ItemTable>;

/** @throws AppError `not-found` */
export async function getItem(tx: ReadTx, id: string): Promise<ItemRow> {
  const row = await items(tx).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Locks an item until the end of the transaction. @throws AppError `not-found`, `stale-version` */
export async function holdItem(tx: Tx, id: string, ifMatch?: number): Promise<ItemRow> {
  const row = await items(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound();
  if (ifMatch !== undefined && row.version !== ifMatch) throw stale(row.version);
  return row;
}

export const findItemByNumber = (tx: ReadTx, number: string): Promise<ItemRow | undefined> =>
  items(tx).where('number', '=', number).executeTakeFirst();

const items = (tx: ReadTx) =>
  feedbackDb(tx).selectFrom('feedback.item').selectAll().where('tenant_id', '=', tx.tenantId);

export async function insertItem(
  tx: Tx,
  row: Omit<ItemRow, 'tenant_id' | 'version' | 'changed_at'>,
): Promise<void> {
  await feedbackDb(tx)
    .insertInto('feedback.item')
    .values({ ...row, tenant_id: tx.tenantId, version: 1, changed_at: tx.now })
    .execute();
}

/** Keeps what has changed. @returns the version after */
export async function changeItem(
  tx: Tx,
  { id, version }: Pick<ItemRow, 'id' | 'version'>,
  change: Omit<Updateable<ItemTable>, 'tenant_id' | 'id' | 'version'>,
): Promise<number> {
  await feedbackDb(tx)
    .updateTable('feedback.item')
    .set({ ...change, version: version + 1, changed_at: tx.now })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
  return version + 1;
}

/** The next number of the year; whoever takes it at the same time waits. */
export async function nextNumber(tx: Tx, zone: ZoneId): Promise<string> {
  const year = Number(localDateOf(tx.now, zone).slice(0, 4));
  const { last } = await feedbackDb(tx)
    .insertInto('feedback.counter')
    .values({ tenant_id: tx.tenantId, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'year']).doUpdateSet({ last: sql`feedback.counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return feedbackNumber(year, last);
}

/** What the rules of the steps look at. */
export async function stateOf(tx: ReadTx, row: ItemRow): Promise<FeedbackState> {
  const actions = await feedbackDb(tx)
    .selectFrom('feedback.corrective_action')
    .select(['state', 'round'])
    .where('tenant_id', '=', tx.tenantId)
    .where('item_id', '=', row.id)
    .execute();
  return {
    kind: row.kind,
    status: row.status,
    isCheckStarted: row.check_started_at !== null,
    reopenedCount: row.reopened_count,
    actions,
  };
}
