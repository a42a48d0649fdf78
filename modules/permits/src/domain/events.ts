import type { EventClass, Procedure } from '@veche/contracts';
import type { Instant, PersonId, PlainDate } from '@veche/kernel';
import type {
  Amendment,
  ClarificationItem,
  ClarificationRound,
  Decision,
  InWorkStatus,
  NoticeReply,
  Opinion,
  Permit,
  Proposal,
  Submission,
} from './application.ts';

/** What happened to an application. Each event grows its version by one and becomes one line of its history. */
export type ApplicationEvent =
  | {
      readonly type: 'Submitted';
      readonly at: Instant;
      readonly number: string;
      readonly procedure: Procedure;
      readonly eventClass: EventClass;
      readonly registeredAt: Instant;
      readonly submission: Submission;
      readonly opinions: readonly Opinion[];
    }
  | { readonly type: 'Assigned'; readonly at: Instant; readonly officerPersonId: PersonId | null }
  | {
      readonly type: 'ReviewStarted';
      readonly at: Instant;
      readonly status: 'IN_CONCURRENCE' | 'ON_REVIEW';
      readonly opinions: readonly Opinion[];
    }
  | {
      readonly type: 'ClarificationRequested';
      readonly at: Instant;
      readonly round: ClarificationRound;
      readonly returnTo: InWorkStatus;
    }
  | {
      readonly type: 'ClarificationAnswered';
      readonly at: Instant;
      readonly roundId: string;
      readonly answers: readonly { readonly itemId: string; readonly answer: string }[];
      readonly submission?: Submission;
    }
  | {
      readonly type: 'ClarificationItemAccepted';
      readonly at: Instant;
      readonly roundId: string;
      readonly item: ClarificationItem;
    }
  | {
      readonly type: 'ClarificationItemReturned';
      readonly at: Instant;
      readonly roundId: string;
      readonly item: ClarificationItem;
      readonly dueOn: PlainDate;
      readonly dueAt: Instant;
    }
  | { readonly type: 'OpinionRecorded'; readonly at: Instant; readonly opinion: Opinion }
  | { readonly type: 'ConcurrenceCompleted'; readonly at: Instant }
  | { readonly type: 'Decided'; readonly at: Instant; readonly decision: Decision; readonly permit?: Permit }
  | { readonly type: 'PermitIssued'; readonly at: Instant; readonly permitId: string }
  | { readonly type: 'PermitWithdrawn'; readonly at: Instant; readonly reason: string; readonly norm: string }
  | { readonly type: 'AmendmentRequested'; readonly at: Instant; readonly amendment: Amendment }
  | {
      readonly type: 'AmendmentDecided';
      readonly at: Instant;
      readonly amendmentId: string;
      readonly approved: boolean;
      readonly text?: string;
      readonly permit?: Permit;
    }
  | { readonly type: 'Withdrawn'; readonly at: Instant; readonly reason?: string }
  | { readonly type: 'Expired'; readonly at: Instant }
  | { readonly type: 'ProposalSent'; readonly at: Instant; readonly proposal: Proposal }
  | {
      readonly type: 'ProposalAnswered';
      readonly at: Instant;
      readonly proposalId: string;
      readonly accepted: boolean;
      readonly text?: string;
    }
  | { readonly type: 'NoticeReplied'; readonly at: Instant; readonly reply: NoticeReply }
  | { readonly type: 'MassEventHeld'; readonly at: Instant };
