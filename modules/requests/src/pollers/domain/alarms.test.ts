import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import { describe, expect, it } from 'vitest';
import { alarmChanges } from './alarms.ts';

const now = '2026-03-02T10:00:00.000Z' as Instant;
const thresholds = { silentMinutes: 60, problemRequests: 5 };
const answeredAt = (minutesAgo: number): Instant => fromEpochMs(toEpochMs(now) - minutesAgo * 60_000);

describe('alarms of a poller', () => {
  it('begin once when the other side is silent and end once when it answers', () => {
    const silent = { answeredAt: answeredAt(61), problemRequests: null };
    expect(alarmChanges(thresholds, silent, [], now)).toEqual([
      { alarm: 'silent', isRaised: true, value: 61, limit: 60 },
    ]);
    expect(alarmChanges(thresholds, silent, ['silent'], now)).toEqual([]);
    expect(alarmChanges(thresholds, { answeredAt: now, problemRequests: 0 }, ['silent'], now)).toEqual([
      { alarm: 'silent', isRaised: false, value: 0, limit: 60 },
    ]);
  });

  it('begin past the limit of problem requests, not at it', () => {
    const at = (problemRequests: number) =>
      alarmChanges(thresholds, { answeredAt: now, problemRequests }, [], now);
    expect([at(5).length, at(6).length]).toEqual([0, 1]);
  });

  it('say nothing of problem requests when there was no answer or nobody set a limit', () => {
    expect(
      alarmChanges(thresholds, { answeredAt: now, problemRequests: null }, ['problem-requests'], now),
    ).toEqual([]);
    expect(alarmChanges({ silentMinutes: 60 }, { answeredAt: now, problemRequests: 900 }, [], now)).toEqual(
      [],
    );
  });
});
