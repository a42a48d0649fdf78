import { err, ok } from '@veche/kernel';
import { rejected, tooMany } from '@veche/platform';
import { msOf } from '../db/identity-db.ts';
import { newOneTimeCode } from '../db/secrets.ts';
import { lockVerification, storeNewCode } from '../db/verification-repo.ts';
import { judgeResend } from '../domain/one-time-code.ts';
import type { IdentityDeps } from '../ports.ts';
import { unwrap } from './answer-code.ts';
import type { RequestOrigin } from './request-origin.ts';
import { presentCodeSent, sendCode, type CodeSent } from './send-code.ts';
import { countCodeRequest } from './start-registration.ts';

/** Sends a fresh code for a registration under way; the earlier one stops working. */
export async function resendRegistrationCode(
  deps: IdentityDeps,
  origin: RequestOrigin,
  id: string,
): Promise<CodeSent> {
  const outcome = await deps.db.transact(origin.scope, async (tx) => {
    const verification = await lockVerification(deps.vault, tx, id, 'registration');
    if (!verification) return err(rejected('code-expired'));
    const judged = judgeResend(verification.state, msOf(verification.startedAt), msOf(tx.now));
    if (!judged.ok) {
      const { error } = judged;
      return err(
        error.code === 'too-many-requests' ? tooMany(error.retryAfterSeconds) : rejected(error.code),
      );
    }
    const counted = await countCodeRequest(deps, tx, { contact: verification.contact, ip: origin.ip });
    if (!counted.ok) return err(tooMany(counted.error.retryAfterSeconds));
    const code = newOneTimeCode();
    await storeNewCode(deps.vault, tx, id, { code, state: judged.value });
    const { personId, contact, isDecoy } = verification;
    if (!isDecoy)
      await sendCode(deps.sender, tx, {
        purpose: 'registration',
        personId,
        contact,
        language: origin.language,
        code,
      });
    return ok(presentCodeSent({ ...verification, state: judged.value }));
  });
  return unwrap(outcome);
}
