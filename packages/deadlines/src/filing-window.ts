import type { PlainDate } from '@veche/kernel';
import type { DerivationStep } from './derivation.ts';

/** A date outside the window on which filing nevertheless counts. */
export interface FilingException {
  readonly code: 'all-holidays';
  readonly on: PlainDate;
}

/**
 * The dates on which filing is in time, both inclusive. `boundaryOn` are the dates that courts have counted differently: filing then is
 * in time, and worth a word of caution.
 */
export interface FilingWindow {
  readonly kind: 'window';
  readonly earliestOn: PlainDate;
  readonly latestOn: PlainDate;
  readonly boundaryOn: readonly PlainDate[];
  readonly exceptions: readonly FilingException[];
  readonly derivation: readonly DerivationStep[];
}

/** The form of event for which nothing has to be filed. */
export interface NoFilingNeeded {
  readonly kind: 'not-required';
  readonly derivation: readonly DerivationStep[];
}

export interface FilingPosition {
  readonly position: 'early' | 'in-time' | 'late';
  readonly isBoundary: boolean;
  readonly exception?: FilingException;
}

/** Where a filing date stands to the window. A filing on an exceptional date is in time. */
export function positionInWindow(filedOn: PlainDate, window: FilingWindow): FilingPosition {
  const exception = window.exceptions.find((candidate) => candidate.on === filedOn);
  if (exception !== undefined) return { position: 'in-time', isBoundary: false, exception };
  const isBoundary = window.boundaryOn.includes(filedOn);
  if (filedOn < window.earliestOn) return { position: 'early', isBoundary };
  return { position: filedOn > window.latestOn ? 'late' : 'in-time', isBoundary };
}
