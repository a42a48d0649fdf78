import type { BilingualText } from '@veche/kernel';
import { loadTenant, type ReadTx, type Tx } from '@veche/platform';
import { localProjection, type LonLat, type Projection } from '../domain/projection.ts';
import type { Tables } from './tables.ts';

/** A town's plane and name. */
export interface Town {
  readonly name: BilingualText;
  readonly projection: Projection;
}

/** The town's plane: the stored one, else around the tenant's centre as it is now. */
export async function loadTown(tx: ReadTx): Promise<Town> {
  const row = await tx.kysely<Tables>().selectFrom('venues.town').selectAll().where('tenant_id', '=', tx.tenantId).executeTakeFirst();
  if (row) return { name: { ru: row.name_ru, en: row.name_en }, projection: localProjection([row.origin_lon, row.origin_lat]) };
  const tenant = await loadTenant(tx, tx.tenantId);
  return { name: tenant.name, projection: localProjection(tenant.centre) };
}

/** Fixes the town's plane before the first place is stored: around `origin`, else around the tenant's centre. */
export async function ensureTown(tx: Tx, origin?: LonLat): Promise<Town> {
  const town = await loadTown(tx);
  const [longitude, latitude] = origin ?? town.projection.origin;
  await tx
    .kysely<Tables>()
    .insertInto('venues.town')
    .values({ tenant_id: tx.tenantId, origin_lon: longitude, origin_lat: latitude, name_ru: town.name.ru, name_en: town.name.en })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute();
  return loadTown(tx);
}
