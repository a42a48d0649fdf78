import { fromEpochMs, instantOf, toEpochMs, type PlainTime } from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';

/** Reads a local date and time written after a pattern; undefined when the text does not follow it or names no such day. */
export type DateReader = (text: string) => Instant | undefined;

const tokens: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  MM: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  hh: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})(?:\\.\\d+)?',
  a: '(?<half>[AaPp])\\.?[Mm]\\.?',
  XXX: '(?<offset>Z|[+-]\\d{2}:?\\d{2})',
};
const tokenPattern = /yyyy|MM|dd|HH|hh|mm|ss|a|XXX/g;

/**
 * Compiles `MM/dd/yyyy hh:mm:ss a`, `yyyy-MM-dd`, `dd.MM.yyyy HH:mm`, `yyyy-MM-dd'T'HH:mm:ssXXX`. A time that is not in the
 * pattern is midnight; a zone in the text outweighs the given one.
 * @throws RangeError when the pattern has no day, month and year.
 */
export function dateReader(pattern: string, zone: ZoneId): DateReader {
  const source = pattern
    .split(/('[^']*')/)
    .map((piece) => (piece.startsWith("'") ? escapeRegExp(piece.slice(1, -1)) : compile(piece)))
    .join('');
  if (!['year', 'month', 'day'].every((name) => source.includes(`?<${name}>`)))
    throw new RangeError(`Not a date pattern: ${pattern}`);
  const expression = new RegExp(`^${source}$`, 'u');
  const known = new Map<string, Instant | undefined>();
  return (text) => {
    const key = text.trim();
    if (known.has(key)) return known.get(key);
    // Registers repeat the same hours over and over; the memory is emptied before it grows large.
    if (known.size > 50_000) known.clear();
    const read = readInstant(expression.exec(key)?.groups, zone);
    known.set(key, read);
    return read;
  };
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

function readInstant(
  groups: Record<string, string | undefined> | undefined,
  zone: ZoneId,
): Instant | undefined {
  if (groups === undefined) return undefined;
  const hour = hourOf(Number(groups['hour'] ?? 0), groups['half']?.toLowerCase());
  const minute = Number(groups['minute'] ?? 0);
  const second = Number(groups['second'] ?? 0);
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  const date = `${groups['year']}-${two(groups['month'] ?? '')}-${two(groups['day'] ?? '')}` as PlainDate;
  if (!isDay(date)) return undefined;
  const time = `${two(String(hour))}:${two(String(minute))}` as PlainTime;
  const offset = groups['offset'];
  const at = toEpochMs(instantOf(date, time, offset === undefined ? zone : ('UTC' as ZoneId)));
  return fromEpochMs(at - offsetMs(offset) + second * 1000);
}

const two = (digits: string): string => digits.padStart(2, '0');

/** 12 AM is midnight, 12 PM is noon. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function offsetMs(offset: string | undefined): number {
  if (offset === undefined || offset === 'Z') return 0;
  const digits = offset.replaceAll(/\D/g, '');
  return (
    (offset.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * 60_000
  );
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isDay(date: PlainDate): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (daysInMonth[month - 1] ?? 0));
}
