import type { Instant, PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { feedbackDb } from './tables.ts';

/** Words of a person as they may be printed. */
export interface PreparedWords {
  readonly text: string;
  readonly preparedBy: PersonId;
  readonly preparedAt: Instant;
}

export async function findComment(tx: ReadTx, itemId: string): Promise<PreparedWords | undefined> {
  const row = await feedbackDb(tx)
    .selectFrom('feedback.prepared_comment')
    .select(['text', 'prepared_by', 'prepared_at'])
    .where('tenant_id', '=', tx.tenantId)
    .where('item_id', '=', itemId)
    .executeTakeFirst();
  return row && { text: row.text, preparedBy: row.prepared_by, preparedAt: row.prepared_at };
}

/** Keeps what may be printed, in place of what was prepared before. */
export async function saveComment(
  tx: Tx,
  { itemId, text, by }: { readonly itemId: string; readonly text: string; readonly by: PersonId },
): Promise<void> {
  const prepared = { text, prepared_by: by, prepared_at: tx.now };
  await feedbackDb(tx)
    .insertInto('feedback.prepared_comment')
    .values({ tenant_id: tx.tenantId, item_id: itemId, ...prepared })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'item_id']).doUpdateSet(prepared))
    .execute();
}

/** @returns whether there was one */
export async function deleteComment(tx: Tx, itemId: string): Promise<boolean> {
  const row = await feedbackDb(tx)
    .deleteFrom('feedback.prepared_comment')
    .where('tenant_id', '=', tx.tenantId)
    .where('item_id', '=', itemId)
    .returning('item_id')
    .executeTakeFirst();
  return row !== undefined;
}
