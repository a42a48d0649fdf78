import { createHash } from 'node:crypto';
import type { Instant, PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { Tables } from './tables.ts';

const hashOf = (code: string): string => createHash('sha256').update(code.toUpperCase()).digest('base64url');

/** One code per person: a new one takes the place of the last. */
export async function saveBotCode(
  tx: Tx,
  personId: PersonId,
  code: string,
  expiresAt: Instant,
): Promise<void> {
  const values = { code_hash: hashOf(code), expires_at: expiresAt };
  await tx
    .kysely<Tables>()
    .insertInto('notifications.bot_code')
    .values({ person_id: personId, ...values })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
    .execute();
}

/** Uses a code up. @returns whose it was */
export async function takeBotCode(tx: Tx, code: string): Promise<PersonId | undefined> {
  const row = await tx
    .kysely<Tables>()
    .deleteFrom('notifications.bot_code')
    .where('code_hash', '=', hashOf(code))
    .where('expires_at', '>', tx.now)
    .returning('person_id')
    .executeTakeFirst();
  return row?.person_id as PersonId | undefined;
}

/** Whether anybody still has time to send a code. */
export async function areCodesAwaited(tx: Tx): Promise<boolean> {
  await tx.kysely<Tables>().deleteFrom('notifications.bot_code').where('expires_at', '<=', tx.now).execute();
  const row = await tx
    .kysely<Tables>()
    .selectFrom('notifications.bot_code')
    .select('person_id')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function nextUpdateOf(tx: ReadTx): Promise<number> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('notifications.bot_reading')
    .select('next_update')
    .executeTakeFirst();
  return Number(row?.next_update ?? 0);
}

export async function saveNextUpdate(tx: Tx, nextUpdate: number): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('notifications.bot_reading')
    .values({ next_update: String(nextUpdate) })
    .onConflict((conflict) => conflict.column('is_single').doUpdateSet({ next_update: String(nextUpdate) }))
    .execute();
}
