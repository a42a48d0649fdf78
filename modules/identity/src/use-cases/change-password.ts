import { err, ok, type PersonId, type Result } from '@veche/kernel';
import { rejected, tooMany, type AppError, type Scope } from '@veche/platform';
import { clearAttempts, countAttempts } from '../db/attempt-counter-repo.ts';
import { hashPassword, verifyPassword } from '../db/password-hash.ts';
import { getPerson, listContacts, updatePerson } from '../db/person-repo.ts';
import { revokeSessions } from '../db/session-repo.ts';
import type { IdentityDeps } from '../ports.ts';
import { unwrap } from './answer-code.ts';
import { assertGoodPassword } from './field-errors.ts';
import { findKnownOfPerson } from './known-of-person.ts';
import { counterOf } from './request-origin.ts';

/** Changes the password of a signed-in person; every session but the present one ends. */
export async function changePassword(
  deps: IdentityDeps,
  scope: Scope,
  command: {
    readonly personId: PersonId;
    readonly sessionId: string;
    readonly currentPassword: string;
    readonly newPassword: string;
  },
): Promise<void> {
  const { personId, sessionId } = command;
  unwrap(await provePassword(deps, scope, personId, command.currentPassword));
  const passwordHash = await hashPassword(command.newPassword);
  await deps.db.transact(scope, async (tx) => {
    const person = await getPerson(deps.vault, tx, personId);
    assertGoodPassword(command.newPassword, await findKnownOfPerson(deps.vault, tx, person), '/newPassword');
    await updatePerson(deps.vault, tx, personId, { passwordHash });
    await revokeSessions(deps, tx, personId, { except: sessionId });
    const verified = (await listContacts(deps.vault, tx, personId)).filter(({ verifiedAt }) => verifiedAt);
    for (const { kind, value } of verified) {
      const { language } = person;
      await deps.sender.send(tx, {
        personId,
        contact: { kind, value },
        language,
        template: 'password-changed',
        values: {},
      });
    }
  });
}

/** Asks a signed-in person for their password again; a stolen session must not be enough. Failures count and lock. */
export async function provePassword(
  deps: IdentityDeps,
  scope: Scope,
  personId: PersonId,
  password: string,
): Promise<Result<true, AppError>> {
  const counter = counterOf(deps.vault, 'account', personId);
  const before = await deps.db.transact(scope, async (tx): Promise<Result<string | null, AppError>> => {
    const counted = await countAttempts(tx, [counter]);
    if (!counted.ok) return err(tooMany(counted.error.retryAfterSeconds));
    return ok((await getPerson(deps.vault, tx, personId)).passwordHash);
  });
  if (!before.ok) return before;
  if (!(await verifyPassword(before.value, password))) return err(rejected('password-wrong'));
  await deps.db.transact(scope, (tx) => clearAttempts(tx, counter));
  return ok(true);
}
