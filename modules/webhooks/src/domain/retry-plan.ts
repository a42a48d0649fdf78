const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Pauses of Standard Webhooks: about three days in all. */
const pausesMs: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** So much of a pause may be added, so that a receiver that was down is not hit by everyone at once. */
const jitter = 0.1;

/**
 * How long to wait after so many tries, or undefined when it is time to give up. `chance` is in [0, 1).
 * A receiver that says when (`Retry-After`) is asked no earlier than that.
 */
export function pauseBeforeRetryMs(tries: number, chance: number, retryAfterMs = 0): number | undefined {
  const pause = pausesMs[tries - 1];
  return pause === undefined ? undefined : Math.max(Math.round(pause * (1 + jitter * chance)), retryAfterMs);
}

/** After an attempt of which nobody knows how it ended. */
export const pauseAfterUnknownMs = 20 * second;

/** An endpoint that nothing has got through to for so long is switched off: nobody seems to be there. */
const lastingFailureMs = 3 * 24 * hour;

export const failsLastingly = (failingForMs: number): boolean => failingForMs >= lastingFailureMs;

export type WebhookOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'unknown'; readonly code: string }
  | {
      readonly kind: 'failed';
      readonly code: string;
      readonly isGone?: boolean;
      readonly retryAfterMs?: number;
    };

/** What an answer means: 2xx is taken, 410 wants no more, everything else is tried again. */
export function outcomeOfAnswer(status: number, retryAfter: string | undefined): WebhookOutcome {
  if (status >= 200 && status < 300) return { kind: 'sent' };
  const seconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : 0;
  return {
    kind: 'failed',
    code: `http-${status}`,
    ...(status === 410 && { isGone: true }),
    ...(seconds > 0 && { retryAfterMs: Math.min(seconds * second, 24 * hour) }),
  };
}
