import type { RequestSummary } from '@veche/contracts';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './row-changes.ts';

const row = (id: string, over: Partial<RequestSummary> = {}): RequestSummary => ({
  id,
  version: 1,
  number: id,
  source: 'portal',
  service: { code: 'S', title: { ru: 'Двор', en: 'Yard' } },
  channel: 'portal',
  criticality: 'normal',
  status: 'requested',
  openedAt: '2026-05-05T16:35:00.000Z',
  dueState: 'in-time',
  changedAt: '2026-05-05T16:35:00.000Z',
  ...over,
});
const unit = (code: string) => ({ code, title: { ru: code, en: code } });

describe('what changed elsewhere', () => {
  it.each([
    ['status', { status: 'completed' }],
    ['unit', { unit: unit('B') }],
    ['due', { dueAt: '2026-06-01T21:00:00.000Z' }],
    ['due', { pausedSince: '2026-05-06T10:00:00.000Z' }],
    ['criticality', { criticality: 'critical' }],
    ['other', {}],
  ] as const)('is told as %s', (change, over) => {
    expect(changesBetween([row('a')], [row('a', { version: 2, ...over })])).toEqual(new Map([['a', change]]));
  });

  it('is nothing when the version is the same, and new where the row was not there', () => {
    expect(changesBetween([row('a')], [row('a', { dueState: 'at-risk' }), row('b')])).toEqual(
      new Map([['b', 'new']]),
    );
  });
});
