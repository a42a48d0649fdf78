import type { Instant } from '@veche/kernel';
import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';
import type { EventClass, OccupancyAbout, OccupancyState, Window } from '../domain/occupancy.ts';
import type { DrawnGeometry } from '../domain/place-shape.ts';
import type { Ring } from '../domain/ring.ts';
import { polygonText } from './pg-geometry.ts';

/** One ring-free part during one stretch of time. */
export interface TakenPart extends Window {
  readonly ring: Ring;
}

export interface OccupancyRecord {
  readonly subjectId: string;
  readonly state: OccupancyState;
  readonly exclusive: boolean;
  readonly shareGroup: string;
  readonly layer: string;
  readonly venueId: string | null;
  readonly geometry: DrawnGeometry;
  readonly about: OccupancyAbout;
  readonly taken: readonly TakenPart[];
}

const saveSubject: PreparedStatement = {
  name: 'venues-save-subject',
  text: `insert into venues.occupancy_subject
           (tenant_id, subject_id, number, title, event_class, venue_id, place_name, attendance_peak, filed_at, geometry)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (tenant_id, subject_id) do update set number = excluded.number, title = excluded.title,
           event_class = excluded.event_class, venue_id = excluded.venue_id, place_name = excluded.place_name,
           attendance_peak = excluded.attendance_peak, filed_at = excluded.filed_at, geometry = excluded.geometry`,
};

const release: PreparedStatement = {
  name: 'venues-release',
  text: `update venues.occupancy set released_at = $3
         where tenant_id = $1 and subject_id = $2 and released_at is null and state = any ($4)`,
};

const take: PreparedStatement = {
  name: 'venues-take',
  text: `insert into venues.occupancy (tenant_id, id, subject_id, state, layer, share_group, area, during, exclusive)
         select $1, id, $3, $4, $5, $6, area, tstzrange(from_at, to_at), $7
         from unnest($2::uuid[], $8::polygon[], $9::timestamptz[], $10::timestamptz[]) with ordinality as part (id, area, from_at, to_at, place)
         order by place`,
};

const lockDays: PreparedStatement = {
  name: 'venues-lock-days',
  text: `select pg_advisory_xact_lock(hashtextextended('booking:' || $1::text || ':' || day, 0))
         from (select distinct day from unnest($2::text[]) as day order by day) d`,
};

/**
 * Lets exclusive bookings of one day in one town pass one after another. Without it two that have inserted each find the row of the other
 * and wait for it: the constraint lets neither through wrongly, but only the deadlock detector ends the waiting.
 */
export async function lockDaysOf(tx: Tx, taken: readonly Window[]): Promise<void> {
  await tx.sql(lockDays, [tx.tenantId, taken.flatMap(daysOf)]);
}

/** Days in UTC a window touches: two that overlap have one in common. */
function daysOf({ from, to }: Window): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from.slice(0, 10)); at <= Date.parse(to); at += dayMs)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
const dayMs = 86_400_000;

/** Replaces all that a subject holds. @throws the server's exclusion violation when an approval stands in the way. */
export async function replaceOccupancy(tx: Tx, record: OccupancyRecord): Promise<void> {
  const { about } = record;
  await tx.sql(saveSubject, [
    tx.tenantId,
    record.subjectId,
    about.number,
    about.eventClass === 'PUB' ? null : about.title,
    about.eventClass,
    record.venueId,
    about.placeName ?? null,
    about.attendancePeak ?? null,
    about.filedAt ?? null,
    JSON.stringify(record.geometry),
  ]);
  await releaseOccupancyRows(tx, record.subjectId);
  const taken = record.taken
    .map((part) => ({ ...part, area: polygonText(part.ring) }))
    // One order for everybody: two bookings that want the same places never wait for each other crosswise.
    .sort((a, b) => compare(a.from, b.from) || compare(a.area, b.area));
  await tx.sql(take, [
    tx.tenantId,
    taken.map(() => tx.newId()),
    record.subjectId,
    record.state,
    record.layer,
    record.shareGroup,
    record.exclusive,
    taken.map((part) => part.area),
    taken.map((part) => part.from),
    taken.map((part) => part.to),
  ]);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Frees what a subject holds in the named states; all of it unless told. Does nothing when it holds nothing. */
export async function releaseOccupancyRows(
  tx: Tx,
  subjectId: string,
  states: readonly OccupancyState[] = ['agreed', 'notice', 'imported', 'pending'],
): Promise<void> {
  await tx.sql(release, [tx.tenantId, subjectId, tx.now, states]);
}

/** A live row that meets an asked place and time, with its subject. */
export interface FoundOccupancy {
  readonly subjectId: string;
  readonly state: OccupancyState;
  readonly exclusive: boolean;
  readonly shareGroup: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly overlapFrom: Instant;
  readonly overlapTo: Instant;
  /** PostgreSQL text of the stored polygon. */
  readonly area: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly eventClass: EventClass | null;
  readonly venueId: string | null;
  readonly placeName: string | null;
  readonly attendancePeak: number | null;
  readonly filedAt: Instant | null;
  readonly geometry: DrawnGeometry;
}

const findOccupied: PreparedStatement = {
  name: 'venues-find-occupied',
  text: `select o.subject_id as "subjectId", o.state, o.exclusive, o.share_group as "shareGroup", o.from_at as "from", o.to_at as "to",
           o.overlap_from as "overlapFrom", o.overlap_to as "overlapTo", o.area, s.number, s.title, s.event_class as "eventClass",
           s.venue_id as "venueId", coalesce(v.name_ru, s.place_name) as "placeName", s.attendance_peak as "attendancePeak",
           s.filed_at as "filedAt", s.geometry
         from venues.find_occupied($2, $3::polygon[], $4::timestamptz[], $5::timestamptz[]) o
         join venues.occupancy_subject s on s.tenant_id = $1 and s.subject_id = o.subject_id
         left join venues.venue v on v.tenant_id = $1 and v.id = s.venue_id
         order by o.from_at, s.number`,
};

/** All that takes the given areas at the given times, of every state. `layer` null asks on every layer. */
export async function findOccupancies(
  tx: ReadTx,
  layer: string | null,
  asked: readonly TakenPart[],
): Promise<FoundOccupancy[]> {
  if (asked.length === 0) return [];
  return tx.sql<FoundOccupancy>(findOccupied, [
    tx.tenantId,
    layer,
    asked.map((part) => polygonText(part.ring)),
    asked.map((part) => part.from),
    asked.map((part) => part.to),
  ]);
}
