import type { Brand } from './brand.ts';

/** A moment as UTC text with milliseconds, `2026-05-27T11:20:00.000Z`. Sorts as text. */
export type Instant = Brand<string, 'Instant'>;

/** A civil date without zone, `2026-05-27`. Sorts as text. */
export type PlainDate = Brand<string, 'PlainDate'>;

/** An IANA zone name, `Europe/Moscow`. */
export type ZoneId = Brand<string, 'ZoneId'>;

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const plainDatePattern = /^\d{4}-\d{2}-\d{2}$/;

/** Brands a text that is already in the form of an `Instant`. @throws RangeError on any other form. */
export function instant(text: string): Instant {
  if (!instantPattern.test(text)) throw new RangeError(`Not an instant: ${text}`);
  return text as Instant;
}

/** Brands a text that is already in the form of a `PlainDate`. @throws RangeError on any other form. */
export function plainDate(text: string): PlainDate {
  if (!plainDatePattern.test(text)) throw new RangeError(`Not a civil date: ${text}`);
  return text as PlainDate;
}

export const zoneId = (name: string): ZoneId => name as ZoneId;

/** Supplies the present moment; tests pass a fixed one. */
export type Clock = () => Instant;
