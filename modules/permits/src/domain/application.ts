import type { ApplicationStatus, EventClass, Procedure } from '@veche/contracts';
import type { ApplicationId, Instant, OrganisationId, PermitId, PersonId, PlainDate } from '@veche/kernel';

/**
 * An application for approval or a notice under 54-ФЗ.
 *
 * Approval: DRAFT → REGISTERED → (an officer takes it) IN_CONCURRENCE → ON_REVIEW → APPROVED | APPROVED_COND | REFUSED.
 * From any of the three stages in work the officer may ask (NEEDS_FIX); the answer returns the case to the stage it left;
 * no answer in time is EXPIRED. An agreed event is HELD after its last day, or its permit is withdrawn.
 *
 * Notice: DRAFT → NOTICE_REGISTERED always, even incomplete or late. Then only the outcomes of ст. 12:
 * AGREED, PROPOSAL_SENT → ANSWERED → AGREED, WARNED, ART12_3. No answer to a proposal in time means that the
 * organiser loses the right to hold the event (ст. 5 ч. 5): NO_RIGHT_TO_HOLD is a statement, not a refusal.
 */
export type Application = Draft | InWork | NeedsFix | Agreed | Refused | Notice | Ended;

export type InWorkStatus = 'REGISTERED' | 'IN_CONCURRENCE' | 'ON_REVIEW';
export type NoticeStatus = Extract<
  ApplicationStatus,
  'NOTICE_REGISTERED' | 'PROPOSAL_SENT' | 'ANSWERED' | 'AGREED' | 'WARNED' | 'NO_RIGHT_TO_HOLD' | 'ART12_3'
>;

/** What is known from the first moment. */
export interface Core {
  readonly id: ApplicationId;
  readonly applicantPersonId: PersonId;
  readonly organisationId?: OrganisationId;
  readonly createdAt: Instant;
  readonly formVersion: number;
  readonly eventClass?: EventClass;
}

export interface Draft extends Core {
  readonly status: 'DRAFT';
}

/** What a submitted case carries whatever its status. */
export interface Filed extends Core {
  readonly procedure: Procedure;
  readonly eventClass: EventClass;
  readonly number: string;
  readonly filedAt: Instant;
  /** Day zero of the authority's terms: the filing day, or the next working day when filed after hours. */
  readonly registeredAt: Instant;
  readonly officerPersonId?: PersonId;
  readonly submissions: readonly Submission[];
  readonly rounds: readonly ClarificationRound[];
  readonly opinions: readonly Opinion[];
}

export interface InWork extends Filed {
  readonly status: InWorkStatus;
  readonly procedure: 'approval';
}

export interface NeedsFix extends Filed {
  readonly status: 'NEEDS_FIX';
  readonly procedure: 'approval';
  readonly returnTo: InWorkStatus;
}

export interface Agreed extends Filed {
  readonly status: 'APPROVED' | 'APPROVED_COND' | 'HELD';
  readonly procedure: 'approval';
  readonly decision: Decision;
  readonly permit: Permit;
  readonly earlierPermits: readonly Permit[];
  readonly amendments: readonly Amendment[];
}

export interface Refused extends Filed {
  readonly status: 'REFUSED';
  readonly procedure: 'approval';
  readonly decision: Decision;
}

export interface Notice extends Filed {
  readonly status: NoticeStatus;
  readonly procedure: 'notification';
  readonly proposals: readonly Proposal[];
  readonly reply?: NoticeReply;
}

export interface Ended extends Filed {
  readonly status: 'WITHDRAWN' | 'EXPIRED';
  readonly decision?: Decision;
  readonly permit?: Permit;
  readonly proposals?: readonly Proposal[];
  readonly endedAt: Instant;
}

/** A package as it was sent: the form version and the evaluation it was judged by. */
export interface Submission {
  readonly id: string;
  readonly formVersion: number;
  readonly submittedAt: Instant;
  /** Checks that fired or were unknown then; a later review may not raise new ones on old facts. */
  readonly raisedChecks: readonly string[];
}

export interface ClarificationItem {
  readonly id: string;
  readonly pointer: string;
  readonly question: string;
  readonly checkId?: string;
  readonly answer?: string;
  readonly state: 'open' | 'answered' | 'accepted' | 'returned';
  readonly returnReason?: string;
}

export interface ClarificationRound {
  readonly id: string;
  readonly requestedAt: Instant;
  readonly dueOn: PlainDate;
  readonly dueAt: Instant;
  /** Stretches during which the applicant was awaited; each stops the decision term. */
  readonly waits: readonly { readonly from: Instant; readonly to?: Instant }[];
  readonly items: readonly ClarificationItem[];
  readonly closedAt?: Instant;
}

export type OpinionValue = 'agree' | 'agree-with-conditions' | 'object' | 'not-competent' | 'no-answer';

export interface Opinion {
  readonly agency: string;
  readonly kind: 'concurrence' | 'notify';
  readonly requestedAt?: Instant;
  readonly dueOn?: PlainDate;
  readonly value?: OpinionValue;
  readonly answeredAt?: Instant;
  readonly conditions: readonly string[];
  readonly ground?: string;
  readonly text?: string;
}

export interface Decision {
  readonly outcome: 'approved' | 'approved-with-conditions' | 'refused';
  readonly decidedAt: Instant;
  readonly automatic: boolean;
  readonly officerPersonId?: PersonId;
  readonly text?: string;
  readonly conditions: readonly {
    readonly id: string;
    readonly text: string;
    readonly source?: string;
    readonly basis?: string;
  }[];
  readonly grounds: readonly {
    readonly code: string;
    readonly reason: string;
    readonly recommendation: string;
  }[];
  readonly resolvedChecks: readonly { readonly checkId: string; readonly reason: string }[];
}

export interface Permit {
  readonly id: PermitId;
  readonly number: string;
  readonly state: 'in-preparation' | 'in-force' | 'superseded' | 'withdrawn';
  readonly issuedAt: Instant;
  readonly stateChangedAt?: Instant;
}

export interface Amendment {
  readonly id: string;
  readonly state: 'submitted' | 'approved' | 'refused' | 'withdrawn';
  readonly formVersion: number;
  readonly baseFormVersion: number;
  readonly reason: string;
  readonly submittedAt: Instant;
  readonly decidedAt?: Instant;
  readonly text?: string;
}

export interface Proposal {
  readonly id: string;
  readonly sentAt: Instant;
  readonly reason: string;
  readonly norm: string;
  readonly place?: string;
  readonly startsAt?: Instant;
  readonly endsAt?: Instant;
  readonly answerDueOn: PlainDate;
  readonly answer?: 'accepted' | 'declined';
  readonly answerText?: string;
  readonly answeredAt?: Instant;
}

export interface NoticeReply {
  readonly kind: 'agreed' | 'warned' | 'article-12-3' | 'no-right-to-hold';
  readonly at: Instant;
  readonly text?: string;
  readonly norm?: string;
  readonly ground?: 'not-entitled-organiser' | 'prohibited-place';
  /** Who replied; nobody where the law itself speaks. */
  readonly officerPersonId?: PersonId;
}

export const isFiled = (application: Application): application is Exclude<Application, Draft> =>
  application.status !== 'DRAFT';
