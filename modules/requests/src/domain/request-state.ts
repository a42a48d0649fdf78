import { toEpochMs } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import type { RequestAttributes } from './request-event.ts';
import type { RequestStatus } from './vocabulary.ts';

/** A stretch for which the source says the clock stood still; whether the norm allows it is judged by the clock. */
export interface RequestPause {
  readonly from: Instant;
  readonly to?: Instant;
  readonly reason: string;
  /** Opened by entering a status, hence ended by leaving it. */
  readonly byStatus?: boolean;
}

export interface RequestExtension {
  readonly at: Instant;
  /** In units of the norm; absent: what the norm provides for. */
  readonly count?: number;
}

/** Beside its start, everything that moves a term. */
export interface ClockInputs {
  readonly pauses: readonly RequestPause[];
  readonly extensions: readonly RequestExtension[];
  readonly restartedAt?: Instant;
  /** Unit the request was handed to when the count started anew. */
  readonly restartedFor?: string;
}

/** A service request as its events make it. */
export interface RequestState extends ClockInputs {
  readonly status: RequestStatus;
  readonly foreignStatus?: string;
  readonly unitCode?: string;
  readonly attributes: RequestAttributes;
  readonly openedAt: Instant;
  /** No event has told the opening yet: `openedAt` is the moment of the first event known. */
  readonly isOpeningUnknown: boolean;
  readonly registeredAt?: Instant;
  readonly firstAnswerAt?: Instant;
  readonly closedAt?: Instant;
  /** The authority is done: answered, or closed without an answer before. */
  readonly doneAt?: Instant;
  readonly confirmedSolved?: boolean;
  readonly reopenedCount: number;
  readonly returnedCount: number;
  readonly lastEventAt: Instant;
  readonly lastEventOrdinal: number;
}

export const openPauseOf = (inputs: Pick<ClockInputs, 'pauses'>): RequestPause | undefined => {
  const last = inputs.pauses.at(-1);
  return last !== undefined && last.to === undefined ? last : undefined;
};

/** Wall-clock time of the ended pauses, whether the norm allows them or not: what a unit kept the clock stopped for. */
export const pausedMsOf = (inputs: Pick<ClockInputs, 'pauses'>): number =>
  inputs.pauses.reduce(
    (sum, { from, to }) => (to === undefined ? sum : sum + toEpochMs(to) - toEpochMs(from)),
    0,
  );
