import type { ApplicationView } from '@veche/contracts';
import { describe, expect, it } from 'vitest';
import { laneStateOf, usedShare } from './lane.ts';

const opinion = (
  change: Partial<ApplicationView['opinions'][number]> = {},
): ApplicationView['opinions'][number] => ({
  agency: 'MCHS',
  title: { ru: 'МЧС', en: 'Fire service' },
  kind: 'concurrence',
  requestedAt: '2026-05-20T00:00:00.000Z',
  dueOn: '2026-05-27',
  conditions: [],
  ...change,
});

describe('an agency’s lane', () => {
  it('takes silence for a late answer, never for consent', () => {
    expect(laneStateOf(opinion(), '2026-05-27')).toBe('waiting');
    expect(laneStateOf(opinion(), '2026-05-28')).toBe('late');
    expect(laneStateOf(opinion({ value: 'no-answer' }), '2026-05-21')).toBe('late');
  });
  it('tells the asked from the told', () => {
    expect(laneStateOf(opinion({ kind: 'notify' }), '2026-06-30')).toBe('told');
    const { requestedAt: _, ...before } = opinion();
    expect(laneStateOf(before, '2026-05-20')).toBe('not-asked');
  });
  it('fills its bar by the answer, else by now, within its bounds', () => {
    expect(
      usedShare(opinion({ answeredAt: '2026-05-24T00:00:00.000Z' }), '2026-05-27T00:00:00.000Z'),
    ).toBeCloseTo(0.5);
    expect(usedShare(opinion(), '2026-07-01T00:00:00.000Z')).toBe(1);
  });
});
