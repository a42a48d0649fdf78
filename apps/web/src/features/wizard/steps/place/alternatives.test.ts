import { expect, it } from 'vitest';
import { changesOf, plainSession, segmentsOf, type Alternative } from './alternatives.ts';

const anAlternative = (part: Partial<Alternative> = {}): Alternative => ({
  kind: 'other-day',
  venueId: 'a',
  venueName: { ru: 'Набережная', en: 'Embankment' },
  sessions: [
    {
      startsAt: '2026-07-12T13:00:00Z',
      endsAt: '2026-07-12T19:00:00Z',
      setupFrom: '2026-07-12T07:00:00Z',
      teardownTo: '2026-07-12T19:00:00Z',
    },
  ],
  distanceM: 0,
  capacity: null,
  title: { ru: '', en: '' },
  reason: { ru: '', en: '' },
  busy: [{ from: '2026-07-12T03:00:00Z', to: '2026-07-12T06:00:00Z', label: 'велогонка' }],
  ...part,
});

it('moves the place only when the offer is another venue', () => {
  expect(changesOf(anAlternative(), 'ru', { venueId: 'a' }).map(({ pointer }) => pointer)).toEqual([
    '/sessions',
  ]);
  expect(changesOf(anAlternative(), 'ru', { venueId: 'b' })[1]).toEqual({
    pointer: '/place',
    value: { kind: 'venue', venueId: 'a', name: 'Набережная' },
  });
});

it('drops set-up that takes no time', () => {
  const [session] = anAlternative().sessions;
  expect(session && plainSession(session)).toEqual({
    startsAt: '2026-07-12T13:00:00Z',
    endsAt: '2026-07-12T19:00:00Z',
    setupFrom: '2026-07-12T07:00:00Z',
  });
});

it('draws the offer with its set-up and what else takes the day', () => {
  expect(segmentsOf(anAlternative(), 'Europe/Moscow', 'свободно')).toEqual([
    { fromHour: 6, toHour: 9, kind: 'busy', text: 'велогонка' },
    { fromHour: 10, toHour: 22, kind: 'free', text: 'свободно' },
  ]);
});
