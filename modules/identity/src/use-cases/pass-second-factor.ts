import { err, ok, type PersonId, type Result } from '@veche/kernel';
import { rejected, tooMany, type AppError, type Tx } from '@veche/platform';
import { clearAttempts, countAttempts } from '../db/attempt-counter-repo.ts';
import { identityDb, msOf } from '../db/identity-db.ts';
import { findPerson } from '../db/person-repo.ts';
import { findSecondFactor, useRecoveryCode, useTotpStep } from '../db/second-factor-repo.ts';
import { tokenHash } from '../db/secrets.ts';
import { insertSession, type SecondFactorMeans } from '../db/session-repo.ts';
import { acceptTotpStep, totpStepAt } from '../domain/totp-step.ts';
import type { IdentityDeps } from '../ports.ts';
import { unwrap } from './answer-code.ts';
import { counterOf, type RequestOrigin } from './request-origin.ts';
import { challengeRules } from './sign-in.ts';
import { totpCodeAt } from './totp.ts';

/** Finishes a sign-in by a code of the authenticator or a recovery code. Returns the token of the session. */
export async function passSecondFactor(
  deps: IdentityDeps,
  origin: RequestOrigin,
  command: { readonly challenge: string; readonly code: string },
): Promise<string> {
  const outcome = await deps.db.transact(origin.scope, async (tx): Promise<Result<string, AppError>> => {
    const challenge = await lockChallenge(tx, command.challenge);
    if (!challenge) return err(rejected('challenge-expired'));
    const { personId } = challenge;
    const means = await checkSecondFactor(deps, tx, personId, command.code);
    if (!means.ok) {
      await countChallengeAttempt(tx, challenge.id);
      return means;
    }
    const person = await findPerson(deps.vault, tx, personId);
    if (person?.status !== 'active') return err(rejected('challenge-expired'));
    await identityDb(tx)
      .updateTable('identity.sign_in_challenge')
      .set({ used_at: tx.now })
      .where('id', '=', challenge.id)
      .execute();
    const { token } = await insertSession(tx, {
      personId,
      device: challenge.device,
      secondFactor: means.value,
    });
    return ok(token);
  });
  return unwrap(outcome);
}

/** Tries a code against the person's second factor; attempts are counted per person over all sign-ins. */
export async function checkSecondFactor(
  deps: IdentityDeps,
  tx: Tx,
  personId: PersonId,
  code: string,
): Promise<Result<SecondFactorMeans, AppError>> {
  const counter = counterOf(deps.vault, 'second-factor', personId);
  const counted = await countAttempts(tx, [counter]);
  if (!counted.ok) return err(tooMany(counted.error.retryAfterSeconds));
  const passed = /^\d{6}$/.test(code)
    ? (await passTotp(deps, tx, personId, code)) && ('totp' as const)
    : (await useRecoveryCode(deps.vault, tx, personId, code)) && ('recovery-code' as const);
  if (passed === false) return err(rejected('second-factor-failed'));
  await clearAttempts(tx, counter);
  return ok(passed);
}

/** Accepts a code once: its time step is burnt in the same statement that checks it is fresh. */
export async function passTotp(
  deps: IdentityDeps,
  tx: Tx,
  personId: PersonId,
  code: string,
): Promise<boolean> {
  const factor = await findSecondFactor(deps.vault, tx, personId);
  if (!factor) return false;
  const step = acceptTotpStep(
    (at) => totpCodeAt(factor.secret, at) === code,
    totpStepAt(msOf(tx.now)),
    factor.lastUsedStep,
  );
  return step.ok && useTotpStep(tx, personId, step.value);
}

async function lockChallenge(
  tx: Tx,
  token: string,
): Promise<{ id: string; personId: PersonId; device: string } | undefined> {
  const row = await identityDb(tx)
    .selectFrom('identity.sign_in_challenge')
    .select(['id', 'person_id', 'device'])
    .where('token_hash', '=', tokenHash(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', tx.now)
    .where('attempts', '<', challengeRules.maxAttempts)
    .forUpdate()
    .executeTakeFirst();
  return row && { id: row.id, personId: row.person_id as PersonId, device: row.device };
}

async function countChallengeAttempt(tx: Tx, id: string): Promise<void> {
  await identityDb(tx)
    .updateTable('identity.sign_in_challenge')
    .set((row) => ({ attempts: row('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
