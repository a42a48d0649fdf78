import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { loadTown } from '../db/town-repo.ts';
import { venueFromRow } from '../db/venue-repo.ts';
import type { LonLat } from '../domain/projection.ts';
import { distance } from '../domain/ring.ts';
import { likenessKey, startsQuery } from '../domain/search-text.ts';
import type { Venue, VenueKind } from '../domain/venue.ts';

export interface VenueFilter {
  readonly query?: string | undefined;
  readonly near?: LonLat | undefined;
  readonly kind?: VenueKind | undefined;
  readonly minCapacity?: number | undefined;
  readonly limit: number;
}

export type ListedVenue = Venue & { readonly distanceM?: number };

/** Venues by text (beginnings of words, ё as е), kind and room; nearest first when a point is given. */
export async function listVenues(tx: ReadTx, filter: VenueFilter): Promise<ListedVenue[]> {
  const town = await loadTown(tx);
  let select = tx
    .kysely<Tables>()
    .selectFrom('venues.venue')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('is_retired', '=', false);
  if (filter.kind !== undefined) select = select.where('kind', '=', filter.kind);
  if (filter.minCapacity !== undefined) select = select.where('capacity', '>=', filter.minCapacity);
  const starts = filter.query === undefined ? undefined : startsQuery(filter.query);
  const matching =
    starts === undefined ? select : select.where(sql<boolean>`search_words @@ ${starts}::tsquery`);
  let rows = await matching.execute();
  if (rows.length === 0 && starts !== undefined) {
    rows = await select.where(sql<boolean>`${likenessKey(filter.query ?? '')} <% search_text`).execute();
  }
  const venues: ListedVenue[] = rows.map(venueFromRow);
  if (filter.near === undefined)
    return venues.sort((a, b) => (a.code < b.code ? -1 : 1)).slice(0, filter.limit);
  const spot = town.projection.toMetres(filter.near);
  return venues
    .map((venue) => ({
      ...venue,
      distanceM: Math.round(distance(town.projection.toMetres(venue.centre), spot)),
    }))
    .sort((a, b) => a.distanceM - b.distanceM)
    .slice(0, filter.limit);
}
