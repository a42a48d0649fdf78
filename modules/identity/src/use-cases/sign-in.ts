import { err, ok, type Instant, type PersonId } from '@veche/kernel';
import { rejected, tooMany } from '@veche/platform';
import { clearAttempts, countAttempts, giveAttemptBack } from '../db/attempt-counter-repo.ts';
import { identityDb, instantOf, msOf } from '../db/identity-db.ts';
import { verifyPassword } from '../db/password-hash.ts';
import { findPerson, findPersonIdByContact } from '../db/person-repo.ts';
import { newToken, tokenHash } from '../db/secrets.ts';
import { isSecondFactorEnrolled } from '../db/second-factor-repo.ts';
import { insertSession } from '../db/session-repo.ts';
import { deviceLabel } from '../domain/device-label.ts';
import type { IdentityDeps } from '../ports.ts';
import { unwrap } from './answer-code.ts';
import { readContact } from './field-errors.ts';
import { counterOf, type RequestOrigin } from './request-origin.ts';

/** A second factor must be passed within this time, in at most so many attempts. */
export const challengeRules = { lifetimeSeconds: 300, maxAttempts: 5 } as const;

export type SignedIn =
  | { readonly state: 'signed-in'; readonly token: string }
  | {
      readonly state: 'second-factor';
      readonly challenge: string;
      readonly expiresAt: Instant;
      readonly attemptsLeft: number;
    };

/**
 * Signs in by contact and password. An unknown contact, a wrong password, a closed account and an unconfirmed contact
 * give one answer after the same work, and are counted and locked alike, so that nobody learns who has an account.
 */
export async function signIn(
  deps: IdentityDeps,
  origin: RequestOrigin,
  command: { readonly login: string; readonly password: string },
): Promise<SignedIn> {
  const contact = readContact(command.login, '/login');
  const account = counterOf(deps.vault, 'account', contact.value);
  const address = counterOf(deps.vault, 'address', origin.ip);
  // Counted and committed before the password is tried: attempts made at one moment cannot slip under the limit.
  const before = await deps.db.transact(origin.scope, async (tx) => {
    const counted = await countAttempts(tx, [account, address]);
    if (!counted.ok) return err(tooMany(counted.error.retryAfterSeconds));
    const personId = await findPersonIdByContact(deps.vault, tx, contact);
    const person = personId && (await findPerson(deps.vault, tx, personId));
    return ok({ personId, passwordHash: person?.status === 'active' ? person.passwordHash : null });
  });
  const { personId, passwordHash } = unwrap(before);
  if (!(await verifyPassword(passwordHash, command.password)) || !personId) throw rejected('sign-in-failed');

  return deps.db.transact(origin.scope, async (tx) => {
    // Between the two transactions the password may have been changed, or the account closed.
    const person = await findPerson(deps.vault, tx, personId);
    if (person?.status !== 'active' || person.passwordHash !== passwordHash) throw rejected('sign-in-failed');
    await clearAttempts(tx, account);
    await giveAttemptBack(tx, address);
    const device = deviceLabel(origin.userAgent);
    if (await isSecondFactorEnrolled(tx, personId)) return openChallenge(tx, personId, device);
    const { token } = await insertSession(tx, { personId, device, secondFactor: undefined });
    return { state: 'signed-in', token };
  });
}

async function openChallenge(
  tx: Parameters<typeof insertSession>[0],
  personId: PersonId,
  device: string,
): Promise<SignedIn> {
  const challenge = newToken();
  const expiresAt = instantOf(msOf(tx.now) + challengeRules.lifetimeSeconds * 1000);
  await identityDb(tx)
    .insertInto('identity.sign_in_challenge')
    .values({
      id: tx.newId(),
      person_id: personId,
      token_hash: tokenHash(challenge),
      device,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
  return { state: 'second-factor', challenge, expiresAt, attemptsLeft: challengeRules.maxAttempts };
}
