import { labelOf } from '@veche/contracts';
import type { BilingualText, Instant } from '@veche/kernel';
import type { ApplicationTable } from '../db/tables.ts';
import type { FormChange } from '../domain/form-diff.ts';

/** Views are plain data; the domain's readonly types differ from the contract's only in that. */
export const mutable = <T>(value: T): Mutable<T> => value as Mutable<T>;
export type Mutable<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? Mutable<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
      : T;

/** The name of a field; a pointer that has none stands for itself. */
export function plainLabel(pointer: string): BilingualText {
  const label = labelOf(pointer);
  return label ? { ru: label.ru, en: label.en } : { ru: pointer, en: pointer };
}

export const labelled = (changes: readonly FormChange[]) =>
  changes.map((change) => ({ ...change, label: plainLabel(change.pointer) }));

/** A notice may be registered without any date. */
export const startOf = (row: Pick<ApplicationTable, 'starts_at'>): Instant | undefined =>
  (row.starts_at as Instant | null) ?? undefined;
