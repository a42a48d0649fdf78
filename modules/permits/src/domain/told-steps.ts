import type { ApplicationStatus } from '@veche/contracts';
import type { Application, Filed } from './application.ts';
import type { ApplicationEvent } from './events.ts';

/** A line of the history of a case. */
export interface HistoryStep {
  readonly version: number;
  readonly at: string;
  readonly code: string;
}

/** A step of a case as others are told it: what happened and the status it led to; nobody's name, nobody's words. */
export interface ToldStep extends HistoryStep {
  readonly status: ToldStatus;
}

/** A notice is told as answered, whatever the answer was: how the authority replied to a public event is in its own case only. */
export type ToldStatus = ApplicationStatus | 'REPLIED';

/**
 * The steps of a filed case, the earliest first, each with its status. A step is told alike however often and however late: its status
 * follows from the steps before it and from facts that do not change.
 */
export function stepsToTell(state: Filed & Application, history: readonly HistoryStep[]): ToldStep[] {
  let status: ToldStatus = firstStatus(state);
  let before = status;
  return history
    .toSorted((a, b) => a.version - b.version)
    .map(({ version, at, code }) => {
      const next = statusAfter(code as ApplicationEvent['type'], state, { status, before });
      if (next === 'NEEDS_FIX' && status !== 'NEEDS_FIX') before = status;
      status = next;
      return { version, at, code, status };
    });
}

const firstStatus = ({ procedure }: Filed): ToldStatus =>
  procedure === 'notification' ? 'NOTICE_REGISTERED' : 'REGISTERED';

function statusAfter(
  code: ApplicationEvent['type'],
  state: Filed & Application,
  was: { readonly status: ToldStatus; readonly before: ToldStatus },
): ToldStatus {
  switch (code) {
    case 'Submitted':
      return firstStatus(state);
    case 'ReviewStarted':
      return state.opinions.some(({ kind }) => kind === 'concurrence') ? 'IN_CONCURRENCE' : 'ON_REVIEW';
    case 'ConcurrenceCompleted':
      return 'ON_REVIEW';
    case 'ClarificationRequested':
    case 'ClarificationItemReturned':
      return 'NEEDS_FIX';
    // The case goes back to where it was when the question was put.
    case 'ClarificationAnswered':
      return was.before;
    case 'Decided':
      return outcomeOf(state);
    case 'Withdrawn':
      return 'WITHDRAWN';
    case 'Expired':
      return 'EXPIRED';
    case 'MassEventHeld':
      return 'HELD';
    case 'ProposalSent':
      return 'PROPOSAL_SENT';
    case 'NoticeReplied':
      return 'REPLIED';
    default:
      return was.status;
  }
}

function outcomeOf(state: Application): ToldStatus {
  const outcome = 'decision' in state ? state.decision?.outcome : undefined;
  if (outcome === 'refused') return 'REFUSED';
  return outcome === 'approved-with-conditions' ? 'APPROVED_COND' : 'APPROVED';
}
