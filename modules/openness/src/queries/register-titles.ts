import type { BilingualText } from '@veche/kernel';
import type { PreparedStatement, ReadTx } from '@veche/platform';

const serviceNames: PreparedStatement = {
  name: 'openness.service-names',
  text: 'select code, title_ru as ru, title_en as en from requests.service_name where tenant_id = $1',
};

const unsaid: BilingualText = { ru: 'не указано', en: 'not said' };

/** What services and units are called; what has no title is called by its code. */
export interface RegisterTitles {
  service(code: string): BilingualText;
  unit(code: string): BilingualText;
}

export async function readRegisterTitles(
  deps: { readonly unitTitles: (tx: ReadTx) => Promise<ReadonlyMap<string, BilingualText>> },
  tx: ReadTx,
): Promise<RegisterTitles> {
  const rows = await tx.sql<{ code: string; ru: string; en: string }>(serviceNames, [tx.tenantId]);
  const services = new Map(rows.map(({ code, ru, en }) => [code, { ru, en }]));
  const units = await deps.unitTitles(tx);
  const titleIn = (titles: ReadonlyMap<string, BilingualText>, code: string): BilingualText =>
    code === '' ? unsaid : (titles.get(code) ?? { ru: code, en: code });
  return { service: (code) => titleIn(services, code), unit: (code) => titleIn(units, code) };
}
