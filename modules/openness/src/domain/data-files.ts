import type { DataField, DataRow, DataSet, DataValue, FieldType } from './data-sets.ts';

export const dataFormats = ['csv', 'json', 'table-schema', 'json-schema'] as const;
export type DataFormat = (typeof dataFormats)[number];

export interface DataFile {
  readonly format: DataFormat;
  readonly name: string;
  readonly text: string;
}

export const mediaTypeOf: Readonly<Record<DataFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  'table-schema': 'application/json; charset=utf-8',
  'json-schema': 'application/schema+json; charset=utf-8',
};

/** RFC 4180: commas, points, ISO dates, the head in the names of the structure. What a spreadsheet would run gets an apostrophe. */
export const csvText = (fields: readonly DataField[], rows: readonly DataRow[]): string =>
  [
    fields.map(({ name }) => name).join(','),
    ...rows.map((row) => fields.map(({ name }) => csvCell(row[name] ?? null)).join(',')),
    '',
  ].join('\r\n');

function csvCell(value: DataValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const jsonTypes: Readonly<Record<FieldType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'string',
  yearmonth: 'string',
};

/** Frictionless Table Schema of the CSV. */
export const tableSchema = ({ fields }: DataSet): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: fields.map(({ name, type, title, isRequired }) => ({
    name,
    type,
    title: title.ru,
    description: title.en,
    ...(isRequired ? { constraints: { required: true } } : {}),
  })),
  missingValues: [''],
});

/** JSON Schema of the JSON. */
export const jsonSchema = (set: DataSet): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: set.title.ru,
  description: set.description.ru,
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: set.fields.map(({ name }) => name),
    properties: Object.fromEntries(
      set.fields.map(({ name, type, title, isRequired }) => [
        name,
        {
          title: title.ru,
          type: isRequired ? jsonTypes[type] : [jsonTypes[type], 'null'],
          ...(type === 'date' ? { format: 'date' } : {}),
          ...(type === 'yearmonth' ? { pattern: '^\\d{4}-\\d{2}$' } : {}),
        },
      ]),
    ),
  },
});

const stamp = (at: string): string => at.slice(0, 16).replaceAll(/[-:]/g, '');

/** The files of a version, named as the recommendations on open data of authorities name them: moment of the data, of the structure. */
export function filesOf(set: DataSet, rows: readonly DataRow[], at: string): DataFile[] {
  const data = `data-${stamp(at)}-structure-${structureStamp}`;
  const structure = `structure-${structureStamp}`;
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  return [
    { format: 'csv', name: `${data}.csv`, text: csvText(set.fields, rows) },
    { format: 'json', name: `${data}.json`, text: json(rows) },
    { format: 'table-schema', name: `${structure}.table.json`, text: json(tableSchema(set)) },
    { format: 'json-schema', name: `${structure}.schema.json`, text: json(jsonSchema(set)) },
  ];
}

/** When the structure of the sets last changed; a change of `fields` moves it. */
const structureStamp = '20261128T2200';
