import type { DateReader } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import { faultOf, type RowFault } from './row-fault.ts';

/** Texts longer than these are no values of their kind. */
const longestText = 20_000;
const longestShortText = 500;

/**
 * Reads the fields of one row and remembers the first fault: a row goes in whole or not at all. After a fault the values that
 * come back are worth nothing.
 */
export class RowFields {
  readonly #dates: readonly DateReader[];
  #fault: RowFault | undefined;

  /** @param dates tried in this order */
  constructor(dates: readonly DateReader[]) {
    this.#dates = dates;
  }

  get fault(): RowFault | undefined {
    return this.#fault;
  }

  refuse(fault: RowFault): void {
    this.#fault ??= fault;
  }

  /** A value without spaces around it; an empty one is none. */
  text(field: string, value: unknown, longest = longestShortText): string | undefined {
    if (value === null || value === undefined) return undefined;
    if (typeof value !== 'string' && typeof value !== 'number') return this.#wrong(field);
    const text = String(value).trim();
    // PostgreSQL has no place for NUL in a text.
    if (text.includes('\0')) return this.#wrong(field);
    if (text.length > longest) {
      this.refuse(faultOf('value-too-long', field));
      return undefined;
    }
    return text === '' ? undefined : text;
  }

  longText(field: string, value: unknown): string | undefined {
    return this.text(field, value, longestText);
  }

  required(field: string, value: unknown): string {
    const text = this.text(field, value, 200);
    if (text === undefined) this.refuse(faultOf('field-missing', field));
    return text ?? '';
  }

  moment(field: string, value: unknown): Instant | undefined {
    const text = this.text(field, value, 100);
    if (text === undefined) return undefined;
    for (const read of this.#dates) {
      const at = read(text);
      // PostgreSQL knows no year zero, and nothing here is older than the calendar of its norms.
      if (at !== undefined && at >= '1900' && at < '2200') return at;
    }
    this.refuse(faultOf('date-unreadable', field, text));
    return undefined;
  }

  requiredMoment(field: string, value: unknown): Instant {
    const at = this.moment(field, value);
    if (at === undefined) this.refuse(faultOf('field-missing', field));
    return at ?? ('' as Instant);
  }

  /** A coordinate; what lies outside its limits is no place and is left out rather than refused. */
  coordinate(value: unknown, limit: 90 | 180): number | undefined {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : value;
    // Zero is how many systems write “unknown”.
    if (typeof number !== 'number' || !Number.isFinite(number) || number === 0) return undefined;
    return Math.abs(number) <= limit ? number : undefined;
  }

  #wrong(field: string): undefined {
    this.refuse(faultOf('field-wrong', field));
    return undefined;
  }
}

/** Comes after everything a source dates alike. */
export const afterAll = 1_000;

/** The last moment a row tells of. */
export const latestOf = (changes: readonly { readonly at: Instant }[]): Instant =>
  changes.reduce((latest, { at }) => (at > latest ? at : latest), '' as Instant);

/** How many of those before are dated alike: the order of a list, where the moment alone does not give it. */
export const tiesBefore = <Item>(
  items: readonly Item[],
  index: number,
  momentOf: (item: Item) => unknown,
): number => {
  const own = items[index];
  if (own === undefined) return 0;
  const moment = momentOf(own);
  let ties = 0;
  while (ties < index && momentOf(items[index - 1 - ties] as Item) === moment) ties += 1;
  return ties;
};

/** Leaves out what is not there: an absent value and an empty one are not told apart later. */
export function present<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** A point, when both its coordinates are there: half a place is none. */
export function placeOf(fields: RowFields, lon: unknown, lat: unknown): { lon?: number; lat?: number } {
  const place = { lon: fields.coordinate(lon, 180), lat: fields.coordinate(lat, 90) };
  return place.lon === undefined || place.lat === undefined ? {} : { lon: place.lon, lat: place.lat };
}
