import type { Instant, PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';
import type { ConsentPurpose, GivenConsent } from '../domain/consent-texts.ts';
import { identityDb } from './identity-db.ts';

export interface Consent {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly textVersion: string;
  readonly givenAt: Instant;
  readonly withdrawnAt: Instant | undefined;
  readonly givenFromIp: string | undefined;
  readonly withdrawnFromIp: string | undefined;
}

/** Records a consent, or returns undefined when one to this purpose is in force already. */
export async function insertConsent(
  vault: PersonVault,
  tx: Tx,
  personId: PersonId,
  given: GivenConsent & { readonly ip: string },
): Promise<string | undefined> {
  const row = await identityDb(tx)
    .insertInto('identity.consent')
    .values({
      id: tx.newId(),
      person_id: personId,
      purpose: given.purpose,
      text_version: given.textVersion,
      given_at: tx.now,
      given_from_sealed: await vault.seal(tx, personId, 'consent.ip', given.ip),
      withdrawn_at: null,
      withdrawn_from_sealed: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'purpose']).where('withdrawn_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export async function listConsents(vault: PersonVault, tx: ReadTx, personId: PersonId): Promise<Consent[]> {
  const rows = await identityDb(tx)
    .selectFrom('identity.consent')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('given_at')
    .orderBy('id')
    .execute();
  const openIp = async (sealed: string | null): Promise<string | undefined> =>
    sealed === null ? undefined : vault.open(tx, personId, 'consent.ip', sealed);
  const consents: Consent[] = [];
  for (const row of rows) {
    consents.push({
      id: row.id,
      purpose: row.purpose,
      textVersion: row.text_version,
      givenAt: row.given_at as Instant,
      withdrawnAt: (row.withdrawn_at ?? undefined) as Instant | undefined,
      givenFromIp: await openIp(row.given_from_sealed),
      withdrawnFromIp: await openIp(row.withdrawn_from_sealed),
    });
  }
  return consents;
}

export async function hasConsentInForce(
  tx: ReadTx,
  personId: PersonId,
  purpose: ConsentPurpose,
): Promise<boolean> {
  const row = await identityDb(tx)
    .selectFrom('identity.consent')
    .select('id')
    .where('person_id', '=', personId)
    .where('purpose', '=', purpose)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Withdraws one consent of the person; returns false when there is none in force under this id. */
export async function withdrawConsentRow(
  vault: PersonVault,
  tx: Tx,
  personId: PersonId,
  { id, ip }: { readonly id: string; readonly ip: string },
): Promise<boolean> {
  const { numUpdatedRows } = await identityDb(tx)
    .updateTable('identity.consent')
    .set({ withdrawn_at: tx.now, withdrawn_from_sealed: await vault.seal(tx, personId, 'consent.ip', ip) })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
