import type { Instant } from '@veche/kernel';

/** A clock that stands still until it is moved. */
export interface TestClock {
  readonly now: () => Instant;
  set(at: Instant): void;
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
}

/** Starts at noon in Moscow on Monday 1 June 2026 unless told. */
export function createTestClock(startsAt = '2026-06-01T09:00:00.000Z' as Instant): TestClock {
  let present = startsAt;
  return {
    now: () => present,
    set(at) {
      present = at;
    },
    advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }) {
      const ms = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
      present = new Date(Date.parse(present) + ms).toISOString() as Instant;
    },
  };
}
