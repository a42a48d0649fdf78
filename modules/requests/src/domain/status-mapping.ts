import type { RequestStatus } from './vocabulary.ts';

/** What a foreign status means here. */
export interface StatusMeaning {
  readonly status: RequestStatus;
  /** The clock stands still while the request is in this status. */
  readonly pauseReason?: string;
  readonly isFirstAnswer?: boolean;
  readonly isRegistration?: boolean;
  /** The citizen says it is solved, or that it is not. */
  readonly isConfirmed?: boolean;
}

/** Foreign statuses of one source by what they mean. */
export type StatusMapping = ReadonlyMap<string, StatusMeaning>;

/** What an unmapped foreign status is taken for; the reconciliation lists such statuses. */
export const unmappedMeaning: StatusMeaning = { status: 'in-progress' };
