import { describe, expect, it } from 'vitest';
import { withoutEchoes, type StoryItem } from './without-echoes.ts';

const item = (id: string, kind: StoryItem['kind'], status?: StoryItem['status']): StoryItem => ({
  id,
  at: '2026-06-01T09:00:00.000Z',
  kind,
  ...(status === undefined ? {} : { status }),
});

describe('a story as the citizen reads it', () => {
  it('leaves out steps that name nothing or repeat the status', () => {
    const story = [
      item('e', 'closed', 'completed'),
      item('d', 'status', 'in-progress'),
      item('c', 'status'),
      item('b', 'status', 'in-progress'),
      item('a', 'opened', 'requested'),
    ];
    expect(withoutEchoes(story).map(({ id }) => id)).toEqual(['e', 'b', 'a']);
  });
});
