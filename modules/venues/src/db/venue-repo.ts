import type { ReadTx, Tx } from '@veche/platform';
import { sql, type Selectable } from 'kysely';
import type { DrawnGeometry } from '../domain/place-shape.ts';
import { placeShape } from '../domain/place-shape.ts';
import { likenessKey, searchWords } from '../domain/search-text.ts';
import type { OwnerKind, Venue, VenueClosure, VenueKind } from '../domain/venue.ts';
import { boxAround, pointText } from './pg-geometry.ts';
import type { Tables, VenueTable } from './tables.ts';
import { ensureTown } from './town-repo.ts';

export async function findVenue(tx: ReadTx, id: string): Promise<Venue | undefined> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('venues.venue')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && venueFromRow(row);
}

export async function findVenueByCode(tx: ReadTx, code: string): Promise<Venue | undefined> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('venues.venue')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('code', '=', code)
    .executeTakeFirst();
  return row && venueFromRow(row);
}

/** Whole register of a town: a few hundred venues, never personal. */
export async function listAllVenues(tx: ReadTx): Promise<Venue[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('venues.venue')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('is_retired', '=', false)
    .orderBy('code')
    .execute();
  return rows.map(venueFromRow);
}

/** Adds a venue or changes the one with the same id. @throws RangeError when its outline is unusable. */
export async function saveVenue(tx: Tx, venue: Venue): Promise<void> {
  const town = await ensureTown(tx);
  const shape = placeShape(venue.geometry, town.projection);
  if (!shape.ok) throw new RangeError(`Outline of ${venue.code}: ${shape.error}`);
  const searchable = [venue.code, venue.name.ru, venue.name.en, venue.address].join(' ');
  const values = {
    tenant_id: tx.tenantId,
    id: venue.id,
    code: venue.code,
    name_ru: venue.name.ru,
    name_en: venue.name.en,
    kind: venue.kind,
    address: venue.address,
    geometry: JSON.stringify(venue.geometry),
    centre_lon: venue.centre[0],
    centre_lat: venue.centre[1],
    centre: pointText(town.projection.toMetres(venue.centre)),
    bounds: boxAround(shape.value.area.polygons.map((polygon) => polygon.outline)),
    area_sqm: shape.value.areaSqm,
    capacity: venue.capacity,
    occupancy_norm_per_sqm: venue.occupancyNormPerSqm,
    owner_kind: venue.ownerKind,
    owner_name: venue.ownerName,
    power_kw: venue.powerKw,
    water_m3: venue.waterM3,
    is_indoor: venue.isIndoor,
    floor: venue.floor,
    exits: JSON.stringify(venue.exits),
    allowed_from: venue.allowedHours?.from ?? null,
    allowed_to: venue.allowedHours?.to ?? null,
    is_mmpl_listed: venue.isMmplListed,
    mmpl_passport_number: venue.mmplPassportNumber,
    is_heritage: venue.isHeritage,
    is_retired: false,
    search_text: likenessKey(searchable),
    search_words: sql<string>`array_to_tsvector(${searchWords(searchable)}::text[])`,
  };
  await tx
    .kysely<Tables>()
    .insertInto('venues.venue')
    .values(values)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(values))
    .execute();
}

export async function saveVenueClosure(tx: Tx, venueId: string, closure: VenueClosure): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('venues.venue_closure')
    .values({
      tenant_id: tx.tenantId,
      id: tx.newId(),
      venue_id: venueId,
      during: `[${closure.from},${closure.to})`,
      reason_ru: closure.reason.ru,
      reason_en: closure.reason.en,
    })
    .execute();
}

export function venueFromRow(row: Selectable<VenueTable>): Venue {
  return {
    id: row.id,
    code: row.code,
    name: { ru: row.name_ru, en: row.name_en },
    kind: row.kind as VenueKind,
    address: row.address,
    geometry: row.geometry as DrawnGeometry,
    centre: [row.centre_lon, row.centre_lat],
    areaSqm: row.area_sqm,
    capacity: row.capacity,
    occupancyNormPerSqm: row.occupancy_norm_per_sqm,
    ownerKind: row.owner_kind as OwnerKind,
    ownerName: row.owner_name,
    powerKw: row.power_kw,
    waterM3: row.water_m3,
    isIndoor: row.is_indoor,
    floor: row.floor,
    exits: row.exits,
    allowedHours:
      row.allowed_from === null || row.allowed_to === null
        ? null
        : { from: row.allowed_from.slice(0, 5), to: row.allowed_to.slice(0, 5) },
    isMmplListed: row.is_mmpl_listed,
    mmplPassportNumber: row.mmpl_passport_number,
    isHeritage: row.is_heritage,
  };
}
