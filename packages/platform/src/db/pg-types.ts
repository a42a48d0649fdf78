import { type CustomTypesConfig, types } from 'pg';

const oid = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184, numeric: 1700 } as const;
const arrayOid = { int8: 1016, date: 1182, timestamp: 1115, timestamptz: 1185, numeric: 1231 } as const;

/** `2026-05-27 11:20:00.123456+00` → `2026-05-27T11:20:00.123Z`; sessions run in UTC, finer digits are cut. */
export function instantFromPg(text: string): string {
  if (text === 'infinity' || text === '-infinity') return text;
  const fraction = text.length > 20 && text[19] === '.' ? text.slice(20, text.indexOf('+')) : '';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}

/** @throws RangeError when a bigint does not fit a safe number: no column of ours may hold one. */
export function integerFromPg(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a safe integer: ${text}`);
  return value;
}

/** `{1,NULL,"2026-05-27 11:20:00+00"}`: one dimension, and none of these types needs an escape inside its quotes. */
export function arrayFromPg<T>(text: string, parse: (item: string) => T): (T | null)[] {
  if (text === '{}') return [];
  const items = text.slice(1, -1).split(',');
  return items.map((item) => (item === 'NULL' ? null : parse(item.replaceAll('"', ''))));
}

const same = (text: string): string => text;
const scalar: Record<keyof typeof oid, (text: string) => unknown> = {
  int8: integerFromPg,
  date: same,
  timestamp: instantFromPg,
  timestamptz: instantFromPg,
  numeric: Number,
};

const defaultParser = types.getTypeParser as (id: number, format: string) => (text: string) => unknown;
const parsers = new Map<number, (text: string) => unknown>();
for (const name of Object.keys(oid) as (keyof typeof oid)[]) {
  const parse = scalar[name];
  parsers.set(oid[name], parse);
  parsers.set(arrayOid[name], (text) => arrayFromPg(text, parse));
}

/** Types of results as the code knows them: timestamptz → Instant text, date → civil date text, int8 and numeric → number. */
export const pgTypes: CustomTypesConfig = { getTypeParser };

function getTypeParser(id: number, format: 'text' | 'binary' = 'text'): (text: string) => unknown {
  const own = format === 'text' ? parsers.get(id) : undefined;
  return own ?? defaultParser(id, format);
}
