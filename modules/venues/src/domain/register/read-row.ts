import {
  addCalendarDays,
  calendarDays,
  dateReader,
  localDateOf,
  startOfDay,
  type DateReader,
} from '@veche/deadlines';
import { err, ok, type Instant, type Result, type ZoneId } from '@veche/kernel';
import type { RegisterMapping } from './mapping.ts';

/** A line of another register, read. */
export interface RegisterRow {
  /** Line of the file, or number of the record in a JSON document, from 1. */
  readonly line: number;
  /** Identity within its source. */
  readonly rowKey: string;
  readonly eventRef: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly placeNames: readonly string[];
  /** Area and place with spaces collapsed and case folded: equal keys are one place. */
  readonly placeKeys: readonly string[];
  readonly category: string | null;
  readonly organiser: string | null;
  readonly attendance: number | null;
}

export type RefusalCode =
  'value-missing' | 'date-unreadable' | 'ends-before-start' | 'line-malformed' | 'value-too-long';

/** Why a line was not taken. */
export interface RowRefusal {
  readonly line: number;
  readonly code: RefusalCode;
  readonly column: string | null;
  readonly value: string | null;
}

export type RawRow = Readonly<Record<string, unknown>>;
export type RowReader = (raw: RawRow, line: number) => Result<RegisterRow, RowRefusal>;

const longestTitle = 2000;

/** Makes the reader of one register. Times without a zone are in `zone`. */
export function rowReader(mapping: RegisterMapping, zone: ZoneId): RowReader {
  const ownZone = (mapping.zone ?? zone) as ZoneId;
  const readDate = dateReader(mapping.datePattern, ownZone);
  const { columns } = mapping;
  return (raw, line) => {
    const refuse = (code: RefusalCode, column: string): Result<never, RowRefusal> =>
      err({ line, code, column, value: textOf(raw[column])?.slice(0, 200) ?? null });
    const missing = [columns.eventId, columns.title, columns.startsAt, columns.endsAt, columns.place].find(
      (column) => textOf(raw[column]) === undefined,
    );
    if (missing !== undefined) return refuse('value-missing', missing);
    const title = textOf(raw[columns.title]) as string;
    if (title.length > longestTitle) return refuse('value-too-long', columns.title);
    const startsAt = readDate(textOf(raw[columns.startsAt]) as string);
    if (startsAt === undefined) return refuse('date-unreadable', columns.startsAt);
    const endsAt = readEnd(raw, mapping, { readDate, zone: ownZone });
    if (endsAt === undefined) return refuse('date-unreadable', columns.endsAt);
    if (endsAt <= startsAt) return refuse('ends-before-start', columns.endsAt);
    const placeNames = placesOf(textOf(raw[columns.place]) as string, mapping.placeSeparator);
    if (placeNames.length === 0) return refuse('value-missing', columns.place);
    return ok({ line, title, startsAt, endsAt, placeNames, ...described(raw, mapping, placeNames) });
  };
}

function readEnd(
  raw: RawRow,
  mapping: RegisterMapping,
  dates: { readDate: DateReader; zone: ZoneId },
): Instant | undefined {
  const written = dates.readDate(textOf(raw[mapping.columns.endsAt]) as string);
  if (written === undefined || !mapping.endIsLastDay) return written;
  return startOfDay(addCalendarDays(localDateOf(written, dates.zone), calendarDays(1)), dates.zone);
}

function described(raw: RawRow, mapping: RegisterMapping, placeNames: readonly string[]) {
  const { columns } = mapping;
  const optional = (column: string | undefined): string | null =>
    column === undefined ? null : (textOf(raw[column]) ?? null);
  const identity = mapping.rowIdentity ?? [
    columns.eventId,
    columns.startsAt,
    columns.endsAt,
    columns.place,
    ...(columns.area === undefined ? [] : [columns.area]),
  ];
  const attendance = Number(optional(columns.attendance)?.replaceAll(/[\s,]/g, '') || Number.NaN);
  const area = foldedName(optional(columns.area) ?? '');
  return {
    rowKey: identity.map((column) => textOf(raw[column]) ?? '').join('\u001f'),
    eventRef: textOf(raw[columns.eventId]) as string,
    placeKeys: [...new Set(placeNames.map((name) => `${area}\u001f${foldedName(name)}`))],
    category: optional(columns.category),
    organiser: optional(columns.organiser),
    attendance:
      Number.isSafeInteger(attendance) && attendance >= 0 && attendance <= 100_000_000 ? attendance : null,
  };
}

/** Text of a cell, trimmed; undefined when there is none. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  // A zero byte cannot be stored as text.
  const text = value.replaceAll('\u0000', '').trim();
  return text === '' ? undefined : text;
}

const placesOf = (text: string, separator: string | undefined): string[] =>
  (separator === undefined ? [text] : text.split(separator))
    .map((name) => name.replaceAll(/\s+/g, ' ').trim())
    .filter((name) => name !== '');

const foldedName = (name: string): string => name.replaceAll(/\s+/g, ' ').trim().toLowerCase();
