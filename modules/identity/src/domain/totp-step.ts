import { err, ok, type Result } from '@veche/kernel';

/** Seconds of one time step, RFC 6238. */
export const totpPeriodSeconds = 30;
/** Steps before and after the present one that are accepted: clocks of phones are off by some seconds. */
export const totpWindowSteps = 1;

export const totpStepAt = (nowMs: number): number => Math.floor(nowMs / (totpPeriodSeconds * 1000));

/**
 * Finds the time step a code belongs to. A step at or before the last used one is never accepted again, so that a
 * code seen over the shoulder or caught on its way is of no use.
 *
 * @param matches whether the typed code is the code of the given step
 * @param lastUsedStep step of the last accepted code
 */
export function acceptTotpStep(
  matches: (step: number) => boolean,
  nowStep: number,
  lastUsedStep: number | undefined,
): Result<number, 'wrong' | 'replayed'> {
  let replayed = false;
  for (let step = nowStep - totpWindowSteps; step <= nowStep + totpWindowSteps; step += 1) {
    if (!matches(step)) continue;
    if (lastUsedStep === undefined || step > lastUsedStep) return ok(step);
    replayed = true;
  }
  return err(replayed ? 'replayed' : 'wrong');
}
