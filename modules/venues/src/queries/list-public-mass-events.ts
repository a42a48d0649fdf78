import type { Instant } from '@veche/kernel';
import type { PreparedStatement, ReadTx } from '@veche/platform';
import { sql, type Selectable } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Window } from '../domain/occupancy.ts';
import type { DrawnGeometry } from '../domain/place-shape.ts';
import type { LonLat } from '../domain/projection.ts';

/** A mass event as the public sees it. */
export interface ShownMassEvent {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly eventClass: 'CUL' | 'SPO' | 'COM';
  readonly venueId: string | null;
  readonly placeName: string;
  readonly centre: LonLat;
  readonly geometry: DrawnGeometry;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly sessions: readonly { startsAt: Instant; endsAt: Instant }[];
  readonly organiserName: string | null;
  readonly state: 'agreed' | 'cancelled' | 'held';
  readonly changedAt: Instant;
  readonly revision: number;
}

const most = 2000;

/** Agreed mass events that run in the period, by their beginning. */
export async function listPublicMassEvents(tx: ReadTx, period: Window): Promise<ShownMassEvent[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('venues.public_mass_event')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where(
      sql<boolean>`lower(during) < ${period.to}::timestamptz and upper(during) > ${period.from}::timestamptz`,
    )
    .orderBy(sql`lower(during)`)
    .orderBy('number')
    .limit(most)
    .execute();
  return rows.map(shown);
}

function shown(row: Selectable<Tables['venues.public_mass_event']>): ShownMassEvent {
  const sessions = row.sessions as { startsAt: Instant; endsAt: Instant }[];
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    eventClass: row.event_class as ShownMassEvent['eventClass'],
    venueId: row.venue_id,
    placeName: row.place_name,
    centre: [row.centre_lon, row.centre_lat],
    geometry: row.geometry as DrawnGeometry,
    startsAt: sessions.map(({ startsAt }) => startsAt).reduce((a, b) => (a < b ? a : b)),
    endsAt: sessions.map(({ endsAt }) => endsAt).reduce((a, b) => (a > b ? a : b)),
    sessions,
    organiserName: row.organiser_name,
    state: row.state as ShownMassEvent['state'],
    changedAt: row.changed_at as Instant,
    revision: row.revision,
  };
}

const noticesByMonth: PreparedStatement = {
  name: 'venues-notices-by-month',
  text: `select to_char(lower(during) at time zone $4, 'YYYY-MM') as month, count(distinct subject_id)::int as count
         from venues.occupancy
         where tenant_id = $1 and state = 'notice' and released_at is null and lower(during) >= $2::timestamptz and lower(during) < $3::timestamptz
         group by 1 order by 1`,
};

/** Published cells under five are suppressed. */
const smallestCell = 5;

/**
 * Notices under 54-ФЗ by whole calendar months: shorter periods would let two answers be subtracted from one another.
 * No total is given, so a suppressed month cannot be worked out. Null where fewer than five.
 */
export async function countNotices(
  tx: ReadTx,
  months: Window,
  zone: string,
): Promise<{ month: string; count: number | null }[]> {
  const rows = await tx.sql<{ month: string; count: number }>(noticesByMonth, [
    tx.tenantId,
    months.from,
    months.to,
    zone,
  ]);
  return rows.map(({ month, count }) => ({ month, count: count < smallestCell ? null : count }));
}
