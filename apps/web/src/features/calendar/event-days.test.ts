import type { PublicMassEvent } from '@veche/contracts';
import { describe, expect, it } from 'vitest';
import { civilDateIn } from '../../i18n/dates.ts';
import { countByDay, eventDays, isOnNow, leadingSession } from './event-days.ts';

const civilDate = (at: string): string => civilDateIn('Europe/Moscow', at);
const sessions = [
  { startsAt: '2026-06-06T09:00:00.000Z', endsAt: '2026-06-06T17:00:00.000Z' },
  { startsAt: '2026-06-07T21:30:00.000Z', endsAt: '2026-06-07T23:00:00.000Z' },
];
const event: PublicMassEvent = {
  id: '01a00000-0000-7000-8000-000000000002',
  number: 'ТР-2026-00001',
  title: 'Книжный бульвар',
  eventClass: 'CUL',
  venueId: null,
  placeName: 'Театральная площадь',
  centre: [41.35, 57.62],
  geometry: { type: 'Point', coordinates: [41.35, 57.62] },
  startsAt: sessions[0]?.startsAt ?? '',
  endsAt: sessions[1]?.endsAt ?? '',
  sessions,
  organiserName: null,
  state: 'agreed',
};

describe('eventDays', () => {
  it('takes the day of the town, not of Greenwich', () => {
    expect(eventDays(event, civilDate)).toEqual(['2026-06-06', '2026-06-08']);
  });
});

describe('countByDay', () => {
  it('leaves cancelled events out', () => {
    const counts = countByDay([event, event, { ...event, state: 'cancelled' }], civilDate);
    expect(counts.get('2026-06-06')).toBe(2);
  });
});

describe('isOnNow', () => {
  it('is so only inside a sitting of an event that was not cancelled', () => {
    expect(isOnNow(event, '2026-06-06T10:00:00.000Z')).toBe(true);
    expect(isOnNow(event, '2026-06-07T10:00:00.000Z')).toBe(false);
    expect(isOnNow({ ...event, state: 'cancelled' }, '2026-06-06T10:00:00.000Z')).toBe(false);
  });
});

describe('leadingSession', () => {
  it('is the next one, and the last one when all are over', () => {
    expect(leadingSession(event, '2026-06-07T10:00:00.000Z')).toBe(sessions[1]);
    expect(leadingSession(event, '2026-07-01T10:00:00.000Z')).toBe(sessions[1]);
  });
});
