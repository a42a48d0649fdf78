import type { PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import type { Tables } from '../db/tables.ts';

/** Marks one own message as read. @returns false when the person has no such message; one read before stays as it was */
export async function markMessageRead(tx: Tx, personId: PersonId, messageId: string): Promise<boolean> {
  const found = await tx
    .kysely<Tables>()
    .updateTable('notifications.message')
    .set((eb) => ({ read_at: eb.fn.coalesce('read_at', eb.val(tx.now)) }))
    .where('id', '=', messageId)
    .where('recipient_person_id', '=', personId)
    .returning('id')
    .executeTakeFirst();
  return found !== undefined;
}

/** Marks all own messages as read. */
export async function markAllMessagesRead(tx: Tx, personId: PersonId): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('notifications.message')
    .set({ read_at: tx.now })
    .where('recipient_person_id', '=', personId)
    .where('read_at', 'is', null)
    .execute();
}
