import type { Instant, NewId, PlainDate } from '@veche/kernel';

/** What a decision may depend on beside the state and the command: the moment, fresh ids, and terms already computed from norm and calendar. */
export interface DecideContext {
  readonly now: Instant;
  readonly newId: NewId;
}

/** The end of a term that the command starts. */
export interface TermEnd {
  readonly dueOn: PlainDate;
  readonly dueAt: Instant;
}

/** What the rules said of the package, as far as decisions need it. */
export interface Judgement {
  /** Blocking checks that fired. */
  readonly blocking: readonly string[];
  /** Blocking checks whose facts could not be had. */
  readonly unknown: readonly string[];
  /** Every check that fired or is unknown. */
  readonly raised: readonly string[];
  readonly straightThrough: boolean;
  readonly agencies: readonly {
    readonly agency: string;
    readonly kind: 'concurrence' | 'notify';
    readonly dueOn: PlainDate;
  }[];
}
