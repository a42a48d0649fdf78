import { timingSafeEqual } from 'node:crypto';
import { err, ok, type Result } from '@veche/kernel';
import { type AppError, type PersonVault, rejected, type Tx } from '@veche/platform';
import { msOf } from '../db/identity-db.ts';
import {
  codeHashOf,
  countWrongCode,
  lockVerification,
  markVerificationUsed,
  type Verification,
  type VerificationPurpose,
} from '../db/verification-repo.ts';
import { judgeCode } from '../domain/one-time-code.ts';

/**
 * Compares a typed code with the one that was sent. A wrong one is counted, so the caller must let the transaction
 * commit with the refusal instead of throwing it. What nobody started answers like what has expired.
 */
export async function answerCode(
  vault: PersonVault,
  tx: Tx,
  answer: { readonly id: string; readonly purpose: VerificationPurpose; readonly code: string },
): Promise<Result<Verification, AppError>> {
  const verification = await lockVerification(vault, tx, answer.id, answer.purpose);
  if (!verification) return err(rejected('code-expired'));
  const matches =
    !verification.isDecoy && isSame(codeHashOf(vault, answer.id, answer.code), verification.codeHash);
  const judged = judgeCode(verification.state, matches, msOf(tx.now));
  if (judged.ok) {
    await markVerificationUsed(tx, answer.id);
    return ok(verification);
  }
  if (judged.error === 'code-wrong') await countWrongCode(tx, answer.id);
  return err(rejected(judged.error));
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The value of a committed outcome. @throws AppError the refusal, now that what it counted is stored */
export function unwrap<T>(outcome: Result<T, AppError>): T {
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}
