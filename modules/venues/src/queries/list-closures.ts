import type { Instant } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { boxText } from '../db/pg-geometry.ts';
import { areaOf, overlap } from '../domain/measure.ts';
import type { PlaceClosure, Window } from '../domain/occupancy.ts';
import { placeShape, type DrawnGeometry } from '../domain/place-shape.ts';
import { layerOf } from '../domain/venue.ts';
import type { ResolvedPlace } from '../use-cases/resolve-place.ts';

interface ClosureRow {
  venueId: string;
  venueName: string;
  geometry: DrawnGeometry;
  is_indoor: boolean;
  floor: number | null;
  from: Instant;
  to: Instant;
  reason_ru: string;
  reason_en: string;
}

const closuresInBounds = {
  name: 'venues-closures-in-bounds',
  text: `select v.id as "venueId", v.name_ru as "venueName", v.geometry, v.is_indoor, v.floor, lower(c.during) as "from", upper(c.during) as "to", c.reason_ru, c.reason_en
         from venues.venue v join venues.venue_closure c on c.tenant_id = v.tenant_id and c.venue_id = v.id
         where v.tenant_id = $1 and v.bounds && $2::box
           and c.during && range_merge((select range_agg(tstzrange(f, t)) from unnest($3::timestamptz[], $4::timestamptz[]) as w (f, t)))
         order by lower(c.during)`,
};

/** Closures of every venue the place lies on, at the asked times. */
export async function listClosures(
  tx: ReadTx,
  place: ResolvedPlace,
  windows: readonly Window[],
): Promise<PlaceClosure[]> {
  const rows = await tx.sql<ClosureRow>(closuresInBounds, [
    tx.tenantId,
    boxText(place.shape.area.bounds),
    windows.map((window) => window.from),
    windows.map((window) => window.to),
  ]);
  const drawnIn = areaOf(place.shape.parts.map(({ ring }) => ({ outline: ring, holes: [] })));
  return rows
    .filter((row) => windows.some((window) => row.from < window.to && window.from < row.to))
    .filter((row) => layerOf(row.is_indoor, row.floor) === place.layer)
    .filter((row) => {
      const venue = placeShape(row.geometry, place.town.projection);
      return venue.ok && overlap(drawnIn, venue.value.area);
    })
    .map((row) => ({
      venueId: row.venueId,
      venueName: row.venueName,
      from: row.from,
      to: row.to,
      reason: { ru: row.reason_ru, en: row.reason_en },
    }));
}

const upcomingClosures = {
  name: 'venues-upcoming-closures',
  text: `select lower(during) as "from", upper(during) as "to", reason_ru, reason_en from venues.venue_closure
         where tenant_id = $1 and venue_id = $2 and upper(during) > $3 order by lower(during) limit 100`,
};

/** Closures of a venue that are not over yet. */
export async function listUpcomingClosures(
  tx: ReadTx,
  venueId: string,
): Promise<(Window & { reason: { ru: string; en: string } })[]> {
  const rows = await tx.sql<Pick<ClosureRow, 'from' | 'to' | 'reason_ru' | 'reason_en'>>(upcomingClosures, [
    tx.tenantId,
    venueId,
    tx.now,
  ]);
  return rows.map((row) => ({
    from: row.from,
    to: row.to,
    reason: { ru: row.reason_ru, en: row.reason_en },
  }));
}
