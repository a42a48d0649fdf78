import { err, ok, type PersonId } from '@veche/kernel';
import { invalidInput, rejected, tooMany } from '@veche/platform';
import { clearAttempts } from '../db/attempt-counter-repo.ts';
import { hashPassword } from '../db/password-hash.ts';
import {
  findPerson,
  findPersonIdByContact,
  getPerson,
  listContacts,
  markContactVerified,
  updatePerson,
} from '../db/person-repo.ts';
import { newOneTimeCode } from '../db/secrets.ts';
import { revokeSessions } from '../db/session-repo.ts';
import { insertVerification } from '../db/verification-repo.ts';
import type { IdentityDeps } from '../ports.ts';
import { answerCode, unwrap } from './answer-code.ts';
import { checkPassword, readContact } from './field-errors.ts';
import { counterOf, type RequestOrigin } from './request-origin.ts';
import { presentCodeSent, sendCode, type CodeSent } from './send-code.ts';
import { countCodeRequest } from './start-registration.ts';
import { findKnownOfPerson } from './known-of-person.ts';

/** Sends a code to set a new password. An unknown contact gets the same answer and no message. */
export async function startPasswordReset(
  deps: IdentityDeps,
  origin: RequestOrigin,
  login: string,
): Promise<CodeSent> {
  const contact = readContact(login, '/login');
  const outcome = await deps.db.transact(origin.scope, async (tx) => {
    const counted = await countCodeRequest(deps, tx, { contact, ip: origin.ip });
    if (!counted.ok) return err(tooMany(counted.error.retryAfterSeconds));
    const ownerId = await findPersonIdByContact(deps.vault, tx, contact);
    const owner = ownerId && (await findPerson(deps.vault, tx, ownerId));
    const isDecoy = owner === undefined || owner.status === 'closed';
    const personId = owner?.id ?? (tx.newId() as PersonId);
    const code = newOneTimeCode();
    const verification = await insertVerification(deps.vault, tx, {
      purpose: 'password-reset',
      isDecoy,
      personId,
      contact,
      code,
    });
    if (owner && !isDecoy)
      await sendCode(deps.sender, tx, {
        purpose: 'password-reset',
        personId,
        contact,
        language: owner.language,
        code,
      });
    return ok(presentCodeSent(verification));
  });
  return unwrap(outcome);
}

/** Sets the new password, ends every session and lifts the lock of the account. The second factor stays as it is. */
export async function confirmPasswordReset(
  deps: IdentityDeps,
  origin: RequestOrigin,
  command: { readonly id: string; readonly code: string; readonly password: string },
): Promise<void> {
  const passwordHash = await hashPassword(command.password);
  const outcome = await deps.db.transact(origin.scope, async (tx) => {
    const answered = await answerCode(deps.vault, tx, {
      id: command.id,
      purpose: 'password-reset',
      code: command.code,
    });
    if (!answered.ok) return answered;
    const { personId, contact } = answered.value;
    const person = await getPerson(deps.vault, tx, personId);
    if (person.status === 'closed') throw rejected('code-expired');
    // Told only to who holds the code: before it, the reasons would tell whose account this is. Thrown, so the code stays good.
    const checked = checkPassword(
      command.password,
      await findKnownOfPerson(deps.vault, tx, person),
      '/password',
    );
    if (!checked.ok) throw invalidInput(checked.error);
    await updatePerson(deps.vault, tx, personId, { passwordHash, status: 'active' });
    await markContactVerified(deps.vault, tx, contact);
    await revokeSessions(deps, tx, personId);
    for (const { kind, value, verifiedAt } of await listContacts(deps.vault, tx, personId)) {
      await clearAttempts(tx, counterOf(deps.vault, 'account', value));
      if (verifiedAt && value !== contact.value)
        await deps.sender.send(tx, {
          personId,
          contact: { kind, value },
          language: person.language,
          template: 'password-changed',
          values: {},
        });
    }
    return ok(undefined);
  });
  unwrap(outcome);
}
