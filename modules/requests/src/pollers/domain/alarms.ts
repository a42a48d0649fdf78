import { toEpochMs } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';

/** What a poller tells those who set alert rules. */
export type PollerAlarm = 'silent' | 'problem-requests';

export interface PollerHealth {
  /** The last usable answer, or since when the poller is on. */
  readonly answeredAt: Instant;
  /** Late or refused requests of the last answer; null when there was none this time. */
  readonly problemRequests: number | null;
}

export interface AlarmChange {
  readonly alarm: PollerAlarm;
  readonly isRaised: boolean;
  readonly value: number;
  readonly limit: number;
}

/** Which alarms begin and which end: each is told once when it begins and once when it is over. */
export function alarmChanges(
  thresholds: { readonly silentMinutes: number; readonly problemRequests?: number | undefined },
  health: PollerHealth,
  raised: readonly PollerAlarm[],
  now: Instant,
): AlarmChange[] {
  const silentFor = Math.floor((toEpochMs(now) - toEpochMs(health.answeredAt)) / 60_000);
  const changes = [changeOf('silent', { value: silentFor, limit: thresholds.silentMinutes }, raised)];
  if (thresholds.problemRequests !== undefined && health.problemRequests !== null)
    changes.push(
      changeOf(
        'problem-requests',
        { value: health.problemRequests, limit: thresholds.problemRequests + 1 },
        raised,
      ),
    );
  return changes.filter((change) => change !== undefined);
}

function changeOf(
  alarm: PollerAlarm,
  { value, limit }: { readonly value: number; readonly limit: number },
  raised: readonly PollerAlarm[],
): AlarmChange | undefined {
  const isRaised = value >= limit;
  return isRaised === raised.includes(alarm) ? undefined : { alarm, isRaised, value, limit };
}
