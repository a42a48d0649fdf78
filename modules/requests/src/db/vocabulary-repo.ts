import type { BilingualText } from '@veche/kernel';
import type { PreparedStatement, Tx } from '@veche/platform';
import type { NamedCode } from '../incoming-change.ts';
import { bulkSource, bulkValues, type BulkColumn } from './bulk.ts';

export interface NamedService extends NamedCode {
  readonly category?: string;
  readonly object?: string;
}

const unitColumns: readonly BulkColumn<NamedCode>[] = [
  { name: 'code', type: 'text', of: ({ code }) => code },
  { name: 'title', type: 'text', of: ({ code, title }) => title ?? code },
];
const serviceColumns: readonly BulkColumn<NamedService>[] = [
  ...unitColumns,
  { name: 'category', type: 'text', of: ({ category }) => category },
  { name: 'object', type: 'text', of: ({ object }) => object },
];
const insertUnits: PreparedStatement = {
  name: 'requests.insert-unknown-units',
  text: `insert into requests.unit (tenant_id, code, title_ru, title_en)
         select $1, x.code, x.title, x.title from ${bulkSource(unitColumns, 2).from}
         where not exists (select from requests.unit u where u.tenant_id = $1 and u.code = x.code) order by x.code
         on conflict do nothing`,
};
const insertServices: PreparedStatement = {
  name: 'requests.insert-unknown-services',
  text: `insert into requests.service (tenant_id, code, title_ru, title_en, category, object)
         select $1, x.code, x.title, x.title, x.category, x.object from ${bulkSource(serviceColumns, 2).from}
         where not exists (select from requests.service s where s.tenant_id = $1 and s.code = x.code) order by x.code
         on conflict do nothing`,
};

/** Notes units and services a source names for the first time; known ones keep their titles. */
export async function noteUnknownCodes(
  tx: Tx,
  named: { readonly units: Iterable<NamedCode>; readonly services: Iterable<NamedService> },
): Promise<void> {
  const units = [...named.units];
  const services = [...named.services];
  if (units.length > 0) await tx.sql(insertUnits, [tx.tenantId, ...bulkValues(unitColumns, units)]);
  if (services.length > 0)
    await tx.sql(insertServices, [tx.tenantId, ...bulkValues(serviceColumns, services)]);
}

interface TitledCode {
  readonly code: string;
  readonly title: BilingualText;
}

const titledColumns: readonly BulkColumn<TitledCode>[] = [
  { name: 'code', type: 'text', of: ({ code }) => code },
  { name: 'title_ru', type: 'text', of: ({ title }) => title.ru },
  { name: 'title_en', type: 'text', of: ({ title }) => title.en },
];
const saveTitledUnits: PreparedStatement = {
  name: 'requests.save-units',
  text: `insert into requests.unit (tenant_id, code, title_ru, title_en)
         select $1, x.code, x.title_ru, x.title_en from ${bulkSource(titledColumns, 2).from} order by x.code
         on conflict (tenant_id, code) do update set title_ru = excluded.title_ru, title_en = excluded.title_en`,
};

/** Gives units their titles; known ones are renamed. */
export async function saveUnits(tx: Tx, units: readonly TitledCode[]): Promise<void> {
  await tx.sql(saveTitledUnits, [tx.tenantId, ...bulkValues(titledColumns, units)]);
}
