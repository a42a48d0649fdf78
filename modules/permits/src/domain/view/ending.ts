import type { Instant, PersonId } from '@veche/kernel';
import type { Agreed, Application } from '../application.ts';
import type { CaseClock } from '../clocks.ts';

/**
 * How a case ended: `decided` by an officer, `automatic` by the rules, `replied` to a notice, `withdrawn` by the
 * applicant, `permit-withdrawn` by the authority afterwards, `unanswered` when the applicant kept silent.
 */
export type EndingKind =
  'decided' | 'automatic' | 'replied' | 'withdrawn' | 'permit-withdrawn' | 'unanswered';

/** When the authority was done with a case, who did it, and how that stands to its term. */
export interface Ending {
  readonly kind: EndingKind;
  readonly at: Instant;
  readonly by?: PersonId;
  /** Absent where the authority ended nothing itself, or the term cannot be computed. */
  readonly isInTime?: boolean;
  /** Days past the last one, in the term's own unit; 0 in time. */
  readonly lateDays?: number;
}

/** The authority took the permit back: the event may not be held, though the case was once approved. */
export const isPermitWithdrawn = (
  application: Application,
): application is Agreed & { readonly permit: { readonly state: 'withdrawn' } } =>
  'permit' in application && 'amendments' in application && application.permit.state === 'withdrawn';

/** The end of a case in a final state; nothing while somebody still has to act. */
export function endingOf(application: Application, clock: CaseClock | undefined): Ending | undefined {
  switch (application.status) {
    case 'APPROVED':
    case 'APPROVED_COND':
    case 'HELD':
    case 'REFUSED': {
      const { automatic, decidedAt, officerPersonId } = application.decision;
      if (isPermitWithdrawn(application))
        return { kind: 'permit-withdrawn', at: application.permit.stateChangedAt ?? decidedAt };
      return {
        kind: automatic ? 'automatic' : 'decided',
        at: decidedAt,
        ...(officerPersonId ? { by: officerPersonId } : {}),
        ...timeliness(clock),
      };
    }
    case 'AGREED':
    case 'ART12_3':
    case 'NO_RIGHT_TO_HOLD': {
      const { reply } = application;
      if (!reply) return undefined;
      if (reply.kind === 'no-right-to-hold') return { kind: 'unanswered', at: reply.at };
      // Replies made before their author was kept have the officer of the case.
      const by = reply.officerPersonId ?? application.officerPersonId;
      return { kind: 'replied', at: reply.at, ...(by ? { by } : {}), ...timeliness(clock) };
    }
    case 'WITHDRAWN':
      return { kind: 'withdrawn', at: application.endedAt };
    case 'EXPIRED':
      return { kind: 'unanswered', at: application.endedAt };
    default:
      return undefined;
  }
}

function timeliness(clock: CaseClock | undefined): Pick<Ending, 'isInTime' | 'lateDays'> {
  const isInTime = clock?.reading.isStoppedInTime;
  return clock === undefined || isInTime === undefined
    ? {}
    : { isInTime, lateDays: clock.reading.overdueDays };
}
