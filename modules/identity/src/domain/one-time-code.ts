import { err, ok, type Result } from '@veche/kernel';

/** Limits of a code of six digits: a guess has one chance in 200 000 before the code is dead. */
export const codeRules = {
  lifetimeSeconds: 600,
  maxAttempts: 5,
  maxSends: 5,
  resendAfterSeconds: 60,
  /** A confirmation that nobody finished is forgotten after this. */
  abandonedAfterSeconds: 86_400,
} as const;

/** What is stored of a code on its way. */
export interface CodeState {
  readonly attempts: number;
  readonly sends: number;
  readonly lastSentAtMs: number;
  readonly expiresAtMs: number;
  readonly used: boolean;
}

export type CodeRefusal = 'code-wrong' | 'code-expired';

/** A used, outlived or worn-out code is expired whatever is typed; only then the digits are compared. */
export function judgeCode(state: CodeState, matches: boolean, nowMs: number): Result<true, CodeRefusal> {
  if (state.used || nowMs >= state.expiresAtMs || state.attempts >= codeRules.maxAttempts)
    return err('code-expired');
  return matches ? ok(true) : err('code-wrong');
}

export type ResendRefusal =
  | { readonly code: 'code-expired' }
  | { readonly code: 'code-limit' }
  | { readonly code: 'too-many-requests'; readonly retryAfterSeconds: number };

/** A new code replaces the old one and starts its attempts anew, at most `maxSends` times for one confirmation. */
export function judgeResend(
  state: CodeState,
  startedAtMs: number,
  nowMs: number,
): Result<CodeState, ResendRefusal> {
  if (state.used || nowMs - startedAtMs >= codeRules.abandonedAfterSeconds * 1000)
    return err({ code: 'code-expired' });
  if (state.sends >= codeRules.maxSends) return err({ code: 'code-limit' });
  const readyAtMs = state.lastSentAtMs + codeRules.resendAfterSeconds * 1000;
  if (nowMs < readyAtMs)
    return err({ code: 'too-many-requests', retryAfterSeconds: Math.ceil((readyAtMs - nowMs) / 1000) });
  return ok({ ...codeStateSentAt(nowMs), sends: state.sends + 1 });
}

/** The state right after the first code is sent. */
export const codeStateSentAt = (nowMs: number): CodeState => ({
  attempts: 0,
  sends: 1,
  lastSentAtMs: nowMs,
  expiresAtMs: nowMs + codeRules.lifetimeSeconds * 1000,
  used: false,
});
