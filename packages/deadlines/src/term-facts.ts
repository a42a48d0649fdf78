import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import type { DerivationStep } from './derivation.ts';
import type { ProductionCalendar } from './production-calendar.ts';
import type { Pause, Term } from './term.ts';

/** Everything a term is computed from; `now` matters only to a pause that is still open. */
export interface TermFacts {
  readonly startedAt: Instant;
  readonly pauses: readonly Pause[];
  readonly term: Term;
  readonly calendar: ProductionCalendar;
  readonly zone: ZoneId;
  readonly now: Instant;
  /** Why the count starts where it starts; told before everything else. */
  readonly preface?: readonly DerivationStep[];
}

/**
 * What a clock is read from. `stoppedAt` is the answer or decision that ended it; `ribbonFrom` lets the day ribbon begin before the start.
 */
export interface ClockFacts extends TermFacts {
  readonly stoppedAt?: Instant;
  readonly ribbonFrom?: PlainDate;
}
