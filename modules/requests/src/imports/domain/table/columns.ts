import type { ImportField, ImportMapping } from '@veche/contracts';

/** Where each field stands in the cells of a row. */
export type ColumnPlaces = ReadonlyMap<ImportField, number>;

/** A header's name without spaces around it and the mark some programs put before UTF-8. */
export const plainName = (name: string): string => name.replace(/^\uFEFF/, '').trim();
/** Case does not make another column. */
const plain = (name: string): string => plainName(name).toLowerCase();

/** Finds the columns of a header that a mapping names; the first name that is there is taken. */
export function placesOf(header: readonly string[], columns: ImportMapping['columns']): ColumnPlaces {
  const exact = new Map(header.map((name, index) => [plainName(name), index]));
  const loose = new Map(header.map((name, index) => [plain(name), index]));
  const places = new Map<ImportField, number>();
  for (const [field, names] of Object.entries(columns) as [ImportField, string[]][]) {
    const name =
      names.find((candidate) => exact.has(candidate)) ??
      names.find((candidate) => loose.has(plain(candidate)));
    if (name !== undefined) places.set(field, exact.get(name) ?? loose.get(plain(name)) ?? 0);
  }
  return places;
}

/** Columns kept beside the request, with the names they have in the file. */
export function factsOf(header: readonly string[], facts: readonly string[]): (readonly [string, number])[] {
  const loose = new Map(header.map((name, index) => [plain(name), index]));
  const taken = new Map<number, string>();
  for (const name of facts) {
    const index = loose.get(plain(name));
    if (index !== undefined && !taken.has(index)) taken.set(index, plainName(header[index] ?? name));
  }
  return [...taken].map(([index, name]) => [name, index] as const);
}
