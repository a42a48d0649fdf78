import type { Facts, FactValue } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import type { ProductionCalendar } from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import type { ServerFacts } from './server-facts.ts';
import type { EventTimes } from './session-times.ts';

/** Everything a derivation may depend on beside the form. */
export type FactContext = {
  /** Moment of filing; the present one while drafting. */
  readonly filedAt: Instant;
  readonly now: Instant;
  /** The municipality's zone. */
  readonly zone: ZoneId;
  readonly calendar: ProductionCalendar;
  readonly server: ServerFacts;
  /** Norms in force for this place, class and filing date. */
  readonly norm: (key: string) => FactValue | undefined;
  /** Terms of the service, working days; absent when the service has none. */
  readonly terms?:
    { readonly registrationWorkingDays: number; readonly decisionWorkingDays: number } | undefined;
};

/** The context with the moments of the form read once: finding a zone's offset is the dearest step of all. */
export type FactInputs = FactContext & {
  readonly times: EventTimes | undefined;
  readonly filedOn: PlainDate;
};

/** One group of facts: pure, total, `undefined` where something it needs is not known. */
export type FactGroup = (form: MassEventForm, inputs: FactInputs) => Facts;

/** A norm that is a number. */
export function numericNorm(context: FactContext, key: string): number | undefined {
  const value = context.norm(key);
  return typeof value === 'number' ? value : undefined;
}

/** Whether a text was given at all; spaces do not count. */
export const isGiven = (text: string | undefined): boolean => (text ?? '').trim() !== '';
