import { parseAbsolute, parseDateTime, toZoned } from '@internationalized/date';
import type { LocalDateTimeRange } from '../../../../ui/date-time-range.tsx';

/** Day and time of a moment in a zone: `2026-07-11`, `16:00`. */
export function localOf(at: string, zone: string): { readonly on: string; readonly time: string } {
  const local = parseAbsolute(at, zone).toString();
  return { on: local.slice(0, 10), time: local.slice(11, 16) };
}

/** The moment of a day and a time in a zone; `undefined` until both are entered. */
export const momentOf = (on: string | null, time: string | null, zone: string): string | undefined =>
  on === null || time === null ? undefined : toZoned(parseDateTime(`${on}T${time}`), zone).toAbsoluteString();

/** Two moments as the fields of a range show them. */
export function rangeOf(
  fromAt: string | undefined,
  toAt: string | undefined,
  zone: string,
): LocalDateTimeRange {
  const from = fromAt === undefined ? undefined : localOf(fromAt, zone);
  const to = toAt === undefined ? undefined : localOf(toAt, zone);
  return {
    startOn: from?.on ?? null,
    startTime: from?.time ?? null,
    endOn: to?.on ?? null,
    endTime: to?.time ?? null,
  };
}

export const isWhole = (range: LocalDateTimeRange): boolean =>
  Object.values(range).every((part) => part !== null);

/** The same hours some days later, by the clock of the zone. */
export function shiftDays(at: string, days: number, zone: string): string {
  return parseAbsolute(at, zone).add({ days }).toAbsoluteString();
}

/** Hours from midnight of a day, 10.5 is 10:30; beyond the day it goes on counting. */
export function hoursFrom(on: string, at: string, zone: string): number {
  const local = localOf(at, zone);
  const days = Math.round((Date.parse(`${local.on}T00:00Z`) - Date.parse(`${on}T00:00Z`)) / 86_400_000);
  return days * 24 + Number(local.time.slice(0, 2)) + Number(local.time.slice(3)) / 60;
}

/** A stretch of hours of one day. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** What is left of a day, 0 to 24, between taken stretches; shorter than half an hour is nothing. */
export function freeHours(taken: readonly Hours[]): readonly Hours[] {
  const free: Hours[] = [];
  let from = 0;
  for (const busy of taken.toSorted((left, right) => left.from - right.from)) {
    if (busy.from - from >= 0.5) free.push({ from, to: Math.min(24, busy.from) });
    from = Math.max(from, busy.to);
  }
  if (24 - from >= 0.5) free.push({ from, to: 24 });
  return free.filter(({ from: start }) => start < 24);
}

/** `16:30` of 16.5; midnight at the end is `24:00`. */
export const clockOf = (hours: number): string =>
  `${Math.floor(hours)}:${String(Math.round((hours % 1) * 60)).padStart(2, '0')}`;
