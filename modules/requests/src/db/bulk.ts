/** A value of a column as PostgreSQL reads it from an array. */
export type BulkValue = string | number | boolean | null | undefined;

/** A column of rows that are written together. */
export interface BulkColumn<Row> {
  readonly name: string;
  readonly type: string;
  readonly of: (row: Row) => BulkValue;
}

/** Types that an array cannot hold as such travel as text. */
const travelsAsText = (type: string): boolean => type.endsWith('[]') || type === 'jsonb' || type === 'bytea';

/**
 * Rows as one array per column: `from unnest($1::uuid[], …) as x (…)`. One statement writes thousands of rows; PostgreSQL reads
 * arrays faster than JSON, and our own literals are made several times faster than by the driver.
 */
export function bulkSource<Row>(
  columns: readonly BulkColumn<Row>[],
  firstParameter: number,
): { readonly values: readonly string[]; readonly select: string; readonly from: string } {
  const arrays = columns.map(
    ({ type }, index) => `$${firstParameter + index}::${travelsAsText(type) ? 'text' : type}[]`,
  );
  const names = columns.map(({ name }) => name);
  const values = columns.map(({ name, type }) => (travelsAsText(type) ? `x.${name}::${type}` : `x.${name}`));
  return {
    values,
    select: values.join(', '),
    from: `unnest(${arrays.join(', ')}) as x (${names.join(', ')})`,
  };
}

export const bulkValues = <Row>(columns: readonly BulkColumn<Row>[], rows: readonly Row[]): string[] =>
  columns.map(({ of }) => arrayLiteral(rows.map(of)));

/** `{a,NULL,"b c"}` */
export function arrayLiteral(values: readonly BulkValue[]): string {
  return `{${values.map(itemLiteral).join(',')}}`;
}

function itemLiteral(value: BulkValue): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value !== 'string') return String(value);
  if (!value.includes('"') && !value.includes('\\')) return `"${value}"`;
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A value for a `jsonb` column. */
export const json = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);

/** A value for a `bytea` column. */
export const bytes = (value: Uint8Array | null | undefined): string | null =>
  value ? `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}` : null;
