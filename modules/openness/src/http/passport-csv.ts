import type { DataSetPassport } from '@veche/contracts';
import type { Tenant } from '@veche/platform';
import type { DataField, DataRow, DataSet } from '../domain/data-sets.ts';

const field = (name: string, ru: string): DataField => ({
  name,
  type: 'string',
  title: { ru, en: ru },
  isRequired: true,
});

/** Both files of the recommendations on open data have the same two columns. */
export const catalogueFields: readonly DataField[] = [
  field('property', 'Поле'),
  field('title', 'Название'),
  field('value', 'Значение'),
  field('format', 'Формат'),
];

/** list.csv: the standard in use, then a line for each set. */
export function catalogueRows(
  sets: readonly DataSet[],
  { tenant, publicUrl }: { readonly tenant: Tenant; readonly publicUrl: string },
): DataRow[] {
  return [
    { property: 'standardversion', title: 'Версия методических рекомендаций', value: '3.0', format: '' },
    ...sets.map(({ code, title }) => ({
      property: `${tenant.code}-${code}`,
      title: title.ru,
      value: `${publicUrl}/v1/public/data-sets/${code}/meta.csv`,
      format: 'csv',
    })),
  ];
}

/** meta.csv: the passport with the fields of the recommendations; what the installation does not know is left out. */
export function passportRows(passport: DataSetPassport, publicUrl: string): DataRow[] {
  const [latest] = passport.versions;
  const row = (property: string, title: string, value: string | null | undefined): DataRow[] =>
    value === null || value === undefined || value === '' ? [] : [{ property, title, value, format: '' }];
  const csv = latest?.files.find(({ format }) => format === 'csv');
  const schema = latest?.files.find(({ format }) => format === 'table-schema');
  return [
    ...row('standardversion', 'Версия методических рекомендаций', '3.0'),
    ...row('identifier', 'Идентификационный номер', passport.identifier),
    ...row('title', 'Наименование набора данных', passport.title.ru),
    ...row('description', 'Описание набора данных', passport.description.ru),
    ...row('creator', 'Владелец набора данных', passport.owner.ru),
    ...row('source', 'Адрес набора данных', passport.address),
    ...row('format', 'Формат данных', 'csv'),
    ...row('created', 'Дата первой публикации', passport.firstPublishedAt?.slice(0, 10).replaceAll('-', '')),
    ...row('modified', 'Дата последнего изменения', latest?.publishedAt.slice(0, 10).replaceAll('-', '')),
    ...row('provenance', 'Содержание последнего изменения', latest?.change.ru),
    ...row('valid', 'Дата актуальности', latest?.asOf.slice(0, 10).replaceAll('-', '')),
    ...row('subject', 'Ключевые слова', passport.keywords.ru),
    ...row(csv?.name ?? '', 'Версия набора данных', csv && `${publicUrl}${csv.path}`),
    ...row(schema?.name ?? '', 'Структура набора данных', schema && `${publicUrl}${schema.path}`),
    ...row('sha256', 'Контрольная сумма файла CSV', csv?.sha256),
  ];
}
