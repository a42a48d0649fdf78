import { isFiled, type Application } from '../application.ts';
import { openAmendment } from '../decide/amend.ts';
import { openRound } from '../decide/clarify.ts';
import { openProposal } from '../decide/notice.ts';
import { commandsByStatus, type Command } from '../transitions.ts';

/** What a viewer is to this case. */
export interface Viewer {
  readonly isApplicant: boolean;
  readonly permissions: ReadonlySet<string>;
  readonly hasConflictOfInterest: boolean;
}

const applicantCommands = new Set<Command>([
  'save-form',
  'submit',
  'withdraw',
  'answer-clarification',
  'request-amendment',
  'answer-proposal',
]);

const permissionOf: Partial<Record<Command, string>> = {
  assign: 'application.assign',
  'request-clarification': 'application.request-clarification',
  'settle-clarification-item': 'application.request-clarification',
  'record-opinion': 'opinion.record',
  decide: 'application.decide',
  'withdraw-permit': 'application.decide',
  'decide-amendment': 'application.decide',
  'send-proposal': 'notice.respond',
  'agree-notice': 'notice.respond',
  warn: 'notice.respond',
  'article-12-3': 'notice.respond',
};

/** What this person may do with this case now. The screens ask this list and never re-implement rights. */
export function abilitiesOf(application: Application, viewer: Viewer): Command[] {
  const possible: readonly Command[] = commandsByStatus[application.status];
  return possible.filter((command) => isAllowed(command, viewer) && isTimely(command, application));
}

function isAllowed(command: Command, viewer: Viewer): boolean {
  if (applicantCommands.has(command)) return viewer.isApplicant;
  const permission = permissionOf[command];
  return (
    permission !== undefined &&
    viewer.permissions.has(permission) &&
    !viewer.hasConflictOfInterest &&
    !viewer.isApplicant
  );
}

function isTimely(command: Command, application: Application): boolean {
  if (!isFiled(application)) return true;
  if (command === 'decide-amendment')
    return 'amendments' in application && openAmendment(application) !== undefined;
  if (command === 'request-amendment')
    return (
      'amendments' in application &&
      openAmendment(application) === undefined &&
      application.permit.state === 'in-force'
    );
  if (command === 'withdraw-permit')
    return 'permit' in application && application.permit?.state !== 'withdrawn';
  if (command === 'request-clarification') return openRound(application) === undefined;
  if (command === 'answer-proposal')
    return (
      'proposals' in application && openProposal({ proposals: application.proposals ?? [] }) !== undefined
    );
  if (command === 'settle-clarification-item')
    return application.rounds.some((round) => round.items.some((item) => item.state === 'answered'));
  return true;
}
