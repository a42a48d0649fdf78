import { expect, test } from 'vitest';
import { failsLastingly, outcomeOfAnswer, pauseBeforeRetryMs } from './retry-plan.ts';

test('pauses grow over three days, and then it is given up', () => {
  const pauses = Array.from({ length: 9 }, (_, index) => pauseBeforeRetryMs(index + 1, 0) ?? 0);
  expect(pauses[0]).toBe(5_000);
  expect(pauses.every((pause, index) => index === 0 || pause > (pauses[index - 1] ?? 0))).toBe(true);
  expect(pauses.reduce((sum, pause) => sum + pause, 0) / 3_600_000).toBeCloseTo(75.585, 2);
  expect(pauseBeforeRetryMs(10, 0)).toBeUndefined();
  expect(pauseBeforeRetryMs(1, 0.99)).toBeLessThanOrEqual(5_500);
});

test('what the receiver says of its own time is kept', () => {
  expect(outcomeOfAnswer(429, '600')).toEqual({ kind: 'failed', code: 'http-429', retryAfterMs: 600_000 });
  expect(pauseBeforeRetryMs(1, 0, 600_000)).toBe(600_000);
  expect(outcomeOfAnswer(503, 'Wed, 21 Oct 2026 07:28:00 GMT')).toEqual({ kind: 'failed', code: 'http-503' });
});

test('410 ends it; three days of failure too', () => {
  expect(outcomeOfAnswer(410, undefined)).toMatchObject({ isGone: true });
  expect(outcomeOfAnswer(204, undefined)).toEqual({ kind: 'sent' });
  expect(failsLastingly(3 * 86_400_000 - 1)).toBe(false);
  expect(failsLastingly(3 * 86_400_000)).toBe(true);
});
