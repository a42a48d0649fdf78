import { calendarDaysBetween, isCivilDate, plusCalendarDays } from '@veche/checks';
import { localDateOf, localTimeOf } from '@veche/deadlines';
import { instant, type Instant, type PlainDate, type ZoneId } from '@veche/kernel';

const momentPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The instant of an ISO 8601 text with an offset; `undefined` when it is anything else, or names no real day or time. */
export function parseMoment(text: string | undefined): Instant | undefined {
  const match = momentPattern.exec(text ?? '');
  if (!match) return undefined;
  const [, date = '', hour = '', minute = '', second = '00', fraction = '', offset = 'Z'] = match;
  if (!isCivilDate(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const offsetMinutes = parseOffset(offset);
  if (offsetMinutes === undefined) return undefined;
  const utcMinutes = Number(hour) * 60 + Number(minute) - offsetMinutes;
  const day = plusCalendarDays(date, Math.floor(utcMinutes / 1440));
  const ofDay = ((utcMinutes % 1440) + 1440) % 1440;
  const ms = `${fraction.slice(1)}000`.slice(0, 3);
  return instant(`${day}T${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}:${second}.${ms}Z`);
}

function parseOffset(offset: string): number | undefined {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  if (hours > 14 || minutes > 59) return undefined;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Hours from local midnight of `day` to the moment, as the zone's clocks show it: 25.5 is half past one of the next night. */
export function localHoursSince(day: PlainDate, at: Instant, zone: ZoneId): number {
  return calendarDaysBetween(day, localDateOf(at, zone)) * 24 + clockHours(localTimeOf(at, zone));
}

/** Hours between two instants. */
export function hoursBetween(from: Instant, to: Instant): number {
  return calendarDaysBetween(from.slice(0, 10), to.slice(0, 10)) * 24 + utcHours(to) - utcHours(from);
}

/** `18:30` → 18.5; `undefined` for anything that is not a time of day. */
export function parseClock(text: string | undefined): number | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text ?? '')) return undefined;
  return clockHours(text ?? '');
}

const clockHours = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60;

const pad = (value: number): string => String(value).padStart(2, '0');

const utcHours = (at: Instant): number => clockHours(at.slice(11, 16)) + Number(at.slice(17, 23)) / 3600;
