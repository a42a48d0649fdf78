import type { Instant } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { findOccupancies } from '../db/occupancy-repo.ts';
import type { EventClass, OccupancyState, Window } from '../domain/occupancy.ts';
import { resolvePlace } from '../use-cases/resolve-place.ts';
import { listClosures } from './list-closures.ts';

export interface VenueOccupancy {
  readonly state: OccupancyState | 'closed';
  readonly from: Instant;
  readonly to: Instant;
  readonly number: string | null;
  readonly title: string | null;
  readonly eventClass: EventClass | null;
}

/** When a venue is taken, awaited or closed, drawn places on it included; undefined when there is no such venue. */
export async function listVenueOccupancies(
  tx: ReadTx,
  venueId: string,
  period: Window,
): Promise<VenueOccupancy[] | undefined> {
  const place = await resolvePlace(tx, { venueId });
  if (!place.ok) return undefined;
  const rows = await findOccupancies(
    tx,
    place.value.layer,
    place.value.shape.parts.map(({ ring }) => ({ ring, ...period })),
  );
  const taken = new Map(rows.map((row) => [`${row.subjectId} ${row.from}`, row]));
  const closures = await listClosures(tx, place.value, [period]);
  return [
    ...[...taken.values()].map(({ state, from, to, number, title, eventClass }): VenueOccupancy => ({
      state,
      from,
      to,
      number,
      eventClass,
      // Who competes for a place is told by number, never by what they plan.
      title: state === 'pending' || state === 'notice' ? null : title,
    })),
    ...closures.map(({ from, to, reason }): VenueOccupancy => ({
      state: 'closed',
      from,
      to,
      number: null,
      title: reason.ru,
      eventClass: null,
    })),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
}
