import type { NotificationPreferences } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { defaultPreferences } from '../domain/choose-deliveries.ts';
import type { Tables } from './tables.ts';

/** What a person chose, or the default: everything. */
export async function getPreferences(tx: ReadTx, personId: PersonId): Promise<NotificationPreferences> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('notifications.preference')
    .select(['email', 'sms', 'reminders'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ?? defaultPreferences;
}

export async function savePreferences(
  tx: Tx,
  personId: PersonId,
  preferences: NotificationPreferences,
): Promise<void> {
  const { email, sms, reminders } = preferences;
  await tx
    .kysely<Tables>()
    .insertInto('notifications.preference')
    .values({ person_id: personId, email, sms, reminders })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ email, sms, reminders }))
    .execute();
}
