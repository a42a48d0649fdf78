import type { BilingualText, TenantId, ZoneId } from '@veche/kernel';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { systemScope } from './scope.ts';
import type { ReadTx, Tx } from './tx.ts';

/** A municipality: the town whose cases are kept apart from those of any other. */
export interface Tenant {
  readonly id: TenantId;
  /** Short latin name used in addresses and tokens. */
  readonly code: string;
  readonly name: BilingualText;
  /** Begins the public numbers of this town. */
  readonly numberPrefix: string;
  /** Decides what "today" is. */
  readonly zone: ZoneId;
  readonly regionCode: string;
  readonly municipalityCode: string;
  /** WGS 84, longitude first. */
  readonly centre: readonly [longitude: number, latitude: number];
  /** Fixed at creation; everything such a town issues is marked. */
  readonly isDemonstration: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface TenantTable {
  id: string;
  code: string;
  name_ru: string;
  name_en: string;
  number_prefix: string;
  zone: string;
  region_code: string;
  municipality_code: string;
  centre_lon: number;
  centre_lat: number;
  is_demonstration: boolean;
  settings: unknown;
}

interface Tables {
  'platform.tenant': TenantTable;
}

/** How the town's administration calls itself; a town that did not say is named plainly. */
export function authorityNameOf({ name, settings }: Pick<Tenant, 'name' | 'settings'>): BilingualText {
  const own = settings['authority'];
  if (
    typeof own === 'object' &&
    own !== null &&
    'ru' in own &&
    'en' in own &&
    typeof own.ru === 'string' &&
    typeof own.en === 'string'
  ) {
    return { ru: own.ru, en: own.en };
  }
  return { ru: `Администрация: ${name.ru}`, en: `Administration of ${name.en}` };
}

/** @throws Error when there is no such town. */
export async function loadTenant(tx: ReadTx, id: TenantId): Promise<Tenant> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('platform.tenant')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Error(`There is no tenant ${id}`);
  return tenantFromRow(row);
}

/** Changes settings of the town of this transaction; those not named stay. Other processes notice within seconds. */
export async function changeTenantSettings(tx: Tx, change: Readonly<Record<string, unknown>>): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('platform.tenant')
    .set({ settings: sql`settings || ${JSON.stringify(change)}::jsonb` })
    .where('id', '=', tx.tenantId)
    .execute();
}

/** All towns of this installation, by code. */
export function listTenants(db: Database): Promise<Tenant[]> {
  return db.read(systemScope('tenants'), async (tx) => {
    const rows = await tx
      .kysely<Tables>()
      .selectFrom('platform.tenant')
      .selectAll()
      .orderBy('code')
      .execute();
    return rows.map(tenantFromRow);
  });
}

/** Adds a town. Whether it is a demonstration cannot be changed later: the application role may not update that column. */
export async function createTenant(tx: Tx, tenant: Tenant): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('platform.tenant')
    .values({
      id: tenant.id,
      code: tenant.code,
      name_ru: tenant.name.ru,
      name_en: tenant.name.en,
      number_prefix: tenant.numberPrefix,
      zone: tenant.zone,
      region_code: tenant.regionCode,
      municipality_code: tenant.municipalityCode,
      centre_lon: tenant.centre[0],
      centre_lat: tenant.centre[1],
      is_demonstration: tenant.isDemonstration,
      settings: JSON.stringify(tenant.settings),
    })
    .execute();
}

function tenantFromRow(row: TenantTable): Tenant {
  return {
    id: row.id as TenantId,
    code: row.code,
    name: { ru: row.name_ru, en: row.name_en },
    numberPrefix: row.number_prefix,
    zone: row.zone as ZoneId,
    regionCode: row.region_code,
    municipalityCode: row.municipality_code,
    centre: [row.centre_lon, row.centre_lat],
    isDemonstration: row.is_demonstration,
    settings: row.settings as Record<string, unknown>,
  };
}
