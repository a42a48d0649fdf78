import type { RequestFacets } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import { registerDb } from '../db/register-tables.ts';

/** What the register can be filtered by, from the registers of sources, services and units and from the index of districts. */
export async function listFacets(tx: ReadTx): Promise<RequestFacets> {
  const db = registerDb(tx);
  const titled = { ru: 'title_ru', en: 'title_en' } as const;
  const [sources, services, units] = [
    await db
      .selectFrom('requests.source')
      .select(['code', titled.ru, titled.en])
      .where('tenant_id', '=', tx.tenantId)
      .orderBy('title_ru')
      .execute(),
    await db
      .selectFrom('requests.service')
      .select(['code', titled.ru, titled.en, 'category'])
      .where('tenant_id', '=', tx.tenantId)
      .orderBy('title_ru')
      .execute(),
    await db
      .selectFrom('requests.unit')
      .select(['code', titled.ru, titled.en])
      .where('tenant_id', '=', tx.tenantId)
      .orderBy('title_ru')
      .execute(),
  ];
  return {
    sources: sources.map(named),
    services: services.map((row) => ({
      ...named(row),
      ...(row.category === null ? {} : { category: row.category }),
    })),
    units: units.map(named),
    regions: await distinct(tx, 'region'),
    districts: await distinct(tx, 'district'),
  };
}

const named = (row: { code: string; title_ru: string; title_en: string }) => ({
  code: row.code,
  title: { ru: row.title_ru, en: row.title_en },
});

/** Different values of a column by jumps along its index: as many steps as there are values, however many rows. */
async function distinct(tx: ReadTx, column: 'region' | 'district'): Promise<string[]> {
  const rows = await tx.sql<{ value: string }>(
    {
      name: `requests-distinct-${column}`,
      text: `with recursive jump as (
               (select ${column} as value from requests.service_request
                where tenant_id = $1 and ${column} is not null order by ${column} limit 1)
               union all
               select (select ${column} from requests.service_request
                       where tenant_id = $1 and ${column} > jump.value order by ${column} limit 1)
               from jump where jump.value is not null
             )
             select value from jump where value is not null limit 1000`,
    },
    [tx.tenantId],
  );
  return rows.map(({ value }) => value);
}
