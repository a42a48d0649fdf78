import type { BilingualText, Instant } from '@veche/kernel';
import type { LonLat } from './projection.ts';
import type { DrawnGeometry } from './place-shape.ts';

export const venueKinds = [
  'square',
  'embankment',
  'park',
  'stadium',
  'fairground',
  'street',
  'yard',
  'hall',
  'exhibition-hall',
  'water-area',
] as const;
export type VenueKind = (typeof venueKinds)[number];
export type OwnerKind = 'municipal' | 'state' | 'private' | 'unknown';

/** The passport of a venue. */
export interface Venue {
  readonly id: string;
  readonly code: string;
  readonly name: BilingualText;
  readonly kind: VenueKind;
  readonly address: string;
  readonly geometry: DrawnGeometry;
  readonly centre: LonLat;
  readonly areaSqm: number;
  /** People at once by the passport. */
  readonly capacity: number | null;
  /** Norm of occupancy for public events, people per m², where the region sets one. */
  readonly occupancyNormPerSqm: number | null;
  readonly ownerKind: OwnerKind;
  readonly ownerName: string;
  readonly powerKw: number | null;
  readonly waterM3: number | null;
  readonly isIndoor: boolean;
  readonly floor: number | null;
  readonly exits: readonly { readonly name: string; readonly widthM: number }[];
  readonly allowedHours: { readonly from: string; readonly to: string } | null;
  readonly isMmplListed: boolean;
  readonly mmplPassportNumber: string | null;
  readonly isHeritage: boolean;
}

export interface VenueClosure {
  readonly from: Instant;
  readonly to: Instant;
  readonly reason: BilingualText;
}

/** Places on different layers do not collide, though one lies above the other. */
export const layerOf = (isIndoor: boolean, floor: number | null | undefined): string =>
  isIndoor ? `indoor:${floor ?? 1}` : 'open-air';
