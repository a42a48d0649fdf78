/** A place where two forms differ, by JSON pointer. */
export interface FormChange {
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Differences of two forms, leaf by leaf; lists of plain values and geometries are compared whole. */
export function diffForms(before: unknown, after: unknown, pointer = ''): FormChange[] {
  if (isEqual(before, after)) return [];
  if (isBranch(before) && isBranch(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => diffForms(before[key], after[key], `${pointer}/${key}`));
  }
  return [{ pointer, before, after }];
}

type Branch = Readonly<Record<string, unknown>>;

/** Geometry is one value to people, whatever its coordinates. */
function isBranch(value: unknown): value is Branch {
  if (typeof value !== 'object' || value === null || 'coordinates' in value) return false;
  return (
    !Array.isArray(value) ||
    value.some((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
  );
}

function isEqual(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (isBlank(left) && isBlank(right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return (
    Array.isArray(left) === Array.isArray(right) &&
    [...keys].every((key) => isEqual((left as Branch)[key], (right as Branch)[key]))
  );
}

/** An emptied field and a field never filled are the same to people. */
const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isBlank));
