import { ok, type PersonId, type Result } from '@veche/kernel';
import type { Application, InWork, Opinion } from '../application.ts';
import type { ApplicationEvent } from '../events.ts';
import type { Rejection } from '../rejection.ts';
import type { DecideContext } from './context.ts';
import { requireStatus } from './require-status.ts';

/** Takes a case, hands it over, or puts it back. Taking a registered application starts its review: requests go to the agencies. */
export function decideAssignment(
  state: Application,
  officerPersonId: PersonId | null,
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const possible = requireStatus(state, 'assign');
  if (!possible.ok) return possible;
  const assigned: ApplicationEvent = { type: 'Assigned', at: context.now, officerPersonId };
  if (state.status !== 'REGISTERED' || officerPersonId === null) return ok([assigned]);
  return ok([assigned, startReview(state, context)]);
}

function startReview(state: InWork, context: DecideContext): ApplicationEvent {
  const opinions: Opinion[] = state.opinions.map((each) => ({
    ...each,
    requestedAt: each.requestedAt ?? context.now,
  }));
  return {
    type: 'ReviewStarted',
    at: context.now,
    status: isConcurrenceOpen(opinions) ? 'IN_CONCURRENCE' : 'ON_REVIEW',
    opinions,
  };
}

/** An obligatory concurrence without an answer; silence is not consent. */
export const isConcurrenceOpen = (opinions: readonly Opinion[]): boolean =>
  opinions.some(
    (each) => each.kind === 'concurrence' && (each.value === undefined || each.value === 'no-answer'),
  );
