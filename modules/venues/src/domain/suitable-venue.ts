import { localTimeOf } from '@veche/deadlines';
import type { ZoneId } from '@veche/kernel';
import type { EventSession } from './occupancy.ts';
import type { Venue } from './venue.ts';

export interface VenueNeed {
  readonly attendancePeak: number | undefined;
  readonly areaSqm: number;
  readonly isIndoor: boolean;
  readonly onWater: boolean;
  readonly sessions: readonly EventSession[];
  readonly zone: ZoneId;
}

/** Whether a venue can hold what was asked for: kind, room, hours. Whether it is free is another question. */
export function suits(venue: Venue, need: VenueNeed): boolean {
  if (venue.isIndoor !== need.isIndoor || (venue.kind === 'water-area') !== need.onWater) return false;
  const hasRoom =
    need.attendancePeak === undefined
      ? venue.areaSqm >= need.areaSqm / 2
      : venue.capacity !== null && venue.capacity >= need.attendancePeak;
  return hasRoom && need.sessions.every((session) => isWithinHours(session, venue.allowedHours, need.zone));
}

/** An event past midnight suits only a venue that never closes. */
function isWithinHours(session: EventSession, hours: Venue['allowedHours'], zone: ZoneId): boolean {
  if (hours === null) return true;
  const [starts, ends] = [localTimeOf(session.startsAt, zone), localTimeOf(session.endsAt, zone)];
  const endsByMidnight = ends === '00:00' ? '24:00' : ends;
  return starts >= hours.from && endsByMidnight <= hours.to && starts < endsByMidnight;
}
