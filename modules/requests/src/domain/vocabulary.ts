import type {
  requestActors,
  requestChannels,
  requestCriticalities,
  requestEventKinds,
  requestStatuses,
} from '@veche/contracts';

/** The six statuses every foreign one is mapped to. */
export type RequestStatus = (typeof requestStatuses)[number];
export type RequestChannel = (typeof requestChannels)[number];
export type RequestCriticality = (typeof requestCriticalities)[number];
export type RequestEventKind = (typeof requestEventKinds)[number];
/** Who did it, as far as the source tells. */
export type RequestActor = (typeof requestActors)[number];

/** Blind index of an applicant: 16 bytes that tell nothing without the key. */
export type ApplicantKey = Uint8Array;
