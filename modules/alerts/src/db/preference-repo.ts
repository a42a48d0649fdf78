import type { PlainTime } from '@veche/deadlines';
import type { PersonId, ZoneId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { defaultAlertPreferences, type AlertPreferences } from '../domain/preferences.ts';
import type { Tables } from './tables.ts';

/** What a person chose, or the default. */
export async function getAlertPreferences(tx: ReadTx, personId: PersonId): Promise<AlertPreferences> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('alerts.preference')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (!row) return defaultAlertPreferences;
  return {
    digestAt: row.digest_at as PlainTime,
    channels: { ...defaultAlertPreferences.channels, ...row.channels },
    reminderDays: row.reminder_days,
    ...(row.zone !== null && { zone: row.zone as ZoneId }),
    ...(row.quiet_from !== null &&
      row.quiet_to !== null && {
        quietHours: { from: row.quiet_from as PlainTime, to: row.quiet_to as PlainTime },
      }),
  };
}

export async function saveAlertPreferences(
  tx: Tx,
  personId: PersonId,
  preferences: AlertPreferences,
): Promise<void> {
  const values = {
    zone: preferences.zone ?? null,
    quiet_from: preferences.quietHours?.from ?? null,
    quiet_to: preferences.quietHours?.to ?? null,
    digest_at: preferences.digestAt,
    channels: JSON.stringify(preferences.channels),
    reminder_days: [...preferences.reminderDays],
    changed_at: tx.now,
  };
  await tx
    .kysely<Tables>()
    .insertInto('alerts.preference')
    .values({ person_id: personId, ...values })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
    .execute();
}

/** What a recipient has left: `rule:<id>`, `digest`, `terms`. */
export async function unsubscriptionsOf(tx: ReadTx, recipientKey: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.unsubscription')
    .select('topic')
    .where('tenant_id', '=', tx.tenantId)
    .where('recipient_key', '=', recipientKey)
    .execute();
  return new Set(rows.map((row) => row.topic));
}

export async function unsubscribe(tx: Tx, recipientKey: string, topic: string): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('alerts.unsubscription')
    .values({ tenant_id: tx.tenantId, recipient_key: recipientKey, topic, since: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function resubscribe(tx: Tx, recipientKey: string, topic: string): Promise<void> {
  await tx
    .kysely<Tables>()
    .deleteFrom('alerts.unsubscription')
    .where('tenant_id', '=', tx.tenantId)
    .where('recipient_key', '=', recipientKey)
    .where('topic', '=', topic)
    .execute();
}
