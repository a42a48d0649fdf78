import { err, ok, type Result } from '@veche/kernel';

/** Failures counted for one key: an account, an address of the network, a contact that codes are sent to. */
export interface AttemptCounter {
  readonly failures: number;
  readonly lastFailureAtMs: number;
  readonly lockedUntilMs: number;
}

export const freshCounter: AttemptCounter = { failures: 0, lastFailureAtMs: 0, lockedUntilMs: 0 };

export interface LockoutRule {
  /** This many failures cost nothing. */
  readonly freeFailures: number;
  /** Lock after each further failure; the last one repeats. */
  readonly locksSeconds: readonly [number, ...number[]];
  /** After this long without a failure all is forgotten. */
  readonly forgetAfterSeconds: number;
}

/**
 * Per account the lock grows quickly: guessing yields under a hundred tries a day. Per network address it is wide,
 * since a whole office may share one. Codes are limited by what a person could need.
 */
export const lockoutRules = {
  account: { freeFailures: 5, locksSeconds: [60, 120, 300, 900], forgetAfterSeconds: 86_400 },
  address: { freeFailures: 50, locksSeconds: [60, 300, 900], forgetAfterSeconds: 3_600 },
  'second-factor': { freeFailures: 5, locksSeconds: [60, 300, 900, 3_600], forgetAfterSeconds: 86_400 },
  'codes-to-contact': { freeFailures: 6, locksSeconds: [3_600], forgetAfterSeconds: 21_600 },
  'codes-from-address': { freeFailures: 60, locksSeconds: [600, 3_600], forgetAfterSeconds: 3_600 },
} as const satisfies Record<string, LockoutRule>;

export type LockoutScope = keyof typeof lockoutRules;

/**
 * Counts an attempt before it is known to fail: attempts made at the same moment cannot pass under the limit together.
 * The one that succeeds gives its count back.
 *
 * @returns the counter to store, or the seconds to wait when the key is locked (nothing is counted then)
 */
export function countAttempt(
  counter: AttemptCounter,
  rule: LockoutRule,
  nowMs: number,
): Result<AttemptCounter, { readonly retryAfterSeconds: number }> {
  if (counter.lockedUntilMs > nowMs)
    return err({ retryAfterSeconds: Math.ceil((counter.lockedUntilMs - nowMs) / 1000) });
  const forgotten = nowMs - counter.lastFailureAtMs > rule.forgetAfterSeconds * 1000;
  const failures = (forgotten ? 0 : counter.failures) + 1;
  const step = failures - rule.freeFailures - 1;
  const lockSeconds = step < 0 ? 0 : (rule.locksSeconds[step] ?? rule.locksSeconds.at(-1) ?? 0);
  return ok({
    failures,
    lastFailureAtMs: nowMs,
    lockedUntilMs: lockSeconds === 0 ? 0 : nowMs + lockSeconds * 1000,
  });
}

/** Takes one count back after a success that must not wipe what others did from the same key. */
export const giveBack = (counter: AttemptCounter): AttemptCounter => ({
  ...counter,
  failures: Math.max(0, counter.failures - 1),
  lockedUntilMs: 0,
});
