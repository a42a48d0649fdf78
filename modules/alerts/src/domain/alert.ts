import type { AlertResolution, AlertSeverity, AlertState } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import type { ChainStep } from './escalation-chain.ts';

/** When things about an alert happen, as its rule said at the moment it fired. */
export interface AlertTiming {
  /** How long the condition must hold before it fires. */
  readonly forMs: number;
  /** How long the first message waits for more of the same. */
  readonly waitMs: number;
  /** The least time between two messages about changes. */
  readonly intervalMs: number;
  /** After so long what still stands is told again; never when zero. */
  readonly repeatMs: number;
  /** An acknowledgement holds so long. */
  readonly acknowledgeMs: number;
}

/** What has changed in a group, counted: comparing counters tells whether somebody knows the newest. */
export interface ItemCounts {
  /** Facts added since the beginning. */
  readonly added: number;
  /** Facts that ended since the beginning. */
  readonly ended: number;
}

/** What was told, when. */
export interface Told extends ItemCounts {
  readonly at: Instant;
}

/** The way up, copied from the chain at the moment of firing: later changes of the chain change no running escalation. */
export interface Escalation {
  readonly steps: readonly ChainStep[];
  /** Steps taken. */
  readonly taken: number;
  /** From when working time is counted. */
  readonly since: Instant;
  readonly nextAt?: Instant;
}

/** One firing of a rule for one group. */
export interface Alert {
  readonly state: AlertState;
  readonly severity: AlertSeverity;
  /** Only told, not watched: it ends with the acknowledgement or, when none is asked for, at once. */
  readonly isMomentary: boolean;
  readonly timing: AlertTiming;
  readonly items: ItemCounts;
  readonly pendingUntil?: Instant;
  readonly firedAt?: Instant;
  readonly acknowledgedUntil?: Instant;
  readonly resolvedAt?: Instant;
  readonly resolution?: AlertResolution;
  /** The last time its messages were decided; each recipient's own is kept with their messages. */
  readonly told?: Told;
  /** How often an acknowledgement has lapsed. */
  readonly returned: number;
  readonly flushAt?: Instant;
  readonly escalation?: Escalation;
}

export const firingItems = ({ items }: Pick<Alert, 'items'>): number => items.added - items.ended;
