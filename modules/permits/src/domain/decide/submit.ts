import type { EventClass } from '@veche/contracts';
import { err, ok, type Instant, type PermitId, type Result } from '@veche/kernel';
import type { Application, Decision, Opinion } from '../application.ts';
import type { ApplicationEvent } from '../events.ts';
import { procedureOf } from '../procedure.ts';
import { rejection, type Rejection } from '../rejection.ts';
import type { DecideContext, Judgement } from './context.ts';
import { requireStatus } from './require-status.ts';

export interface Submit {
  readonly eventClass: EventClass | undefined;
  readonly formVersion: number;
  readonly number: string;
  readonly registeredAt: Instant;
  readonly judgement: Judgement;
  /** The municipality lets low-risk approvals pass without an officer. Never applied to notices. */
  readonly straightThroughAllowed: boolean;
  readonly permitNumber: string;
}

/**
 * Submission. A notice under 54-ФЗ is received whatever the rules say of it; an application for approval
 * is stopped by blocking findings. A low-risk approval that the pack lets through is decided at once.
 *
 * @norm 54-ФЗ ст. 12 ч. 1 п. 1
 */
export function decideSubmission(
  state: Application,
  command: Submit,
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const possible = requireStatus(state, 'submit');
  if (!possible.ok) return possible;
  if (command.eventClass === undefined) return err(rejection('blocked-by-findings', { checks: ['F01'] }));
  const procedure = procedureOf(command.eventClass);
  const { judgement } = command;
  if (procedure === 'approval' && judgement.blocking.length > 0) {
    return err(rejection('blocked-by-findings', { checks: judgement.blocking }));
  }
  const at = context.now;
  const submitted: ApplicationEvent = {
    type: 'Submitted',
    at,
    number: command.number,
    procedure,
    eventClass: command.eventClass,
    registeredAt: command.registeredAt,
    submission: {
      id: context.newId(),
      formVersion: command.formVersion,
      submittedAt: at,
      raisedChecks: judgement.raised,
    },
    opinions: procedure === 'approval' ? judgement.agencies.map(awaited) : [],
  };
  const straight =
    procedure === 'approval' &&
    command.straightThroughAllowed &&
    judgement.straightThrough &&
    judgement.unknown.length === 0;
  return ok(straight ? [submitted, automaticApproval(command, context)] : [submitted]);
}

const awaited = (each: Judgement['agencies'][number]): Opinion => ({
  agency: each.agency,
  kind: each.kind,
  dueOn: each.dueOn,
  conditions: [],
});

function automaticApproval(command: Submit, context: DecideContext): ApplicationEvent {
  const decision: Decision = {
    outcome: 'approved',
    decidedAt: context.now,
    automatic: true,
    conditions: [],
    grounds: [],
    resolvedChecks: [],
  };
  return {
    type: 'Decided',
    at: context.now,
    decision,
    permit: {
      id: context.newId() as PermitId,
      number: command.permitNumber,
      state: 'in-preparation',
      issuedAt: context.now,
    },
  };
}
