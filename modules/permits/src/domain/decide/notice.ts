import { err, ok, type Instant, type PlainDate, type Result } from '@veche/kernel';
import type { Application, Notice, NoticeReply, Proposal } from '../application.ts';
import type { ApplicationEvent } from '../events.ts';
import { rejection, type Rejection } from '../rejection.ts';
import type { Command } from '../transitions.ts';
import type { DecideContext } from './context.ts';
import { requireStatus } from './require-status.ts';

function requireNotice(state: Application, command: Command): Result<Notice, Rejection> {
  if (!('procedure' in state) || state.procedure !== 'notification') return err(rejection('wrong-procedure'));
  const possible = requireStatus(state, command);
  return possible.ok ? ok(state as Notice) : possible;
}

export interface SendProposal {
  readonly reason: string;
  readonly norm: string;
  readonly place?: string;
  readonly startsAt?: Instant;
  readonly endsAt?: Instant;
  readonly answerDueOn: PlainDate;
}

/**
 * A reasoned proposal to change place or time, or to mend a discrepancy.
 *
 * @norm 54-ФЗ ст. 12 ч. 1 п. 2
 */
export function decideProposal(
  state: Application,
  command: SendProposal,
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const notice = requireNotice(state, 'send-proposal');
  if (!notice.ok) return notice;
  return ok([
    {
      type: 'ProposalSent',
      at: context.now,
      proposal: { id: context.newId(), sentAt: context.now, ...command },
    },
  ]);
}

/** The newest proposal, while it waits for an answer; an earlier one it replaced needs none. */
export const openProposal = (state: Pick<Notice, 'proposals'>): Proposal | undefined => {
  const newest = state.proposals.at(-1);
  return newest?.answer === undefined ? newest : undefined;
};

/** @norm 54-ФЗ ст. 5 ч. 4 п. 2 */
export function decideProposalAnswer(
  state: Application,
  command: { accepted: boolean; text?: string },
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const notice = requireNotice(state, 'answer-proposal');
  if (!notice.ok) return notice;
  const open = openProposal(notice.value);
  if (!open) return err(rejection('wrong-status', { status: state.status }));
  return ok([{ type: 'ProposalAnswered', at: context.now, proposalId: open.id, ...command }]);
}

const commandOfReply = { agreed: 'agree-notice', warned: 'warn', 'article-12-3': 'article-12-3' } as const;

/** Agreement, warning (ч. 2) or the narrow refusal of agreement (ч. 3): nothing else exists for a notice. */
export function decideNoticeReply(
  state: Application,
  reply: Omit<NoticeReply, 'at' | 'kind'> & { readonly kind: keyof typeof commandOfReply },
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const notice = requireNotice(state, commandOfReply[reply.kind]);
  if (!notice.ok) return notice;
  return ok([{ type: 'NoticeReplied', at: context.now, reply: { ...reply, at: context.now } }]);
}

/**
 * The proposal was not answered in time: the law itself takes away the right to hold the event. The system states it; it refuses nothing.
 *
 * @norm 54-ФЗ ст. 5 ч. 5
 */
export function decideUnansweredProposal(
  state: Application,
  today: PlainDate,
  context: DecideContext,
): ApplicationEvent[] {
  if (state.status !== 'PROPOSAL_SENT' && state.status !== 'WARNED') return [];
  const open = openProposal(state);
  if (!open || today <= open.answerDueOn) return [];
  return [
    {
      type: 'NoticeReplied',
      at: context.now,
      reply: { kind: 'no-right-to-hold', at: context.now, norm: '54-ФЗ, ст. 5 ч. 5' },
    },
  ];
}
