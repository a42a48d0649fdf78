import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptTotpStep, totpStepAt, totpWindowSteps } from './totp-step.ts';

const codeOf = (step: number) => (at: number) => at === step;

describe('TOTP steps', () => {
  it('counts steps of thirty seconds', () => {
    expect([0, 29_999, 30_000].map(totpStepAt)).toEqual([0, 0, 1]);
  });

  it('accepts exactly the window when nothing was used before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1e9 }), fc.integer({ min: -5, max: 5 }), (now, offset) => {
        const result = acceptTotpStep(codeOf(now + offset), now, undefined);
        expect(result.ok).toBe(Math.abs(offset) <= totpWindowSteps);
      }),
    );
  });

  it('never accepts a step twice, nor one before it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 1e9 }),
        fc.array(fc.tuple(fc.integer({ min: -2, max: 4 }), fc.integer({ min: -2, max: 2 }))),
        (from, moves) => {
          let now = from;
          let last: number | undefined;
          const accepted: number[] = [];
          for (const [passed, typed] of moves) {
            now += passed;
            const result = acceptTotpStep(codeOf(now + typed), now, last);
            if (!result.ok) continue;
            last = result.value;
            accepted.push(result.value);
          }
          expect(accepted).toEqual([...new Set(accepted)].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('tells a replay from a wrong code', () => {
    expect(acceptTotpStep(codeOf(100), 100, 100)).toEqual({ ok: false, error: 'replayed' });
    expect(acceptTotpStep(codeOf(50), 100, 99)).toEqual({ ok: false, error: 'wrong' });
  });

  it('takes the fresh step when one code happens to fit two', () => {
    expect(acceptTotpStep((step) => step === 99 || step === 101, 100, 99)).toEqual({ ok: true, value: 101 });
  });
});
