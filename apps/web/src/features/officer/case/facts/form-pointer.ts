const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

/** The value a JSON pointer names; undefined where the way ends. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[unescape(part)];
  }
  return value;
}

/** Whether one pointer is the other or lies under it. */
export const isUnder = (pointer: string, ancestor: string): boolean =>
  pointer === ancestor || pointer.startsWith(`${ancestor}/`);

/** The pointer with list positions written `*`. */
export const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/** Nothing was answered. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isBlank));
