import type { BilingualText, Instant, PlainDate } from '@veche/kernel';
import type { OfficeHours } from './office-hours.ts';

export type TermUnit = 'workingDay' | 'calendarDay';

/**
 * A norm that sets a term: how many days, of which kind, and what happens at its end.
 * `endShift` says where a calendar-day term goes whose last day is not a working day: to the next working day (ГК РФ ст. 193), to the
 * preceding one (practice under 59-ФЗ), or nowhere (54-ФЗ).
 * `endOf` says when on the last day it runs out: at 24:00 (ГК РФ ст. 194) or when the office closes.
 * `pausableReasons` are the only reasons that stop this clock.
 */
export interface Term {
  readonly count: number;
  readonly unit: TermUnit;
  readonly endShift: 'next' | 'prev' | 'none';
  readonly endOf: 'day' | 'office';
  readonly officeHours: OfficeHours;
  readonly pausableReasons: readonly string[];
  readonly basis: BilingualText;
  /** The norm names months (ГК РФ ст. 192); `count` is how many calendar days they make from this start. */
  readonly months?: number;
  /** Extensions that `count` already includes. */
  readonly extensions?: readonly TermExtension[];
}

/** A lawful lengthening of a term: by how many of its units, decided on which day. */
export interface TermExtension {
  readonly count: number;
  readonly on: PlainDate;
  readonly basis?: BilingualText;
}

/**
 * A stretch during which the clock may stand still: from ≤ t < to, still open when `to` is absent. `title` says what was waited for in
 * words of the case ("вы уточняли план безопасности"); without it the reason has standing words.
 */
export interface Pause {
  readonly from: Instant;
  readonly to?: Instant;
  readonly reason: string;
  readonly title?: BilingualText;
  readonly basis?: BilingualText;
}

/** The end of a term: the last civil day, and the first moment that is too late. */
export interface TermEnd {
  readonly dueOn: PlainDate;
  readonly dueAt: Instant;
}
