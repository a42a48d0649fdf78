import type { VenueKind } from '@veche/contracts';

/** What the register of venues says of the chosen place; absent when the place is drawn or not registered. */
export type VenueFacts = {
  readonly kind: VenueKind;
  readonly isIndoor: boolean;
  readonly isMunicipalLand?: boolean | undefined;
  readonly capacity?: number | undefined;
  readonly powerKw?: number | undefined;
  readonly waterM3?: number | undefined;
  readonly isMmplListed?: boolean | undefined;
  readonly hasMmplPassport?: boolean | undefined;
};

/**
 * What only the server knows: registers, bookings, documents, the course of the case. Whatever is absent is unknown – a search that was
 * not made, a scanner that did not answer – and an empty list means that the search was made and found nothing.
 */
export type ServerFacts = Partial<{
  readonly emailVerified: boolean;
  readonly venue: VenueFacts;
  /** Area of the place on the map, m². */
  readonly mapAreaSqm: number;
  readonly crossesRoad: boolean;
  readonly municipalityName: string;
  readonly placeInsideMunicipality: boolean;
  readonly affectedTransportLines: readonly string[];
  readonly approvedOverlaps: readonly string[];
  readonly pendingOverlaps: readonly string[];
  readonly duplicateApplications: readonly string[];
  readonly earlierNotices: readonly string[];
  readonly neighbourEvents: readonly string[];
  /** People at one time at the neighbouring events, this one not counted. */
  readonly neighboursPeak: number;
  readonly venueClosures: readonly string[];
  readonly heritageObjects: readonly string[];
  readonly utilityZones: readonly string[];
  readonly prohibitedPlaces: readonly string[];
  readonly nearestSinglePicketM: number;
  readonly ownerConsentCoversFromOn: string;
  readonly ownerConsentCoversSetup: boolean;
  readonly documentsPresent: readonly string[];
  readonly expiredDocuments: readonly string[];
  readonly refusedFiles: readonly string[];
  readonly infectedFiles: readonly string[];
  readonly invalidSignatures: readonly string[];
  readonly documentsOfOtherParties: readonly string[];
  /** People at one time in the decision in force; absent when there is none. */
  readonly approvedAttendance: number;
  readonly tariffDueKopecks: number;
  readonly paidKopecks: number;
  readonly paymentNumber: string;
  readonly overdueOpinions: readonly string[];
  readonly decisionOutcome: string;
  readonly refusalGroundCount: number;
  readonly newDefectsOnOldFacts: readonly string[];
  readonly financeReportFiled: boolean;
  readonly proposalSent: boolean;
  readonly proposalAnswered: boolean;
  readonly authorityReplied: boolean;
  readonly authorityReplyDueOn: string;
  readonly applicationNumber: string;
}>;

/** Server facts that go into the facts as they are; the others are ingredients of derived facts. */
export function passServerFacts(
  server: ServerFacts,
): Omit<ServerFacts, 'venue' | 'mapAreaSqm' | 'crossesRoad' | 'neighboursPeak'> {
  const { venue: _venue, mapAreaSqm: _area, crossesRoad: _road, neighboursPeak: _peak, ...passed } = server;
  return passed;
}
