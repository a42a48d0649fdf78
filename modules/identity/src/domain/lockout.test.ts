import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAttempt, freshCounter, giveBack, lockoutRules, type AttemptCounter } from './lockout.ts';

const rule = lockoutRules.account;
const start = 1_780_000_000_000;

/** Tries at every given moment and returns the moments at which trying was allowed. */
function allowedOf(moments: readonly number[]): { allowed: number[]; counter: AttemptCounter } {
  let counter = freshCounter;
  const allowed: number[] = [];
  for (const at of moments) {
    const counted = countAttempt(counter, rule, at);
    if (!counted.ok) continue;
    allowed.push(at);
    counter = counted.value;
  }
  return { allowed, counter };
}

describe('lock-out', () => {
  it('lets the free failures pass, then locks ever longer', () => {
    let counter = freshCounter;
    let now = start;
    const waits: number[] = [];
    for (let attempt = 0; attempt < rule.freeFailures + 6; attempt += 1) {
      const counted = countAttempt(counter, rule, now);
      if (!counted.ok) throw new Error('it must be open again');
      counter = counted.value;
      waits.push(counter.lockedUntilMs === 0 ? 0 : (counter.lockedUntilMs - now) / 1000);
      now = Math.max(now + 1000, counter.lockedUntilMs);
    }
    expect(waits).toEqual([0, 0, 0, 0, 0, 60, 120, 300, 900, 900, 900]);
  });

  it('tells the seconds to wait and counts nothing while locked', () => {
    const { counter } = allowedOf(Array.from({ length: 6 }, (_, index) => start + index));
    expect(countAttempt(counter, rule, start + 10_005)).toEqual({
      ok: false,
      error: { retryAfterSeconds: 50 },
    });
    expect(countAttempt(counter, rule, start + 60_005).ok).toBe(true);
  });

  it('forgets after a quiet day', () => {
    const { counter } = allowedOf(Array.from({ length: 6 }, (_, index) => start + index));
    const later = countAttempt(counter, rule, start + rule.forgetAfterSeconds * 1000 + 1000);
    expect(later).toMatchObject({ ok: true, value: { failures: 1, lockedUntilMs: 0 } });
  });

  it('yields under a hundred and ten tries a day however they are spread', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 86_400_000 - 1 }), { maxLength: 3000, minLength: 2000 }),
        (offsets) => {
          const { allowed } = allowedOf(offsets.sort((a, b) => a - b).map((offset) => start + offset));
          expect(allowed.length).toBeLessThanOrEqual(110);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('gives one count back, never below zero', () => {
    expect(giveBack(freshCounter).failures).toBe(0);
    expect(giveBack({ failures: 3, lastFailureAtMs: start, lockedUntilMs: start + 1 })).toMatchObject({
      failures: 2,
      lockedUntilMs: 0,
    });
  });
});
