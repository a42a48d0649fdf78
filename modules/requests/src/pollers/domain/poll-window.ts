import { fromEpochMs, localDateOf, toEpochMs } from '@veche/deadlines';
import type { PollerQuery, PollerSettings } from '@veche/contracts';
import type { Instant, ZoneId } from '@veche/kernel';

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** Back-off ends here: a system that comes back is noticed within hours. */
const longestPauseMinutes = 6 * 60;
/** Failures from which the window is widened, and by how much at most. */
const widensAfter = 3;
const mostDoublings = 6;

export interface PollWindow {
  readonly from: Instant;
  readonly to: Instant;
  /** It reaches further back than usual, since queries have failed. */
  readonly isWidened: boolean;
}

export interface PollMemory {
  /** Up to where answers were taken in. */
  readonly readTo: Instant | null;
  /** Failures in a row. */
  readonly failures: number;
}

/**
 * What to ask for: from where the last answer ended, less the overlap. After repeated failures the overlap doubles each time, for a
 * system that was down also registers late. Asking twice is harmless: nothing is recorded twice.
 */
export function windowOf(
  settings: Pick<PollerSettings, 'overlapMinutes' | 'firstDays' | 'intervalMinutes'>,
  { readTo, failures }: PollMemory,
  now: Instant,
): PollWindow {
  if (readTo === null)
    return { from: fromEpochMs(toEpochMs(now) - settings.firstDays * dayMs), to: now, isWidened: false };
  const doublings = Math.min(mostDoublings, Math.max(0, failures - widensAfter + 1));
  const overlap = Math.max(settings.overlapMinutes, doublings > 0 ? settings.intervalMinutes : 0);
  const from = toEpochMs(readTo) - overlap * minuteMs * 2 ** doublings;
  return { from: fromEpochMs(from), to: now, isWidened: doublings > 0 };
}

/** When to ask next: after the interval, and twice as late after each failure in a row. */
export function nextPollAt(intervalMinutes: number, failures: number, now: Instant): Instant {
  const pause = Math.min(
    Math.max(longestPauseMinutes, intervalMinutes),
    intervalMinutes * 2 ** Math.min(failures, 20),
  );
  return fromEpochMs(toEpochMs(now) + pause * minuteMs);
}

/** Writes a moment as the other system wants it. */
export function writeMoment(at: Instant, form: PollerQuery['momentForm'], zone: ZoneId): string {
  switch (form) {
    case 'iso':
      return `${at.slice(0, 19)}Z`;
    case 'epoch-seconds':
      return String(Math.floor(toEpochMs(at) / 1000));
    case 'epoch-milliseconds':
      return String(toEpochMs(at));
    case 'date':
      return localDateOf(at, zone);
  }
}
