import type { BilingualText } from '@veche/kernel';
import { oncePerTx, type ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** What sources, services and units are called, by their codes. */
export interface RegisterNames {
  readonly sources: ReadonlyMap<string, BilingualText>;
  readonly services: ReadonlyMap<string, BilingualText & { readonly category?: string }>;
  readonly units: ReadonlyMap<string, BilingualText>;
}

/** Names of the register, read once per transaction. */
export const readNames = oncePerTx(async (tx: ReadTx): Promise<RegisterNames> => {
  const { rows } = await sql<{
    what: 'source' | 'service' | 'unit';
    code: string;
    title_ru: string;
    title_en: string;
    category: string | null;
  }>`
    select 'source' as what, code, title_ru, title_en, null as category from requests.source_name where tenant_id = ${tx.tenantId}
    union all select 'service', code, title_ru, title_en, category from requests.service_name where tenant_id = ${tx.tenantId}
    union all select 'unit', code, title_ru, title_en, null from requests.unit_name where tenant_id = ${tx.tenantId}
    order by title_ru`.execute(tx.kysely<Tables>());
  const of = (what: string) =>
    new Map(
      rows
        .filter((row) => row.what === what)
        .map((row) => [
          row.code,
          { ru: row.title_ru, en: row.title_en, ...(row.category !== null && { category: row.category }) },
        ]),
    );
  return { sources: of('source'), services: of('service'), units: of('unit') };
});
