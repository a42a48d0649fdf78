import { codeOf } from '../code-of.ts';
import type { NamedCode } from '../incoming-change.ts';
import { faultOf } from '../row-fault.ts';
import type { RowFields } from '../row-fields.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A line of the portal under reading. */
export interface SpbContext {
  readonly row: JsonObject;
  readonly fields: RowFields;
  readonly externalId: string;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; anything else is passed over. */
export const objectsOf = (list: unknown): JsonObject[] => (Array.isArray(list) ? list.filter(isObject) : []);

/** A list whose items are all of one form; a list that is not refuses the row. */
export function listOf<Item>(
  { row, fields }: SpbContext,
  field: string,
  isItem: (value: unknown) => value is Item,
): Item[] {
  const list = row[field];
  if (list === null || list === undefined) return [];
  if (Array.isArray(list) && list.every(isItem)) return list;
  fields.refuse(faultOf('field-wrong', field));
  return [];
}

/** The portal knows agencies by name only. */
export function unitOf(fields: RowFields, name: unknown): NamedCode | undefined {
  const title = fields.text('orgs', name);
  return title === undefined ? undefined : { code: codeOf(title), title };
}

/** A number of things, when there are any. */
export const countOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
