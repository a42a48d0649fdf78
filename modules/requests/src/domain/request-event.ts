import type { Instant } from '@veche/kernel';
import type {
  RequestActor,
  RequestChannel,
  RequestCriticality,
  RequestEventKind,
  RequestStatus,
} from './vocabulary.ts';

/** What an event says of the request beside what happened; the latest word on each holds. No personal value. */
export interface RequestAttributes {
  readonly number?: string;
  readonly service?: string;
  readonly region?: string;
  readonly district?: string;
  readonly municipality?: string;
  readonly address?: string;
  readonly lon?: number;
  readonly lat?: number;
  readonly channel?: RequestChannel;
  readonly criticality?: RequestCriticality;
  /** What the source itself promises; null takes the promise back. */
  readonly statedDueAt?: Instant | null;
  readonly statedOnTime?: boolean | null;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** The rest of an event, kept as JSON. */
export interface RequestEventData {
  readonly set?: RequestAttributes;
  /** The citizen's word: solved or not. */
  readonly confirmed?: boolean;
  /** The count of the term starts anew here. */
  readonly restartsTerm?: boolean;
  /** By how many units of the norm the term is extended; without it by what the norm provides for. */
  readonly extension?: number;
  /** Name of the activity in an event log. */
  readonly activity?: string;
  /** Free text under the person's key. */
  readonly sealed?: string;
  /** Marks of a clock that were passed. */
  readonly marks?: readonly TermMark[];
  readonly [more: string]: unknown;
}

/** What happened to a service request, once. */
export interface RequestEvent {
  /** Made of the content, see `eventIdOf`. */
  readonly id: string;
  readonly at: Instant;
  readonly ordinal: number;
  readonly kind: RequestEventKind;
  /** As resolved when it was recorded; the mapping of today goes before it. */
  readonly status?: RequestStatus;
  readonly foreignStatus?: string;
  readonly unitCode?: string;
  readonly fromUnitCode?: string;
  readonly oldDueAt?: Instant;
  readonly newDueAt?: Instant;
  readonly reason?: string;
  readonly actor: RequestActor;
  readonly data?: RequestEventData;
}

/** A moment of a clock that is told when it passes. */
export type TermMark = 'at-risk' | 'due' | 'very-overdue';

/** Of two events of one request the one that counts as earlier, whatever order they came in. */
export function compareEvents(
  a: Pick<RequestEvent, 'at' | 'ordinal' | 'id'>,
  b: Pick<RequestEvent, 'at' | 'ordinal' | 'id'>,
): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.ordinal !== b.ordinal) return a.ordinal - b.ordinal;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
