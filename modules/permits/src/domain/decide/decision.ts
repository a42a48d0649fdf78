import { err, ok, type PermitId, type PersonId, type Result } from '@veche/kernel';
import type { Agreed, Application, Decision, InWork, Opinion, Permit } from '../application.ts';
import type { ApplicationEvent } from '../events.ts';
import { rejection, type Rejection } from '../rejection.ts';
import { isConcurrenceOpen } from './assign.ts';
import { openRound } from './clarify.ts';
import type { DecideContext, Judgement } from './context.ts';
import { requireStatus } from './require-status.ts';

export interface Decide {
  readonly outcome: Decision['outcome'];
  readonly officerPersonId: PersonId;
  readonly text?: string;
  readonly conditions: readonly {
    readonly text: string;
    readonly source?: string;
    readonly basis?: string;
  }[];
  readonly grounds: Decision['grounds'];
  readonly resolvedChecks: Decision['resolvedChecks'];
  readonly judgement: Judgement;
  readonly permitNumber: string;
}

/**
 * The decision on an application for approval. An approval needs every obligatory concurrence, no blocking
 * finding, no unanswered question, and an answer to each unknown check: what cannot be computed, the officer confirms
 * by hand with a reason. A refusal needs a ground with its norm, the reason, and what to do next.
 *
 * @norm domain specification §4.2 Z02, Z03; architecture §1 principle 8
 */
export function decideOutcome(
  state: Application,
  command: Decide,
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  if ('procedure' in state && state.procedure === 'notification') return err(rejection('wrong-procedure'));
  const possible = requireStatus(state, 'decide');
  if (!possible.ok) return possible;
  const inWork = state as InWork;
  const obstacle =
    command.outcome === 'refused' ? refusalObstacle(command) : approvalObstacle(inWork, command);
  if (obstacle) return err(obstacle);
  const decision: Decision = {
    outcome: command.outcome,
    decidedAt: context.now,
    automatic: false,
    officerPersonId: command.officerPersonId,
    ...(command.text === undefined ? {} : { text: command.text }),
    conditions: command.conditions.map((condition) => ({ id: context.newId(), ...condition })),
    grounds: command.grounds,
    resolvedChecks: command.resolvedChecks,
  };
  const event: ApplicationEvent = { type: 'Decided', at: context.now, decision };
  return ok([
    command.outcome === 'refused' ? event : { ...event, permit: newPermit(command.permitNumber, context) },
  ]);
}

export const newPermit = (number: string, context: DecideContext): Permit => ({
  id: context.newId() as PermitId,
  number,
  state: 'in-preparation',
  issuedAt: context.now,
});

function refusalObstacle(command: Decide): Rejection | undefined {
  const complete =
    command.grounds.length > 0 &&
    command.grounds.every((each) => each.reason.trim() !== '' && each.recommendation.trim() !== '');
  return complete ? undefined : rejection('refusal-without-ground', { check: 'Z03' });
}

function approvalObstacle(state: InWork, command: Decide): Rejection | undefined {
  const missing = state.opinions.filter((each) => each.kind === 'concurrence' && stillBars(each));
  if (missing.length > 0 || isConcurrenceOpen(state.opinions))
    return rejection('opinions-missing', { agencies: missing.map((each) => each.agency) });
  if (openRound(state)) return rejection('unanswered-items', { round: openRound(state)?.id });
  if (command.judgement.blocking.length > 0)
    return rejection('blocked-by-findings', { checks: command.judgement.blocking });
  const resolved = new Set(command.resolvedChecks.map((each) => each.checkId));
  const open = command.judgement.unknown.filter((check) => !resolved.has(check));
  return open.length > 0 ? rejection('unresolved-checks', { checks: open }) : undefined;
}

const stillBars = (opinion: Opinion): boolean =>
  opinion.value === undefined || opinion.value === 'no-answer' || opinion.value === 'object';

/** Withdraws a permit in force, with reason and norm; it shows as withdrawn at once. */
export function decidePermitWithdrawal(
  state: Application,
  command: { reason: string; norm: string },
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const possible = requireStatus(state, 'withdraw-permit');
  if (!possible.ok) return possible;
  if ((state as Agreed).permit.state === 'withdrawn')
    return err(rejection('wrong-status', { permit: 'withdrawn' }));
  return ok([{ type: 'PermitWithdrawn', at: context.now, ...command }]);
}
