import { localDateOf, registrationDateOf, startOfDay, type CalendarYearUnknown } from '@veche/deadlines';
import { ok, type Instant, type PlainDate, type Result } from '@veche/kernel';
import type { ClockContext } from './clock-context.ts';
import type { RequestState } from './request-state.ts';
import type { ServiceNorm } from './service-norm.ts';

export type StartFacts = Pick<RequestState, 'openedAt' | 'registeredAt' | 'restartedAt' | 'restartedFor'>;

/** Day zero of a term and how it came to be that day. */
export interface TermStart {
  readonly at: Instant;
  /** It came after closing time or on a day off, so it counts as received on the next working day. */
  readonly filedOn?: PlainDate;
  readonly isRestarted: boolean;
}

/**
 * From which moment a term counts: from a restart, from the registration, or from the opening. What nobody has registered counts from
 * the working day on which it would have been. Terms of hours run from the very moment. Errors: `calendar-year-unknown`.
 */
export function startOfTerm(
  norm: Pick<ServiceNorm, 'startsWith' | 'unit'>,
  facts: StartFacts,
  context: ClockContext,
): Result<TermStart, CalendarYearUnknown> {
  if (facts.restartedAt !== undefined && norm.startsWith === 'registered')
    return ok({ at: facts.restartedAt, isRestarted: true });
  if (norm.startsWith === 'opened' || isByTheClock(norm))
    return ok({ at: facts.openedAt, isRestarted: false });
  if (facts.registeredAt !== undefined) return ok({ at: facts.registeredAt, isRestarted: false });
  const received = registrationDateOf(facts.openedAt, context.officeHours, context.calendar, context.zone);
  if (!received.ok) return received;
  const filedOn = localDateOf(facts.openedAt, context.zone);
  if (received.value === filedOn) return ok({ at: facts.openedAt, isRestarted: false });
  return ok({ at: startOfDay(received.value, context.zone), filedOn, isRestarted: false });
}

export const isByTheClock = (norm: Pick<ServiceNorm, 'unit'>): boolean =>
  norm.unit === 'hour' || norm.unit === 'minute';
