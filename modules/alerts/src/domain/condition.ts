import type { AlertEventKind } from '@veche/contracts';
import type { Instant, PlainDate } from '@veche/kernel';

/** How a request stands with its term. */
export interface TermStanding {
  /** The authority is done: waiting for the citizen to confirm is nobody's delay. */
  readonly doneAt?: Instant;
  readonly pausedSince?: Instant;
  readonly dueOn?: PlainDate;
  readonly atRiskAt?: Instant;
  readonly dueAt?: Instant;
  readonly veryOverdueAt?: Instant;
}

/** Names the warning of one date of one request: when the date moves, it is another warning. */
export const dueSoonSignalId = (requestId: string, dueOn: PlainDate): string =>
  `${requestId}:due-soon:${dueOn}`;

/** Whether what an alert was about still is so. A request that waits for the applicant is late for nobody. */
export function stillHolds(
  kind: AlertEventKind,
  request: TermStanding,
  { now, signalId }: { readonly now: Instant; readonly signalId: string },
): boolean {
  if (request.doneAt !== undefined || request.pausedSince !== undefined) return false;
  const isPast = (at: Instant | undefined): boolean => at !== undefined && at <= now;
  switch (kind) {
    case 'at-risk':
      return isPast(request.atRiskAt);
    case 'due':
      return isPast(request.dueAt);
    case 'very-overdue':
      return isPast(request.veryOverdueAt);
    case 'due-soon':
      return (
        request.dueAt !== undefined &&
        request.dueAt > now &&
        request.dueOn !== undefined &&
        signalId.endsWith(`:due-soon:${request.dueOn}`)
      );
    default:
      return true;
  }
}
