import { expect, test } from 'vitest';
import { pauseSpans } from './pauses.ts';

test('a stop lasts until the clock goes on, the reason changes or the case is closed', () => {
  expect(
    pauseSpans([
      { kind: 'opened', atMs: 0 },
      { kind: 'paused', atMs: 10, reason: 'WAIT_APPLICANT' },
      { kind: 'status', atMs: 12 },
      { kind: 'resumed', atMs: 30 },
      { kind: 'paused', atMs: 40 },
      { kind: 'paused', atMs: 50, reason: 'COURT' },
      { kind: 'closed', atMs: 60 },
      { kind: 'reopened', atMs: 70 },
      { kind: 'paused', atMs: 80, reason: 'WAIT_AGENCY' },
    ]),
  ).toEqual([
    { fromMs: 10, toMs: 30, reason: 'WAIT_APPLICANT' },
    { fromMs: 40, toMs: 50, reason: 'UNSAID' },
    { fromMs: 50, toMs: 60, reason: 'COURT' },
    { fromMs: 80, reason: 'WAIT_AGENCY' },
  ]);
  expect(pauseSpans([{ kind: 'resumed', atMs: 1 }])).toEqual([]);
});
