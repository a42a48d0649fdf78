import type { BilingualText } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { registerDb } from '../db/register-tables.ts';

/** A code with the words people know it by; a code without words stands for itself. */
export interface NamedView {
  readonly code: string;
  readonly title: { ru: string; en: string };
}

export type TitlesOf = (code: string) => NamedView;

/** Words for the codes of a page: services or units. */
export async function titlesOf(
  tx: ReadTx,
  table: 'requests.service' | 'requests.unit' | 'requests.source',
  codes: Iterable<string | null>,
): Promise<TitlesOf> {
  const wanted = [...new Set(codes)].filter((code) => code !== null);
  const rows =
    wanted.length === 0
      ? []
      : await registerDb(tx)
          .selectFrom(table)
          .select(['code', 'title_ru', 'title_en'])
          .where('tenant_id', '=', tx.tenantId)
          .where('code', 'in', wanted)
          .execute();
  const known = new Map<string, BilingualText>(
    rows.map((row) => [row.code, { ru: row.title_ru, en: row.title_en }]),
  );
  return (code) => ({ code, title: { ...(known.get(code) ?? { ru: code, en: code }) } });
}
