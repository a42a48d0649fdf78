import type { PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { identityDb } from '../db/identity-db.ts';

/**
 * Closes again the accounts that a restore brought back: nobody signs in as an erased person, and nothing finds them by a
 * contact. Their keys are destroyed by the vault; nothing is sent, as it was sent the first time.
 */
export async function eraseAgain(tx: Tx, personIds: readonly PersonId[]): Promise<void> {
  if (personIds.length === 0) return;
  const db = identityDb(tx);
  await db.deleteFrom('identity.contact').where('person_id', 'in', personIds).execute();
  await db.deleteFrom('identity.second_factor').where('person_id', 'in', personIds).execute();
  await db.deleteFrom('identity.verification').where('person_id', 'in', personIds).execute();
  await db
    .updateTable('identity.session')
    .set({ revoked_at: tx.now })
    .where('person_id', 'in', personIds)
    .where('revoked_at', 'is', null)
    .execute();
  await db
    .updateTable('identity.person')
    .set((row) => ({
      status: 'closed',
      password_hash: null,
      channels: [],
      closed_at: tx.now,
      version: row('version', '+', 1),
    }))
    .where('id', 'in', personIds)
    .where('status', '<>', 'closed')
    .execute();
}
