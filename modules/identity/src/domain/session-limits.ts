/** When a session ends by itself. Staff sign in every working day; an organiser who comes twice a year may stay. */
export const sessionLimits = {
  applicant: { idleSeconds: 12 * 3_600, absoluteSeconds: 14 * 86_400 },
  staff: { idleSeconds: 8 * 3_600, absoluteSeconds: 8 * 3_600 },
} as const;

/** `last seen` is written at most this often: a page that polls must not write on every request. */
export const lastSeenGranularitySeconds = 60;

export interface SessionAge {
  readonly startedAtMs: number;
  readonly lastSeenAtMs: number;
}

/** The moment the session ends if nothing more is asked of it. */
export function sessionEndsAtMs({ startedAtMs, lastSeenAtMs }: SessionAge, isStaff: boolean): number {
  const { idleSeconds, absoluteSeconds } = sessionLimits[isStaff ? 'staff' : 'applicant'];
  return Math.min(startedAtMs + absoluteSeconds * 1000, lastSeenAtMs + idleSeconds * 1000);
}
