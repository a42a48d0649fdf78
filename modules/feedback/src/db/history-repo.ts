import type { FeedbackEventKind } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { sql, type Selectable } from 'kysely';
import { feedbackDb, type EventData, type Tables } from './tables.ts';

export interface NewItemEvent {
  readonly itemId: string;
  readonly kind: FeedbackEventKind;
  /** Of the staff; absent: the person themselves or the system. */
  readonly by?: PersonId;
  readonly isByApplicant?: boolean;
  readonly sealed?: string | undefined;
  readonly data?: EventData;
}

/** Adds to the history of an item; the item is held. */
export async function appendItemEvent(tx: Tx, event: NewItemEvent): Promise<void> {
  const { itemId, kind, by = null, isByApplicant = false, sealed = null, data = {} } = event;
  await feedbackDb(tx)
    .insertInto('feedback.item_event')
    .values({
      tenant_id: tx.tenantId,
      item_id: itemId,
      number: sql<number>`(select count(*) + 1 from feedback.item_event where tenant_id = ${tx.tenantId} and item_id = ${itemId})`,
      at: tx.now,
      kind,
      by_person_id: by,
      is_by_applicant: isByApplicant,
      sealed,
      data: JSON.stringify(data),
    })
    .execute();
}

/** What happened to an item, oldest first. */
export const listItemEvents = (
  tx: ReadTx,
  itemId: string,
): Promise<Selectable<Tables['feedback.item_event']>[]> =>
  feedbackDb(tx)
    .selectFrom('feedback.item_event')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('item_id', '=', itemId)
    .orderBy('number')
    .execute();
