/** When a failed piece of work is tried again, and when it is given up. */
export interface RetryPolicy {
  readonly baseMs: number;
  readonly limitMs: number;
  /** After so many attempts it is parked and alarmed. */
  readonly maxAttempts: number;
  /** A worker that is silent for so long has lost its work to another. */
  readonly leaseSeconds: number;
}

/** 1 s, 2 s, 4 s … up to 10 minutes; parked after twelve attempts, about an hour. */
export const defaultRetryPolicy: RetryPolicy = {
  baseMs: 1_000,
  limitMs: 600_000,
  maxAttempts: 12,
  leaseSeconds: 60,
};

export const delaySeconds = ({ baseMs, limitMs }: RetryPolicy, attempt: number): number =>
  Math.min(baseMs * 2 ** (attempt - 1), limitMs) / 1000;

/** The reason kept beside parked work: without values, which may be personal. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return `${error.name}${code}: ${error.message}`.slice(0, 500);
}
