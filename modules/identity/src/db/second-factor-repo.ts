import type { Instant, PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';
import { sql } from 'kysely';
import { identityDb } from './identity-db.ts';
import { normaliseRecoveryCode } from './secrets.ts';

/** The authenticator of a person; it counts only once it is confirmed. */
export interface SecondFactor {
  readonly secret: string;
  readonly startedAt: Instant;
  readonly confirmedAt: Instant | undefined;
  readonly lastUsedStep: number | undefined;
}

export async function findSecondFactor(
  vault: PersonVault,
  tx: ReadTx,
  personId: PersonId,
): Promise<SecondFactor | undefined> {
  const row = await identityDb(tx)
    .selectFrom('identity.second_factor')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst();
  const secret = row && (await vault.open(tx, personId, 'totp-secret', row.secret_sealed));
  if (!row || secret === undefined) return undefined;
  return {
    secret,
    startedAt: row.started_at as Instant,
    confirmedAt: (row.confirmed_at ?? undefined) as Instant | undefined,
    lastUsedStep: row.last_used_step ?? undefined,
  };
}

export async function isSecondFactorEnrolled(tx: ReadTx, personId: PersonId): Promise<boolean> {
  const row = await identityDb(tx)
    .selectFrom('identity.second_factor')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Starts an enrolment over; a confirmed factor stays untouched and false is returned. */
export async function storePendingSecret(
  vault: PersonVault,
  tx: Tx,
  personId: PersonId,
  secret: string,
): Promise<boolean> {
  const values = { secret_sealed: await vault.seal(tx, personId, 'totp-secret', secret), started_at: tx.now };
  const { numInsertedOrUpdatedRows } = await identityDb(tx)
    .insertInto('identity.second_factor')
    .values({ person_id: personId, ...values, confirmed_at: null, last_used_step: null })
    .onConflict((conflict) =>
      conflict
        .column('person_id')
        .doUpdateSet(values)
        .where('identity.second_factor.confirmed_at', 'is', null),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Burns a time step. False when this or a later one was used meanwhile: of two requests with one code, one passes. */
export async function useTotpStep(tx: Tx, personId: PersonId, step: number): Promise<boolean> {
  const { numUpdatedRows } = await identityDb(tx)
    .updateTable('identity.second_factor')
    .set({ last_used_step: step, confirmed_at: sql`coalesce(confirmed_at, ${tx.now})` })
    .where('person_id', '=', personId)
    .where((row) => row.or([row('last_used_step', 'is', null), row('last_used_step', '<', step)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const recoveryHash = (vault: PersonVault, personId: PersonId, code: string): string =>
  vault.blindIndex(null, 'recovery-code', `${personId}:${normaliseRecoveryCode(code)}`);

/** Puts a fresh set in place of whatever there was. */
export async function storeRecoveryCodes(
  vault: PersonVault,
  tx: Tx,
  personId: PersonId,
  codes: readonly string[],
): Promise<void> {
  await identityDb(tx).deleteFrom('identity.recovery_code').where('person_id', '=', personId).execute();
  await identityDb(tx)
    .insertInto('identity.recovery_code')
    .values(
      codes.map((code) => ({
        person_id: personId,
        code_hash: recoveryHash(vault, personId, code),
        used_at: null,
      })),
    )
    .execute();
}

/** Burns a recovery code; false when it is none of this person's or is used already. */
export async function useRecoveryCode(
  vault: PersonVault,
  tx: Tx,
  personId: PersonId,
  code: string,
): Promise<boolean> {
  const { numUpdatedRows } = await identityDb(tx)
    .updateTable('identity.recovery_code')
    .set({ used_at: tx.now })
    .where('person_id', '=', personId)
    .where('code_hash', '=', recoveryHash(vault, personId, code))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function countRecoveryCodesLeft(tx: ReadTx, personId: PersonId): Promise<number> {
  const { left } = await identityDb(tx)
    .selectFrom('identity.recovery_code')
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return left;
}

export async function deleteSecondFactor(tx: Tx, personId: PersonId): Promise<boolean> {
  const { numDeletedRows } = await identityDb(tx)
    .deleteFrom('identity.second_factor')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
