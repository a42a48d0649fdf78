import type { BilingualText } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { requestsDb } from '../db/requests-db.ts';

/** Titles of the town's units by their code. */
export async function unitTitles(tx: ReadTx): Promise<Map<string, BilingualText>> {
  const rows = await requestsDb(tx)
    .selectFrom('requests.unit')
    .select(['code', 'title_ru', 'title_en'])
    .where('tenant_id', '=', tx.tenantId)
    .execute();
  return new Map(rows.map((row) => [row.code, { ru: row.title_ru, en: row.title_en }]));
}
