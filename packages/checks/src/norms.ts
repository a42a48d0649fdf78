import type { FactType, FactValue } from './fact.ts';
import { normField } from './expression.ts';
import type { EventClass, Norm } from './pack-source.ts';

/** Where, for what and on which day a norm is asked for. `on` is the filing date. */
export type NormQuery = {
  readonly on: string;
  readonly region: string;
  readonly municipality?: string | undefined;
  readonly eventClass: EventClass;
  readonly subtype?: string | undefined;
};

/** Norms in force for one query: rows by key, and their values in the form expressions read them. */
export type ResolvedNorms = {
  readonly rows: ReadonlyMap<string, Norm>;
  readonly scope: Readonly<Record<string, FactValue>>;
};

/** Rows by key, with the field expressions read; the most specific row first. */
export type NormIndex = ReadonlyMap<string, { readonly field: string; readonly rows: readonly Norm[] }>;

/** Rows by key, the most specific first, so that the first that fits is the answer. */
export function indexNorms(norms: readonly Norm[]): NormIndex {
  const index = new Map<string, { readonly field: string; readonly rows: Norm[] }>();
  for (const norm of norms) {
    const entry = index.get(norm.key);
    if (entry) entry.rows.push(norm);
    else index.set(norm.key, { field: normField(norm.key), rows: [norm] });
  }
  for (const { rows } of index.values()) rows.sort((a, b) => specificity(b) - specificity(a));
  return index;
}

/** Picks for every key the most specific row in force: municipality before region before country, then sub-type before class before all. */
export function resolveNorms(index: NormIndex, query: NormQuery): ResolvedNorms {
  const rows = new Map<string, Norm>();
  const scope: Record<string, FactValue> = {};
  for (const [key, entry] of index) {
    const row = entry.rows.find((norm) => fits(norm, query));
    if (!row) continue;
    rows.set(key, row);
    scope[entry.field] = row.value;
  }
  return { rows, scope };
}

export function isInForce(row: { effectiveFrom: string; effectiveTo: string | null }, on: string): boolean {
  return row.effectiveFrom <= on && (row.effectiveTo === null || on <= row.effectiveTo);
}

/** The type under which expressions see a norm, taken from its value. */
export function normType(norm: Norm): FactType {
  if (typeof norm.value === 'number') return 'double';
  if (typeof norm.value === 'boolean') return 'bool';
  return typeof norm.value === 'string' ? 'string' : 'list<string>';
}

/** Two rows of one key that are equally specific and in force on a common day would make the answer a matter of order. */
export function normsCollide(a: Norm, b: Norm): boolean {
  return (
    a.key === b.key &&
    a.region === b.region &&
    a.municipality === b.municipality &&
    a.eventClass === b.eventClass &&
    a.subtype === b.subtype &&
    a.effectiveFrom <= (b.effectiveTo ?? '9999-12-31') &&
    b.effectiveFrom <= (a.effectiveTo ?? '9999-12-31')
  );
}

function specificity(norm: Norm): number {
  const place = norm.municipality !== undefined ? 2 : norm.region !== '*' ? 1 : 0;
  const kind = norm.subtype !== undefined ? 2 : norm.eventClass !== undefined ? 1 : 0;
  return place * 10 + kind;
}

function fits(norm: Norm, query: NormQuery): boolean {
  return (
    isInForce(norm, query.on) &&
    (norm.region === '*' || norm.region === query.region) &&
    (norm.municipality === undefined || norm.municipality === query.municipality) &&
    (norm.eventClass === undefined || norm.eventClass === query.eventClass) &&
    (norm.subtype === undefined || norm.subtype === query.subtype)
  );
}
