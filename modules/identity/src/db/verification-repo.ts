import type { Instant, PersonId } from '@veche/kernel';
import type { PersonVault, Tx } from '@veche/platform';
import type { Contact } from '../domain/contact.ts';
import type { CodeState } from '../domain/one-time-code.ts';
import { codeStateSentAt } from '../domain/one-time-code.ts';
import { identityDb, instantOf, msOf } from './identity-db.ts';
import { contactIndexOf } from './person-repo.ts';

export type VerificationPurpose = 'registration' | 'password-reset' | 'contact-change';

/** A confirmation under way: a code was sent to a contact and something happens when it comes back. */
export interface Verification {
  readonly id: string;
  readonly purpose: VerificationPurpose;
  readonly isDecoy: boolean;
  readonly personId: PersonId;
  readonly contact: Contact;
  readonly payload: string | undefined;
  readonly passwordHash: string | null;
  readonly codeHash: string;
  readonly state: CodeState;
  readonly startedAt: Instant;
}

export interface NewVerification {
  readonly purpose: VerificationPurpose;
  readonly isDecoy: boolean;
  readonly personId: PersonId;
  readonly contact: Contact;
  readonly payload?: string;
  readonly passwordHash?: string;
  readonly code: string;
}

/** The code is bound to its confirmation and hashed under a key that is not in the database: six digits alone could be tried out. */
export const codeHashOf = (vault: PersonVault, verificationId: string, code: string): string =>
  vault.blindIndex(null, 'one-time-code', `${verificationId}:${code}`);

export async function insertVerification(
  vault: PersonVault,
  tx: Tx,
  input: NewVerification,
): Promise<Verification> {
  const id = tx.newId();
  const { personId, contact, payload } = input;
  const state = codeStateSentAt(msOf(tx.now));
  const codeHash = codeHashOf(vault, id, input.code);
  await identityDb(tx)
    .insertInto('identity.verification')
    .values({
      id,
      purpose: input.purpose,
      is_decoy: input.isDecoy,
      person_id: personId,
      contact_kind: contact.kind,
      contact_sealed: await vault.seal(tx, personId, 'verification.contact', contact.value),
      contact_index: contactIndexOf(vault, contact),
      payload_sealed:
        payload === undefined ? null : await vault.seal(tx, personId, 'verification.payload', payload),
      password_hash: input.passwordHash ?? null,
      code_hash: codeHash,
      started_at: tx.now,
      last_sent_at: tx.now,
      expires_at: instantOf(state.expiresAtMs),
      used_at: null,
    })
    .execute();
  return {
    id,
    purpose: input.purpose,
    isDecoy: input.isDecoy,
    personId,
    contact,
    payload,
    passwordHash: input.passwordHash ?? null,
    codeHash,
    state,
    startedAt: tx.now,
  };
}

/** Takes the row for the rest of the transaction: two answers to one code queue up. */
export async function lockVerification(
  vault: PersonVault,
  tx: Tx,
  id: string,
  purpose: VerificationPurpose,
): Promise<Verification | undefined> {
  const row = await identityDb(tx)
    .selectFrom('identity.verification')
    .selectAll()
    .where('id', '=', id)
    .where('purpose', '=', purpose)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const personId = row.person_id as PersonId;
  const value = await vault.open(tx, personId, 'verification.contact', row.contact_sealed);
  if (value === undefined) return undefined;
  return {
    id,
    purpose,
    isDecoy: row.is_decoy,
    personId,
    contact: { kind: row.contact_kind, value },
    payload:
      row.payload_sealed === null
        ? undefined
        : await vault.open(tx, personId, 'verification.payload', row.payload_sealed),
    passwordHash: row.password_hash,
    codeHash: row.code_hash,
    state: {
      attempts: row.attempts,
      sends: row.sends,
      lastSentAtMs: msOf(row.last_sent_at),
      expiresAtMs: msOf(row.expires_at),
      used: row.used_at !== null,
    },
    startedAt: row.started_at as Instant,
  };
}

export async function countWrongCode(tx: Tx, id: string): Promise<void> {
  await identityDb(tx)
    .updateTable('identity.verification')
    .set((row) => ({ attempts: row('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** What was confirmed leaves nothing personal behind. */
export async function markVerificationUsed(tx: Tx, id: string): Promise<void> {
  await identityDb(tx)
    .updateTable('identity.verification')
    .set({ used_at: tx.now, payload_sealed: null, password_hash: null })
    .where('id', '=', id)
    .execute();
}

export async function storeNewCode(
  vault: PersonVault,
  tx: Tx,
  id: string,
  next: { code: string; state: CodeState },
): Promise<void> {
  await identityDb(tx)
    .updateTable('identity.verification')
    .set({
      code_hash: codeHashOf(vault, id, next.code),
      attempts: next.state.attempts,
      sends: next.state.sends,
      last_sent_at: instantOf(next.state.lastSentAtMs),
      expires_at: instantOf(next.state.expiresAtMs),
    })
    .where('id', '=', id)
    .execute();
}
