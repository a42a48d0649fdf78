import type { Instant } from '@veche/kernel';
import type { RequestAttributes } from './domain/request-event.ts';
import type { RequestActor, RequestEventKind, RequestStatus } from './domain/vocabulary.ts';

/** Who applied, as the source tells. Everything here is sealed; only a blind index of `key` or `inn` stays findable. */
export interface IncomingApplicant {
  /** What the source calls the person, unique within it. */
  readonly key?: string;
  readonly inn?: string;
  readonly name?: string;
  readonly contact?: string;
  /** The person of this installation, where the source knows it. */
  readonly personId?: string;
}

/** A code, with words for it where this installation does not know it yet. */
export interface NamedCode {
  readonly code: string;
  readonly title?: string;
}

/** One thing that happened to a service request, as a source tells it. */
export interface IncomingChange extends Omit<RequestAttributes, 'service'> {
  /** What the source calls the request. One of this and `requestId` is needed. */
  readonly externalId?: string;
  /** A request of this register, whatever source it came from: for what our own people do with it. */
  readonly requestId?: string;
  /** The source's id of this event: a second event of this id is not taken. */
  readonly eventId?: string;
  readonly at: Instant;
  /** Order among events of one moment. */
  readonly ordinal?: number;
  readonly kind: RequestEventKind;
  /** The source's own status; goes before `status` where it is mapped. */
  readonly foreignStatus?: string;
  readonly status?: RequestStatus;
  readonly service?: NamedCode & { readonly category?: string; readonly object?: string };
  readonly unit?: NamedCode;
  readonly fromUnit?: NamedCode;
  readonly oldDueAt?: Instant;
  readonly newDueAt?: Instant;
  /** A code or a title, never free text of a person. */
  readonly reason?: string;
  readonly actor?: RequestActor;
  readonly confirmed?: boolean;
  readonly restartsTerm?: boolean;
  readonly extension?: number;
  readonly activity?: string;
  /** Non-personal particulars of the event. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly applicant?: IncomingApplicant;
  readonly wantedResult?: string;
  /** With an opening: what the person wrote, found again by blind words. With anything else: words about the event. Sealed in both cases. */
  readonly text?: string;
}

/** Changes of one commit. */
export interface ChangeBatch {
  readonly sourceCode: string;
  /** What brought them: `events`, `import`, `poll`, `permits`, `person`, `term`, `demonstration`. */
  readonly kind: string;
  readonly items: readonly IncomingChange[];
  /** States are made anew from whole histories: what statuses of the source mean has changed. */
  readonly refolds?: true;
}

export type ChangeFaultCode =
  | 'request-not-named'
  | 'request-unknown'
  | 'moment-unreadable'
  | 'moment-ahead'
  | 'event-id-reused'
  | 'position-incomplete';

/** Why an item of a batch was not taken; the others were. */
export interface ChangeFault {
  readonly index: number;
  readonly code: ChangeFaultCode;
}

export interface RecordOutcome {
  /** Absent when nothing was new. */
  readonly changeId?: string;
  /** Requests that were not known before. */
  readonly created: number;
  /** Requests that were known and have new events. */
  readonly changed: number;
  /** Items that told nothing new. */
  readonly unchanged: number;
  readonly rejected: readonly ChangeFault[];
  /** Ids of the requests touched, by what the source calls them. */
  readonly requestIds: ReadonlyMap<string, string>;
}
