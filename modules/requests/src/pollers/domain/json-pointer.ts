/** What stands at an RFC 6901 pointer of a JSON document; undefined when nothing does. */
export function atPointer(document: unknown, pointer: string): unknown {
  if (pointer === '') return document;
  let value: unknown = document;
  for (const step of pointer.slice(1).split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = /^\d{1,9}$/.test(name) ? (value as unknown[])[Number(name)] : undefined;
    else if (typeof value === 'object' && value !== null && Object.hasOwn(value, name))
      value = (value as Record<string, unknown>)[name];
    else return undefined;
  }
  return value;
}

/** Pointers to everything of an item that is no list and no object, for whoever makes a mapping. */
export function pointersOf(item: unknown, prefix = '', depth = 0): (readonly [string, string])[] {
  if (typeof item !== 'object' || item === null)
    return [[prefix, JSON.stringify(item ?? '').replaceAll(/^"|"$/g, '')]];
  if (depth === 4) return [];
  return Object.entries(item)
    .slice(0, 100)
    .flatMap(([name, value]) =>
      pointersOf(value, `${prefix}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1),
    );
}
