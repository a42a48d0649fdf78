import type { MessageCategory } from '@veche/contracts';

const minute = 60_000;
const hour = 60 * minute;

/** A code is worth nothing after its ten minutes, so it is tried often and not for long; other messages for about a day. */
const pausesMs: Readonly<Record<'code' | 'message', readonly number[]>> = {
  code: [5_000, 15_000, 30_000, minute, 2 * minute, 3 * minute],
  message: [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour],
};

/** How long to wait before the next attempt, or undefined when it is time to give up. */
export function pauseBeforeRetryMs(category: MessageCategory, attemptsMade: number): number | undefined {
  return pausesMs[category === 'code' ? 'code' : 'message'][attemptsMade - 1];
}

/** After an attempt of unknown outcome: long enough to be seen, short enough for a code to be of use. */
export const pauseAfterUnknownMs = 20_000;
