import { err, ok, type Instant, type PersonId } from '@veche/kernel';
import { rejected, tooMany, type Scope, type Tx } from '@veche/platform';
import { clearAttempts, countAttempts } from '../db/attempt-counter-repo.ts';
import { instantOf, msOf } from '../db/identity-db.ts';
import { getPerson, listContacts } from '../db/person-repo.ts';
import {
  deleteSecondFactor,
  findSecondFactor,
  isSecondFactorEnrolled,
  storePendingSecret,
  storeRecoveryCodes,
} from '../db/second-factor-repo.ts';
import { newRecoveryCode } from '../db/secrets.ts';
import { markSecondFactor, revokeSessions } from '../db/session-repo.ts';
import { findStaffMembership } from '../db/staff-repo.ts';
import { displayNameOf } from '../domain/person-names.ts';
import type { IdentityDeps } from '../ports.ts';
import { unwrap } from './answer-code.ts';
import { provePassword } from './change-password.ts';
import { passTotp } from './pass-second-factor.ts';
import { counterOf } from './request-origin.ts';
import { newTotpSecret, qrSvg, totpUri } from './totp.ts';

const enrolmentLifetimeSeconds = 900;
const recoveryCodeCount = 10;

export interface Enrolment {
  readonly uri: string;
  readonly secret: string;
  readonly qrSvg: string;
  readonly expiresAt: Instant;
}

/** Makes a secret for an authenticator app; it counts once its first code is confirmed. Starting over replaces it. */
export function startSecondFactor(deps: IdentityDeps, scope: Scope, personId: PersonId): Promise<Enrolment> {
  return deps.db.transact(scope, async (tx) => {
    const secret = newTotpSecret();
    if (!(await storePendingSecret(deps.vault, tx, personId, secret)))
      throw rejected('second-factor-enrolled');
    const { names } = await getPerson(deps.vault, tx, personId);
    const uri = totpUri(secret, { issuer: deps.issuer, label: names ? displayNameOf(names) : deps.issuer });
    return {
      uri,
      secret,
      qrSvg: qrSvg(uri),
      expiresAt: instantOf(msOf(tx.now) + enrolmentLifetimeSeconds * 1000),
    };
  });
}

/**
 * Turns the second factor on by its first code. The present session counts as having passed it, the others end: they
 * were opened by a password alone. The recovery codes are told once and kept as hashes.
 */
export async function confirmSecondFactor(
  deps: IdentityDeps,
  scope: Scope,
  command: { readonly personId: PersonId; readonly sessionId: string; readonly code: string },
): Promise<readonly string[]> {
  const { personId, sessionId } = command;
  const outcome = await deps.db.transact(scope, async (tx) => {
    const factor = await findSecondFactor(deps.vault, tx, personId);
    if (!factor || msOf(factor.startedAt) + enrolmentLifetimeSeconds * 1000 <= msOf(tx.now))
      throw rejected('second-factor-absent');
    if (factor.confirmedAt) throw rejected('second-factor-enrolled');
    const counter = counterOf(deps.vault, 'second-factor', personId);
    const counted = await countAttempts(tx, [counter]);
    if (!counted.ok) return err(tooMany(counted.error.retryAfterSeconds));
    if (!(await passTotp(deps, tx, personId, command.code))) return err(rejected('second-factor-failed'));
    await clearAttempts(tx, counter);
    const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
    await storeRecoveryCodes(deps.vault, tx, personId, codes);
    await markSecondFactor(tx, sessionId, 'totp');
    await revokeSessions(deps, tx, personId, { except: sessionId });
    await tellOfSecondFactor(deps, tx, personId);
    return ok(codes);
  });
  return unwrap(outcome);
}

/** Turns it off for a person who proves the password; staff cannot. */
export async function removeSecondFactor(
  deps: IdentityDeps,
  scope: Scope,
  command: { readonly personId: PersonId; readonly sessionId: string; readonly password: string },
): Promise<void> {
  const { personId } = command;
  await deps.db.transact(scope, async (tx) => {
    if ((await findStaffMembership(tx, personId))?.roles.length) throw rejected('second-factor-mandatory');
    if (!(await isSecondFactorEnrolled(tx, personId))) throw rejected('second-factor-absent');
  });
  unwrap(await provePassword(deps, scope, personId, command.password));
  await deps.db.transact(scope, async (tx) => {
    await deleteSecondFactor(tx, personId);
    await revokeSessions(deps, tx, personId, { except: command.sessionId });
    await tellOfSecondFactor(deps, tx, personId);
  });
}

/** Whoever can read the mail of the owner learns that the protection of the account has changed. */
export async function tellOfSecondFactor(deps: IdentityDeps, tx: Tx, personId: PersonId): Promise<void> {
  const { language } = await getPerson(deps.vault, tx, personId);
  for (const { kind, value, verifiedAt } of await listContacts(deps.vault, tx, personId)) {
    if (verifiedAt)
      await deps.sender.send(tx, {
        personId,
        contact: { kind, value },
        language,
        template: 'second-factor-changed',
        values: {},
      });
  }
}
