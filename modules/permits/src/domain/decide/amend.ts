import { err, ok, type Result } from '@veche/kernel';
import type { Agreed, Application } from '../application.ts';
import type { ApplicationEvent } from '../events.ts';
import { rejection, type Rejection } from '../rejection.ts';
import { newPermit } from './decision.ts';
import type { DecideContext, Judgement } from './context.ts';
import { requireStatus } from './require-status.ts';

/** Asks to change an agreed event. The permit in force stays in force until it is superseded. */
export function decideAmendmentRequest(
  state: Application,
  command: { formVersion: number; reason: string; changedPointers: readonly string[]; judgement: Judgement },
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const possible = requireStatus(state, 'request-amendment');
  if (!possible.ok) return possible;
  const agreed = state as Agreed;
  if (agreed.permit.state !== 'in-force')
    return err(rejection('wrong-status', { permit: agreed.permit.state }));
  if (openAmendment(agreed)) return err(rejection('amendment-open'));
  if (command.changedPointers.length === 0) return err(rejection('nothing-changed'));
  if (command.judgement.blocking.length > 0)
    return err(rejection('blocked-by-findings', { checks: command.judgement.blocking }));
  return ok([
    {
      type: 'AmendmentRequested',
      at: context.now,
      amendment: {
        id: context.newId(),
        state: 'submitted',
        formVersion: command.formVersion,
        baseFormVersion: agreed.formVersion,
        reason: command.reason,
        submittedAt: context.now,
      },
    },
  ]);
}

export function decideAmendmentOutcome(
  state: Application,
  command: {
    amendmentId: string;
    approved: boolean;
    text?: string;
    permitNumber: string;
    judgement: Judgement;
  },
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const possible = requireStatus(state, 'decide-amendment');
  if (!possible.ok) return possible;
  const open = openAmendment(state as Agreed);
  if (!open || open.id !== command.amendmentId) return err(rejection('not-found'));
  // A permit withdrawn meanwhile must not come back by way of an amendment.
  if (command.approved && (state as Agreed).permit.state !== 'in-force')
    return err(rejection('wrong-status', { permit: (state as Agreed).permit.state }));
  if (command.approved && command.judgement.blocking.length > 0)
    return err(rejection('blocked-by-findings', { checks: command.judgement.blocking }));
  return ok([
    {
      type: 'AmendmentDecided',
      at: context.now,
      amendmentId: open.id,
      approved: command.approved,
      ...(command.text === undefined ? {} : { text: command.text }),
      ...(command.approved ? { permit: newPermit(command.permitNumber, context) } : {}),
    },
  ]);
}

export const openAmendment = (state: Agreed) => state.amendments.find((each) => each.state === 'submitted');
