/** Words that have broken other programs. */
export const hostileTexts: readonly string[] = [
  `'; drop table permits.application; --`,
  `" or 1=1 --`,
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'a\r\nSet-Cookie: veche_session=stolen\r\n\r\n<html>',
  '../../../../../../etc/passwd',
  '..\\..\\windows\\system32',
  'a\u0000b',
  '\ud800',
  '\u202Eгнп.exe',
  '${7*7}{{7*7}}#{7*7}',
  'http://169.254.169.254/latest/meta-data/',
  '%00%0d%0a%2e%2e%2f',
  'я'.repeat(50_000),
  '',
  ' ',
  '0000-01-01',
  '-000001-01-01T00:00:00Z',
  '0000-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999+00:00',
  '2026-02-30',
  'constructor',
  '__proto__',
  'NaN',
  '-Infinity',
];

/** Values of a type that no field expects, or of a size none has room for. */
export const hostileValues: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  -1e308,
  2 ** 53,
  99_999_999_999,
  [],
  {},
  [null],
  [[[[[[[[[[]]]]]]]]]],
  { __proto__: { isAdmin: true }, constructor: { prototype: {} } },
  { $gt: '' },
  'text',
];

type Schema = Readonly<Record<string, unknown>>;
export type Resolve = (schema: Schema) => Schema;

/** A value a schema takes, with every optional field given. */
export function sampleOf(schema: Schema, resolve: Resolve, depth = 0): unknown {
  const known = resolve(schema);
  if ('const' in known) return known['const'];
  const choices = known['enum'] as unknown[] | undefined;
  if (choices) return choices[0];
  const members = (known['anyOf'] ?? known['oneOf'] ?? known['allOf']) as Schema[] | undefined;
  if (members?.[0]) return sampleOf(members[0], resolve, depth);
  switch (known['type']) {
    case 'object':
      return depth > 5 ? {} : sampleObject(known, resolve, depth);
    case 'array': {
      const items = (known['prefixItems'] ?? [known['items'] ?? {}]) as Schema[];
      const count = Math.max(Number(known['minItems'] ?? 1), items.length);
      return Array.from({ length: count }, (_, index) =>
        sampleOf(items[Math.min(index, items.length - 1)] ?? {}, resolve, depth + 1),
      );
    }
    case 'integer':
    case 'number':
      return Math.max(Number(known['minimum'] ?? 1), Number(known['exclusiveMinimum'] ?? -1) + 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return sampleText(known);
  }
}

function sampleObject(schema: Schema, resolve: Resolve, depth: number): Record<string, unknown> {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, sampleOf(property, resolve, depth + 1)]),
  );
}

const byFormat: Readonly<Record<string, string>> = {
  uuid: '01900000-0000-7000-8000-00000000ffff',
  date: '2026-07-01',
  'date-time': '2026-07-01T10:00:00.000Z',
  email: 'somebody@example.org',
  uri: 'https://example.org/',
};

function sampleText(schema: Schema): string {
  const format = byFormat[String(schema['format'])];
  if (format !== undefined) return format;
  return 'пример'.padEnd(Number(schema['minLength'] ?? 0), 'я').slice(0, Number(schema['maxLength'] ?? 6));
}

/**
 * The value with one leaf at a time replaced by a poison. When that makes more than `limit` values, every leaf meets a few
 * of the poisons, and all poisons are met in turn.
 */
export function* poisoned(value: unknown, poisons: readonly unknown[], limit: number): Generator {
  const leaves = leavesOf(value);
  const each = Math.max(1, Math.min(poisons.length, Math.floor(limit / Math.max(1, leaves.length))));
  for (const [index, path] of leaves.entries())
    for (let turn = 0; turn < each; turn += 1)
      yield replaced(value, path, poisons[(index * each + turn) % poisons.length]);
}

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function replaced(holder: unknown, [key, ...rest]: Path, poison: unknown): unknown {
  if (key === undefined) return poison;
  const change = (inner: unknown): unknown => replaced(inner, rest, poison);
  if (Array.isArray(holder))
    return holder.map((item: unknown, index) => (index === key ? change(item) : item));
  const fields = holder as Record<string, unknown>;
  return { ...fields, [key]: change(fields[key]) };
}
