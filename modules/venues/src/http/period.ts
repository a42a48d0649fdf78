import { addCalendarDays, calendarDays, calendarDaysBetween, endOfDay, startOfDay } from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import { AppError } from '@veche/platform';
import type { Window } from '../domain/occupancy.ts';

/** Both dates inclusive, in the town's zone. @throws AppError `period-unusable` when it is inverted or longer than `mostDays`. */
export function periodOf(dates: { from: string; to: string }, zone: ZoneId, mostDays: number): Window {
  const [from, to] = [dates.from as PlainDate, dates.to as PlainDate];
  if (to < from || calendarDaysBetween(from, to) >= mostDays)
    throw new AppError('period-unusable', { extra: { mostDays } });
  return { from: startOfDay(from, zone), to: endOfDay(to, zone) };
}

/** Whole calendar months that the dates touch. */
export function monthsOf(dates: { from: string; to: string }, zone: ZoneId): Window {
  const first = `${dates.from.slice(0, 8)}01` as PlainDate;
  const inNextMonth = addCalendarDays(`${dates.to.slice(0, 8)}28` as PlainDate, calendarDays(4));
  return { from: startOfDay(first, zone), to: startOfDay(`${inNextMonth.slice(0, 8)}01` as PlainDate, zone) };
}

/** A moment with any offset as UTC with milliseconds. */
export const instantOfText = (text: string): Instant => new Date(text).toISOString() as Instant;
