import type { ApplicationEvent } from './events.ts';

/** Templates of the notifications module that tell about a change. */
export type StatusTemplate =
  | 'application-registered'
  | 'application-taken'
  | 'clarification-requested'
  | 'clarification-returned'
  | 'clarification-answered'
  | 'concurrence-completed'
  | 'application-approved'
  | 'application-approved-with-conditions'
  | 'application-refused'
  | 'permit-ready'
  | 'permit-withdrawn'
  | 'application-withdrawn'
  | 'application-expired'
  | 'amendment-requested'
  | 'amendment-approved'
  | 'amendment-refused'
  | 'notice-registered'
  | 'notice-proposal'
  | 'notice-proposal-answered'
  | 'notice-agreed'
  | 'notice-warned'
  | 'notice-article-12-3'
  | 'notice-no-right-to-hold';

export interface StatusMessage {
  readonly template: StatusTemplate;
  readonly to: 'applicant' | 'officer';
}

const noticeReply = {
  agreed: 'notice-agreed',
  warned: 'notice-warned',
  'article-12-3': 'notice-article-12-3',
  'no-right-to-hold': 'notice-no-right-to-hold',
} as const;
const decisionTemplate = {
  approved: 'application-approved',
  'approved-with-conditions': 'application-approved-with-conditions',
  refused: 'application-refused',
} as const;

/** Whom an event is told to, and by which letter. Internal steps are told to nobody. */
export function statusMessageOf(event: ApplicationEvent): StatusMessage | undefined {
  const applicant = (template: StatusTemplate): StatusMessage => ({ template, to: 'applicant' });
  const officer = (template: StatusTemplate): StatusMessage => ({ template, to: 'officer' });
  switch (event.type) {
    case 'Submitted':
      return applicant(event.procedure === 'notification' ? 'notice-registered' : 'application-registered');
    case 'ReviewStarted':
      return applicant('application-taken');
    case 'ClarificationRequested':
      return applicant('clarification-requested');
    case 'ClarificationItemReturned':
      return applicant('clarification-returned');
    case 'ClarificationAnswered':
      return officer('clarification-answered');
    case 'ConcurrenceCompleted':
      return officer('concurrence-completed');
    case 'Decided':
      return applicant(decisionTemplate[event.decision.outcome]);
    case 'PermitIssued':
      return applicant('permit-ready');
    case 'PermitWithdrawn':
      return applicant('permit-withdrawn');
    case 'Withdrawn':
      return officer('application-withdrawn');
    case 'Expired':
      return applicant('application-expired');
    case 'AmendmentRequested':
      return officer('amendment-requested');
    case 'AmendmentDecided':
      return applicant(event.approved ? 'amendment-approved' : 'amendment-refused');
    case 'ProposalSent':
      return applicant('notice-proposal');
    case 'ProposalAnswered':
      return officer('notice-proposal-answered');
    case 'NoticeReplied':
      return applicant(noticeReply[event.reply.kind]);
    case 'Assigned':
    case 'ClarificationItemAccepted':
    case 'OpinionRecorded':
    case 'MassEventHeld':
      return undefined;
  }
}
