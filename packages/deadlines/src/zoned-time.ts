import type { Brand, Instant, PlainDate, ZoneId } from '@veche/kernel';
import { epochDayOf, fromEpochDay, toEpochDay } from './civil-date.ts';

/** A local time of day to the minute, `09:00` … `24:00`. Sorts as text. */
export type PlainTime = Brand<string, 'PlainTime'>;

const plainTimePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Brands a text that is already in the form of a `PlainTime`. @throws RangeError on any other form. */
export function plainTime(text: string): PlainTime {
  if (!plainTimePattern.test(text)) throw new RangeError(`Not a time of day: ${text}`);
  return text as PlainTime;
}

/** Minutes since local midnight. */
export const minutesOf = (time: PlainTime): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The civil date it is in the zone at that moment. */
export function localDateOf(instant: Instant, zone: ZoneId): PlainDate {
  return fromEpochDay(Math.floor(localMsOf(instant, zone) / dayMs));
}

/** The local time of day in the zone at that moment, seconds dropped. */
export function localTimeOf(instant: Instant, zone: ZoneId): PlainTime {
  const localMs = localMsOf(instant, zone);
  const minutes = Math.floor((localMs - Math.floor(localMs / dayMs) * dayMs) / minuteMs);
  return `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}` as PlainTime;
}

/**
 * The moment at which the zone's clocks show that date and time. A time that the zone skips is moved forward by the length of
 * the gap, of a time that comes twice the first is taken.
 */
export function instantOf(date: PlainDate, time: PlainTime, zone: ZoneId): Instant {
  const localMs = toEpochDay(date) * dayMs + minutesOf(time) * minuteMs;
  const before = zoneOffsetMs(zone, localMs - dayMs);
  const after = zoneOffsetMs(zone, localMs + dayMs);
  if (before === after) return fromEpochMs(localMs - before);
  const isAtBefore = zoneOffsetMs(zone, localMs - before) === before;
  const isAtAfter = zoneOffsetMs(zone, localMs - after) === after;
  return fromEpochMs(!isAtBefore && isAtAfter ? localMs - after : localMs - before);
}

/** The first moment of the civil date. */
export function startOfDay(date: PlainDate, zone: ZoneId): Instant {
  return instantOf(date, '00:00' as PlainTime, zone);
}

/**
 * 24:00 of the civil date: the first moment that no longer belongs to it, so "in time" is `at < endOfDay(dueOn, zone)`.
 * @norm ГК РФ ст. 194
 */
export function endOfDay(date: PlainDate, zone: ZoneId): Instant {
  return instantOf(date, '24:00' as PlainTime, zone);
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function toEpochMs(instant: Instant): number {
  const seconds = Number(instant.slice(11, 13)) * 3600 + Number(instant.slice(14, 16)) * 60;
  return (
    toEpochDay(instant.slice(0, 10) as PlainDate) * dayMs +
    (seconds + Number(instant.slice(17, 19))) * 1000 +
    Number(instant.slice(20, 23))
  );
}

export function fromEpochMs(epochMs: number): Instant {
  const day = Math.floor(epochMs / dayMs);
  const ms = epochMs - day * dayMs;
  const [hours, minutes, seconds] = [
    Math.floor(ms / 3_600_000),
    Math.floor(ms / minuteMs) % 60,
    Math.floor(ms / 1000) % 60,
  ];
  return `${fromEpochDay(day)}T${pad(hours, 2)}:${pad(minutes, 2)}:${pad(seconds, 2)}.${pad(ms % 1000, 3)}Z` as Instant;
}

function localMsOf(instant: Instant, zone: ZoneId): number {
  const epochMs = toEpochMs(instant);
  return epochMs + zoneOffsetMs(zone, epochMs);
}

const formats = new Map<ZoneId, Intl.DateTimeFormat>();

/** Zones change their offset at quarters of an hour at the finest, so that one answer serves the whole quarter. */
const quarterMs = 900_000;
const mostKnownOffsets = 100_000;
const offsets = new Map<ZoneId, Map<number, number>>();

/** {@link formattedOffsetMs}, remembered: formatting takes microseconds, and a recomputation asks for millions. */
function zoneOffsetMs(zone: ZoneId, epochMs: number): number {
  let known = offsets.get(zone);
  if (known === undefined) offsets.set(zone, (known = new Map()));
  const quarter = Math.floor(epochMs / quarterMs);
  const found = known.get(quarter);
  if (found !== undefined) return found;
  if (known.size >= mostKnownOffsets) known.clear();
  const offset = formattedOffsetMs(zone, epochMs);
  known.set(quarter, offset);
  return offset;
}

/**
 * How far the zone's clocks were ahead of UTC. Read from the platform's own zone data by formatting: a Temporal polyfill does the
 * same and would add 20 KB to the browser's first load.
 * @throws RangeError when the platform does not know the zone.
 */
function formattedOffsetMs(zone: ZoneId, epochMs: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const wholeSecondMs = Math.floor(epochMs / 1000) * 1000;
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(wholeSecondMs)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return epochDayOf(year, month, day) * dayMs + (hour * 3600 + minute * 60 + second) * 1000 - wholeSecondMs;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
