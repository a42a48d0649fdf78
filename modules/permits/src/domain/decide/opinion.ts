import { err, ok, type Result } from '@veche/kernel';
import type { Application, InWork, Opinion } from '../application.ts';
import type { ApplicationEvent } from '../events.ts';
import { rejection, type Rejection } from '../rejection.ts';
import { isConcurrenceOpen } from './assign.ts';
import type { DecideContext } from './context.ts';
import { requireStatus } from './require-status.ts';

export type RecordOpinion = Pick<Opinion, 'agency' | 'conditions' | 'ground' | 'text'> & {
  readonly value: NonNullable<Opinion['value']>;
};

/** Records an agency's answer. An objection without its norm is returned to the agency, so it is not accepted here. */
export function decideOpinion(
  state: Application,
  command: RecordOpinion,
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const possible = requireStatus(state, 'record-opinion');
  if (!possible.ok) return possible;
  const inWork = state as InWork;
  const asked = inWork.opinions.find((each) => each.agency === command.agency);
  if (!asked) return err(rejection('not-found'));
  if (command.value === 'object' && !command.ground?.trim())
    return err(rejection('refusal-without-ground', { agency: command.agency }));
  const opinion: Opinion = { ...asked, ...command, answeredAt: context.now };
  const opinions = inWork.opinions.map((each) => (each.agency === opinion.agency ? opinion : each));
  const recorded: ApplicationEvent = { type: 'OpinionRecorded', at: context.now, opinion };
  const complete = inWork.status === 'IN_CONCURRENCE' && !isConcurrenceOpen(opinions);
  return ok(complete ? [recorded, { type: 'ConcurrenceCompleted', at: context.now }] : [recorded]);
}
