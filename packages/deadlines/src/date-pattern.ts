import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import { toEpochDay } from './civil-date.ts';
import { fromEpochMs, instantOf, toEpochMs, type PlainTime } from './zoned-time.ts';

/** Reads a date and time written after a pattern; undefined when the text does not follow it or names no such day. */
export type DateReader = (text: string) => Instant | undefined;

const tokens: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  MM: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  hh: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})(?:[.,](?<fraction>\\d+))?',
  a: '(?<half>[AaPp])\\.?[Mm]\\.?',
  XXX: '(?<offset>Z|[+-]\\d{2}:?\\d{2})',
};
const tokenPattern = /yyyy|MM|dd|HH|hh|mm|ss|a|XXX/g;
const iso =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d+))?)?)? ?(?<offset>Z|[+-]\d{2}:?\d{2})?$/u;

/**
 * Compiles `MM/dd/yyyy hh:mm:ss a`, `yyyy-MM-dd`, `dd.MM.yyyy HH:mm`, `yyyy-MM-dd'T'HH:mm:ssXXX`; `iso` takes every usual form of ISO 8601.
 * A time that is not there is midnight; a zone in the text outweighs the given one.
 * @throws RangeError when the pattern has no day, month and year.
 */
export function dateReader(pattern: string, zone: ZoneId): DateReader {
  const expression = pattern === 'iso' ? iso : compilePattern(pattern);
  const toInstant = rememberingInstantOf(zone);
  return (text) => readInstant(expression.exec(text.trim())?.groups, toInstant);
}

function compilePattern(pattern: string): RegExp {
  const source = pattern
    .split(/('[^']*')/)
    .map((piece) => (piece.startsWith("'") ? escapeRegExp(piece.slice(1, -1)) : compile(piece)))
    .join('');
  if (!['year', 'month', 'day'].every((name) => source.includes(`?<${name}>`)))
    throw new RangeError(`Not a date pattern: ${pattern}`);
  return new RegExp(`^${source}$`, 'u');
}

const escapeRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function compile(piece: string): string {
  let result = '';
  let from = 0;
  for (const match of piece.matchAll(tokenPattern)) {
    result +=
      escapeRegExp(piece.slice(from, match.index)).replaceAll(/\s+/g, '\\s+') + (tokens[match[0]] ?? '');
    from = match.index + match[0].length;
  }
  return result + escapeRegExp(piece.slice(from));
}

type ToInstant = (date: PlainDate, time: PlainTime) => number;

/** Asking for the zone is the slow part, and files repeat the same hours over and over. */
function rememberingInstantOf(zone: ZoneId): ToInstant {
  const known = new Map<string, number>();
  return (date, time) => {
    const key = `${date}T${time}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    // The memory is emptied before it grows large.
    if (known.size > 50_000) known.clear();
    const at = toEpochMs(instantOf(date, time, zone));
    known.set(key, at);
    return at;
  };
}

function readInstant(
  groups: Record<string, string | undefined> | undefined,
  toInstant: ToInstant,
): Instant | undefined {
  if (groups === undefined) return undefined;
  const hour = hourOf(Number(groups['hour'] ?? 0), groups['half']?.toLowerCase());
  const minute = Number(groups['minute'] ?? 0);
  const second = Number(groups['second'] ?? 0);
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  const date = `${groups['year']}-${two(groups['month'] ?? '')}-${two(groups['day'] ?? '')}` as PlainDate;
  const epochDay = findEpochDay(date);
  if (epochDay === undefined) return undefined;
  const offset = groups['offset'];
  const at =
    offset === undefined
      ? toInstant(date, `${two(String(hour))}:${two(String(minute))}` as PlainTime)
      : (epochDay * 1440 + hour * 60 + minute) * 60_000 - offsetMs(offset);
  return fromEpochMs(at + second * 1000 + msOf(groups['fraction']));
}

const two = (digits: string): string => digits.padStart(2, '0');
/** Finer than a millisecond is cut: an instant has three digits. */
const msOf = (fraction = ''): number => Number(fraction.slice(0, 3).padEnd(3, '0'));

/** 12 AM is midnight, 12 PM is noon. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0;
  const digits = offset.replaceAll(/\D/g, '');
  return (
    (offset.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * 60_000
  );
}

function findEpochDay(date: PlainDate): number | undefined {
  try {
    return toEpochDay(date);
  } catch {
    return undefined;
  }
}
