import { describe, expect, it } from 'vitest';
import { codeRules, codeStateSentAt, judgeCode, judgeResend } from './one-time-code.ts';

const sentAt = 1_780_000_000_000;
const state = codeStateSentAt(sentAt);

describe('one-time codes', () => {
  it('accepts the right digits until the last millisecond', () => {
    expect(judgeCode(state, true, state.expiresAtMs - 1).ok).toBe(true);
    expect(judgeCode(state, true, state.expiresAtMs)).toEqual({ ok: false, error: 'code-expired' });
  });

  it('is dead after five wrong tries, even for the right digits', () => {
    expect(judgeCode({ ...state, attempts: codeRules.maxAttempts - 1 }, false, sentAt)).toEqual({
      ok: false,
      error: 'code-wrong',
    });
    expect(judgeCode({ ...state, attempts: codeRules.maxAttempts }, true, sentAt)).toEqual({
      ok: false,
      error: 'code-expired',
    });
  });

  it('is good once', () => {
    expect(judgeCode({ ...state, used: true }, true, sentAt)).toEqual({ ok: false, error: 'code-expired' });
  });

  it('is sent again after a minute, five times in all, within a day', () => {
    expect(judgeResend(state, sentAt, sentAt + 59_000)).toEqual({
      ok: false,
      error: { code: 'too-many-requests', retryAfterSeconds: 1 },
    });
    const again = judgeResend({ ...state, attempts: 4 }, sentAt, sentAt + 60_000);
    expect(again).toMatchObject({
      ok: true,
      value: { attempts: 0, sends: 2, expiresAtMs: sentAt + 60_000 + 600_000 },
    });
    expect(judgeResend({ ...state, sends: 5 }, sentAt, sentAt + 60_000)).toEqual({
      ok: false,
      error: { code: 'code-limit' },
    });
    expect(judgeResend(state, sentAt, sentAt + 86_400_000)).toEqual({
      ok: false,
      error: { code: 'code-expired' },
    });
  });
});
