import type { AlertEventKind } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import type { Labels } from './labels.ts';

/** A fact that may concern a rule. */
export interface AlertSignal {
  /** Names the fact: told twice, it counts once. */
  readonly id: string;
  readonly kind: AlertEventKind;
  readonly at: Instant;
  readonly labels: Labels;
  /** The request it is about, if it is about one. */
  readonly requestId?: string;
  readonly isAnswered?: boolean;
  readonly isReopened?: boolean;
}

/** Facts that only happen; all others last until something ends them. */
const momentary: ReadonlySet<AlertEventKind> = new Set([
  'status-changed',
  'refused',
  'postponed',
  'extended',
  'rerouted',
  'reconciliation-fault',
]);

/** A momentary fact is told; an alert of it waits for nothing but an acknowledgement. */
export const isMomentary = (kind: AlertEventKind): boolean => momentary.has(kind);
