import type { Instant } from '@veche/kernel';
import { describe, expect, it } from 'vitest';
import { chainOf, type ChainLink } from './request-chain.ts';

const now = '2026-05-27T12:00:00.000Z' as Instant;
const day = (on: string): Instant => `${on}T09:00:00.000Z` as Instant;
const link = (id: string, status: ChainLink['status'], opened: string, closed?: string): ChainLink => ({
  id,
  status,
  openedAt: day(opened),
  closedAt: closed === undefined ? null : day(closed),
});

describe('the chain of refusals and new filings', () => {
  const story = [
    link('a', 'completed', '2026-03-01', '2026-03-05'),
    link('b', 'refused', '2026-04-01', '2026-04-10'),
    link('c', 'refused', '2026-04-12', '2026-04-20'),
    link('d', 'in-progress', '2026-05-02'),
  ];

  it('is one story from the first filing on, refusals counted', () => {
    for (const id of ['b', 'c', 'd'])
      expect(chainOf(story, id, now)).toEqual({
        count: 3,
        refusals: 2,
        startedAt: day('2026-04-01'),
        calendarDays: 56,
      });
  });

  it('ends with the last answer', () => {
    const done = [...story.slice(0, 3), link('d', 'completed', '2026-05-02', '2026-05-12')];
    expect(chainOf(done, 'd', now)).toMatchObject({ endedAt: day('2026-05-12'), calendarDays: 41 });
  });

  it('is none where nothing was refused and filed again', () => {
    expect(chainOf(story, 'a', now)).toBeUndefined();
    expect(chainOf([link('x', 'refused', '2026-04-01', '2026-04-02')], 'x', now)).toBeUndefined();
  });
});
