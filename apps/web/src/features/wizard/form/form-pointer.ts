import type { MassEventForm } from '@veche/contracts';

/** JSON pointers of `T` whose values are of the wanted type; positions of lists are numbers. */
type PathsTo<T, Wanted, Prefix extends string = ''> = {
  [Key in keyof T & string]-?: NonNullable<T[Key]> extends readonly (infer Item)[]
    ? Item extends object
      ? PathsTo<Item, Wanted, `${Prefix}/${Key}/${number}`>
      : never
    : NonNullable<T[Key]> extends Wanted
      ? `${Prefix}/${Key}`
      : NonNullable<T[Key]> extends object
        ? PathsTo<NonNullable<T[Key]>, Wanted, `${Prefix}/${Key}`>
        : never;
}[keyof T & string];

/** The form without what is not typed into fields: geometry is drawn. */
type TypedForm = Omit<MassEventForm, 'place'> & {
  place?: Omit<NonNullable<MassEventForm['place']>, 'geometry'>;
};

export type TextPointer = PathsTo<TypedForm, string>;
export type NumberPointer = PathsTo<TypedForm, number>;
export type BooleanPointer = PathsTo<TypedForm, boolean>;

const partsOf = (pointer: string): string[] => pointer.split('/').slice(1);

const childOf = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) return value[Number(key)];
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
};

/** What stands at a pointer; `undefined` where nothing does. */
export const readPointer = (form: unknown, pointer: string): unknown =>
  partsOf(pointer).reduce((value: unknown, key) => childOf(value, key), form);

/** A copy with the value at the pointer; `undefined` removes it, and what becomes empty by that goes too. */
export function writePointer<Form>(form: Form, pointer: string, value: unknown): Form {
  return (write(form, partsOf(pointer), value) ?? {}) as Form;
}

function write(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const next = write(childOf(node, key), rest, value);
  if (Array.isArray(node) || (node === undefined && /^\d+$/.test(key))) {
    const list = Array.isArray(node) ? [...(node as readonly unknown[])] : [];
    // An item of a list keeps its place even when nothing is left in it.
    list[Number(key)] = next ?? {};
    return list;
  }
  const { [key]: _old, ...others } = (node ?? {}) as Readonly<Record<string, unknown>>;
  const copy = next === undefined ? others : { ...others, [key]: next };
  return Object.keys(copy).length === 0 ? undefined : copy;
}

/** Whether two JSON values are the same. */
export function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isSame(childOf(left, key), childOf(right, key)));
}
