import { isSame, readPointer, writePointer } from './form-pointer.ts';

/** A field that differs between two forms. Lists count as one value: their items have no identity. */
export interface FieldDifference {
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface MergedForm<Form> {
  readonly form: Form;
  /** What the other side changed and is now here too. */
  readonly taken: readonly FieldDifference[];
  /** Changed on both sides, differently: `after` is mine and is kept, `theirs` can be taken instead. */
  readonly conflicts: readonly {
    readonly pointer: string;
    readonly mine: unknown;
    readonly theirs: unknown;
  }[];
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('coordinates' in value);

/** All fields that differ, deepest first known: objects are entered, lists and drawings are compared whole. */
export function differencesOf(before: unknown, after: unknown, pointer = ''): readonly FieldDifference[] {
  if (isSame(before, after)) return [];
  const canEnter = (value: unknown): boolean => value === undefined || isBranch(value);
  if ((isBranch(before) || isBranch(after)) && canEnter(before) && canEnter(after)) {
    const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
    return [...keys].flatMap((key) =>
      differencesOf(readPointer(before, `/${key}`), readPointer(after, `/${key}`), `${pointer}/${key}`),
    );
  }
  return [{ pointer, before, after }];
}

/**
 * Joins two sets of changes made to one form. Nothing typed here is lost: where both sides changed a field, mine stays and theirs is told.
 */
export function mergeForms<Form>(base: Form, mine: Form, theirs: Form): MergedForm<Form> {
  const myChanges = new Map(differencesOf(base, mine).map((change) => [change.pointer, change]));
  let form = mine;
  const taken: FieldDifference[] = [];
  const conflicts: { pointer: string; mine: unknown; theirs: unknown }[] = [];
  for (const change of differencesOf(base, theirs)) {
    const own = overlapping(myChanges, change.pointer);
    if (own === undefined) {
      form = writePointer(form, change.pointer, change.after);
      taken.push(change);
    } else if (!isSame(readPointer(mine, change.pointer), change.after)) {
      conflicts.push({
        pointer: change.pointer,
        mine: readPointer(mine, change.pointer),
        theirs: change.after,
      });
    }
  }
  return { form, taken, conflicts };
}

/** My change at, above or below the pointer. */
function overlapping(
  changes: ReadonlyMap<string, FieldDifference>,
  pointer: string,
): FieldDifference | undefined {
  for (const change of changes.values()) {
    const own = change.pointer;
    if (own === pointer || own.startsWith(`${pointer}/`) || pointer.startsWith(`${own}/`)) return change;
  }
  return undefined;
}
