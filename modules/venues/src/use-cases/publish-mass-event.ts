import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import { err, ok, type Instant, type Result } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { PlaceFault, PlaceQuery } from '../domain/occupancy.ts';
import { resolvePlace } from './resolve-place.ts';

export interface MassEventPublication {
  /** The application: publishing it again changes what is shown. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** A public event under 54-ФЗ is never published by name. */
  readonly eventClass: 'CUL' | 'SPO' | 'COM';
  readonly place: PlaceQuery;
  readonly placeName: string;
  readonly sessions: readonly { readonly startsAt: Instant; readonly endsAt: Instant }[];
  /** Only of a legal entity. */
  readonly organiserName?: string | null;
  readonly state?: 'agreed' | 'cancelled' | 'held';
}

/** Shows an agreed mass event in the public calendar and on the map, or changes what is shown. */
export async function publishMassEvent(
  tx: Tx,
  event: MassEventPublication,
): Promise<Result<void, PlaceFault>> {
  const place = await resolvePlace(tx, event.place);
  if (!place.ok) return place;
  const starts = event.sessions.map(({ startsAt }) => toEpochMs(startsAt));
  const ends = event.sessions.map(({ endsAt }) => toEpochMs(endsAt));
  if (starts.length === 0 || event.sessions.some(({ startsAt, endsAt }) => startsAt >= endsAt))
    return err({ code: 'period-unusable' });
  const shown = {
    number: event.number,
    title: event.title,
    event_class: event.eventClass,
    venue_id: place.value.venue?.id ?? null,
    place_name: event.placeName,
    geometry: JSON.stringify(place.value.geometry),
    centre_lon: place.value.shape.centre[0],
    centre_lat: place.value.shape.centre[1],
    sessions: JSON.stringify(event.sessions.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))),
    during: `[${fromEpochMs(Math.min(...starts))},${fromEpochMs(Math.max(...ends))})`,
    organiser_name: event.organiserName ?? null,
    state: event.state ?? 'agreed',
    changed_at: tx.now,
  };
  await tx
    .kysely<Tables>()
    .insertInto('venues.public_mass_event')
    .values({ ...shown, tenant_id: tx.tenantId, id: event.id, published_at: tx.now, revision: 0 })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'id'])
        .doUpdateSet({ ...shown, revision: sql<number>`public_mass_event.revision + 1` }),
    )
    .execute();
  return ok(undefined);
}

/** Takes a mass event out of the public calendar; with `cancelled` it stays, marked so, for those who planned to come. */
export async function withdrawMassEvent(
  tx: Tx,
  id: string,
  how: 'cancelled' | 'removed' = 'cancelled',
): Promise<void> {
  const db = tx.kysely<Tables>();
  if (how === 'removed') {
    await db
      .deleteFrom('venues.public_mass_event')
      .where('tenant_id', '=', tx.tenantId)
      .where('id', '=', id)
      .execute();
    return;
  }
  await db
    .updateTable('venues.public_mass_event')
    .set({ state: 'cancelled', changed_at: tx.now, revision: sql<number>`revision + 1` })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}
