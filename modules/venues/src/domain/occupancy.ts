import type { Instant, VenueId } from '@veche/kernel';
import type { DrawnGeometry } from './place-shape.ts';

export type EventClass = 'CUL' | 'SPO' | 'COM' | 'PUB';

/** A half-open stretch of time: `from` belongs to it, `to` does not. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** One date of a mass event. */
export interface EventSession {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly setupFrom?: Instant | undefined;
  readonly teardownTo?: Instant | undefined;
}

/** The place is taken from set-up to dismantling. */
export const occupiedWindow = (session: EventSession): Window => ({
  from:
    session.setupFrom !== undefined && session.setupFrom < session.startsAt
      ? session.setupFrom
      : session.startsAt,
  to:
    session.teardownTo !== undefined && session.teardownTo > session.endsAt
      ? session.teardownTo
      : session.endsAt,
});

export const windowsMeet = (a: Window, b: Window): boolean => a.from < b.to && b.from < a.to;

/** Where something takes place: a venue of the register, a drawing, or a drawing on a venue. */
export interface PlaceQuery {
  readonly venueId?: VenueId | string | undefined;
  readonly geometry?: DrawnGeometry | undefined;
  readonly routeHalfWidthM?: number | undefined;
  readonly pointRadiusM?: number | undefined;
  /** Time of each leg of a route; a route without it is taken whole the whole time. */
  readonly legWindows?: readonly Window[] | undefined;
  /** Storey of a drawn place that is not in the open. */
  readonly floor?: number | undefined;
}

/** `agreed` is an approval, `notice` a public event under 54-ФЗ, `imported` a line of another register, `pending` an application under consideration. */
export type OccupancyState = 'agreed' | 'notice' | 'imported' | 'pending';

/** What others may know of the event that takes a place. A public event under 54-ФЗ has no title here. */
export interface OccupancyAbout {
  readonly number: string | null;
  readonly title: string | null;
  readonly eventClass: EventClass | null;
  readonly attendancePeak?: number | null;
  readonly filedAt?: Instant | null;
  readonly placeName?: string | null;
}

/** Something that takes the asked place at the asked time. */
export interface PlaceConflict {
  readonly subjectId: string;
  readonly state: 'agreed' | 'notice' | 'imported';
  readonly number: string | null;
  readonly title: string | null;
  readonly eventClass: EventClass | null;
  readonly venueId: string | null;
  readonly venueName: string | null;
  readonly from: Instant;
  readonly to: Instant;
  readonly overlapFrom: Instant;
  readonly overlapTo: Instant;
  /** The place cannot be agreed while this stands. */
  readonly isExclusive: boolean;
  readonly geometry: DrawnGeometry;
}

/** A competing application under consideration. */
export interface PendingCompetitor {
  readonly subjectId: string;
  readonly number: string;
  readonly eventClass: EventClass;
  readonly from: Instant;
  readonly to: Instant;
  readonly filedAt: Instant;
}

/** An event near by at the same time, outside the asked place. */
export interface NeighbourEvent {
  readonly subjectId: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly eventClass: EventClass | null;
  readonly venueName: string | null;
  readonly distanceM: number;
  readonly from: Instant;
  readonly to: Instant;
  readonly attendancePeak: number | null;
}

export interface PlaceClosure extends Window {
  readonly venueId: string;
  readonly venueName: string;
  readonly reason: { readonly ru: string; readonly en: string };
}

export type PlaceFault =
  | { readonly code: 'venue-unknown' }
  | {
      readonly code: 'place-unusable';
      readonly fault:
        'too-few-points' | 'crosses-itself' | 'hole-outside' | 'no-area' | 'too-large' | 'nothing-drawn';
    }
  | { readonly code: 'period-unusable' };

export type BookingFault =
  PlaceFault | { readonly code: 'place-taken'; readonly conflicts: readonly PlaceConflict[] };
