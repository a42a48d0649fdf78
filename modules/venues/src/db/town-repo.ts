import type { BilingualText } from '@veche/kernel';
import { loadTenant, type PreparedStatement, type ReadTx, type Tx } from '@veche/platform';
import { localProjection, type LonLat, type Projection } from '../domain/projection.ts';
import type { Tables } from './tables.ts';

/** A town's plane and name. */
export interface Town {
  readonly name: BilingualText;
  readonly projection: Projection;
}

/** Stored planes, for as long as a transaction lasts: many parts of one command ask. A plane once stored never changes. */
const known = new WeakMap<ReadTx, Town>();

/** The town's plane: the stored one, else around the tenant's centre as it is now. */
export async function loadTown(tx: ReadTx): Promise<Town> {
  const stored = await findTown(tx);
  if (stored !== undefined) return stored;
  const tenant = await loadTenant(tx, tx.tenantId);
  return { name: tenant.name, projection: localProjection(tenant.centre) };
}

/** Fixes the town's plane before the first place is stored: around `origin`, else around the tenant's centre. */
export async function ensureTown(tx: Tx, origin?: LonLat): Promise<Town> {
  const stored = await findTown(tx);
  if (stored !== undefined) return stored;
  const { name, projection } = await loadTown(tx);
  const [longitude, latitude] = origin ?? projection.origin;
  await tx
    .kysely<Tables>()
    .insertInto('venues.town')
    .values({
      tenant_id: tx.tenantId,
      origin_lon: longitude,
      origin_lat: latitude,
      name_ru: name.ru,
      name_en: name.en,
    })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute();
  // Somebody else may have been first: theirs counts.
  return loadTown(tx);
}

const townOfTenant: PreparedStatement = {
  name: 'venues-town',
  text: 'select origin_lon, origin_lat, name_ru, name_en from venues.town where tenant_id = $1',
};

async function findTown(tx: ReadTx): Promise<Town | undefined> {
  const before = known.get(tx);
  if (before) return before;
  const [row] = await tx.sql<Tables['venues.town']>(townOfTenant, [tx.tenantId]);
  if (!row) return undefined;
  const town = {
    name: { ru: row.name_ru, en: row.name_en },
    projection: localProjection([row.origin_lon, row.origin_lat]),
  };
  known.set(tx, town);
  return town;
}
