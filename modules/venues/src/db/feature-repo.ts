import type { TownFeature } from '@veche/contracts';
import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';
import type { Selectable } from 'kysely';
import type { LonLat } from '../domain/projection.ts';
import { boundsOf } from '../domain/ring.ts';
import { boxText } from './pg-geometry.ts';
import type { Tables } from './tables.ts';
import { ensureTown } from './town-repo.ts';

type Feature = TownFeature;
type FeatureRow = Selectable<Tables['venues.feature']>;

/** Positions of any of the four kinds of geometry, in one list. */
export function positionsOf(geometry: Feature['geometry']): LonLat[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates as unknown as LonLat];
    case 'LineString':
      return geometry.coordinates as unknown as LonLat[];
    case 'Polygon':
      return geometry.coordinates.flat() as unknown as LonLat[];
    case 'MultiPolygon':
      return geometry.coordinates.flat(2) as unknown as LonLat[];
  }
}

/** Replaces the whole map of the town. */
export async function replaceFeatures(tx: Tx, features: readonly Feature[]): Promise<void> {
  const town = await ensureTown(tx);
  const db = tx.kysely<Tables>();
  await db.deleteFrom('venues.feature').where('tenant_id', '=', tx.tenantId).execute();
  const rows = features.map(({ id, properties, geometry }, i) => ({
    tenant_id: tx.tenantId,
    ref: id,
    layer: properties.layer,
    kind: properties.kind ?? null,
    name_ru: properties.name?.ru ?? null,
    name_en: properties.name?.en ?? null,
    number: properties.number ?? null,
    width_m: properties.widthM ?? null,
    angle: properties.angle ?? null,
    draw_order: i,
    geometry: JSON.stringify(geometry),
    bounds: boxText(
      boundsOf(
        [positionsOf(geometry).map((position) => town.projection.toMetres(position))],
        (properties.widthM ?? 0) / 2,
      ),
    ),
  }));
  for (let from = 0; from < rows.length; from += 1000)
    await db
      .insertInto('venues.feature')
      .values(rows.slice(from, from + 1000))
      .execute();
}

export async function listFeatures(tx: ReadTx): Promise<Feature[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('venues.feature')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('draw_order')
    .execute();
  return rows.map(featureFromRow);
}

/** Layers the town has at all: what is asked of another layer is unknown. */
export async function listLayers(tx: ReadTx): Promise<Set<string>> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('venues.feature')
    .select('layer')
    .distinct()
    .where('tenant_id', '=', tx.tenantId)
    .execute();
  return new Set(rows.map((row) => row.layer));
}

const featuresNear: PreparedStatement = {
  name: 'venues-features-near',
  text: 'select * from venues.find_features($1::box, $2::text[])',
};

/** Features of the named layers whose bounds meet a box of the town's plane. */
export async function findFeatures(
  tx: ReadTx,
  box: string,
  layers: readonly Feature['properties']['layer'][],
): Promise<Feature[]> {
  const rows = await tx.sql<FeatureRow>(featuresNear, [box, layers]);
  return rows.map(featureFromRow);
}

const featureFromRow = (row: FeatureRow): Feature => ({
  type: 'Feature',
  id: row.ref,
  properties: {
    layer: row.layer as Feature['properties']['layer'],
    ...(row.name_ru === null ? {} : { name: { ru: row.name_ru, en: row.name_en ?? row.name_ru } }),
    ...(row.kind === null ? {} : { kind: row.kind }),
    ...(row.number === null ? {} : { number: row.number }),
    ...(row.width_m === null ? {} : { widthM: row.width_m }),
    ...(row.angle === null ? {} : { angle: row.angle }),
  },
  geometry: row.geometry as Feature['geometry'],
});
