import type { Language } from '@veche/kernel';
import { localeOf } from './numbers.ts';

/** A civil date `2026-06-05` as text; the brand of the kernel fits. */
type DateText = string;
/** A moment in ISO form with zone. */
type MomentText = string;

const nbsp = '\u00A0';
const cache = new Map<string, Intl.DateTimeFormat>();
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = cache.get(key);
  if (format === undefined) cache.set(key, (format = new Intl.DateTimeFormat(localeOf[language], options)));
  return format;
}

const noon = (on: DateText): Date => new Date(`${on}T12:00:00Z`);
const bound = (text: string): string => text.replaceAll(' ', nbsp);

/** The civil date of a moment in a zone, `2026-05-27`. */
export function civilDateIn(zone: string, at: MomentText): DateText {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(at));
}

/** `ср`. */
export const formatWeekday = (language: Language, on: DateText): string =>
  dateFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(noon(on)).replace('.', '');

/** `среда`. */
export const formatLongWeekday = (language: Language, on: DateText): string =>
  dateFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(noon(on));

/** `июнь 2026`. */
export const formatMonth = (language: Language, on: DateText): string => {
  const month = dateFormat(language, { month: 'long', timeZone: 'UTC' }).format(noon(on));
  return `${month}${nbsp}${on.slice(0, 4)}`;
};

/** `5 июня`. */
export const formatDayMonth = (language: Language, on: DateText): string =>
  bound(dateFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(noon(on)));

/** Near: `пт 5 июня`; the reader knows the year. */
export const formatNearDate = (language: Language, on: DateText): string =>
  `${formatWeekday(language, on)}${nbsp}${formatDayMonth(language, on)}`;

/** Far: `5 июня 2026`. */
export const formatDate = (language: Language, on: DateText): string =>
  `${formatDayMonth(language, on)}${nbsp}${on.slice(0, 4)}`;

/** In tables of officers: `5 июн`. */
export function formatShortDate(language: Language, on: DateText): string {
  const [day, month] = dateFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    .format(noon(on))
    .split(/\s/);
  return `${day}${nbsp}${month?.slice(0, 3)}`;
}

/** `18:00` in the zone. */
export const formatTime = (language: Language, zone: string, at: MomentText): string =>
  dateFormat(language, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
    new Date(at),
  );

/** `12 мая, 16:42`; with the year when `withYear`. */
export function formatMoment(language: Language, zone: string, at: MomentText, withYear = false): string {
  const on = civilDateIn(zone, at);
  return `${withYear ? formatDate(language, on) : formatDayMonth(language, on)}, ${formatTime(language, zone, at)}`;
}

/** `27 июня, 12:00–22:00` or `11 июля, 16:00 – 12 июля, 22:00`. */
export function formatMomentRange(
  language: Language,
  zone: string,
  startAt: MomentText,
  endAt: MomentText,
): string {
  const [start, end] = [civilDateIn(zone, startAt), civilDateIn(zone, endAt)];
  if (start !== end)
    return `${formatMoment(language, zone, startAt)}${nbsp}– ${formatMoment(language, zone, endAt)}`;
  return `${formatDayMonth(language, start)}, ${formatTime(language, zone, startAt)}–${formatTime(language, zone, endAt)}`;
}

/** `15–18 мая`, `30 мая – 2 июня`, one date when both are the same. */
export function formatDateRange(language: Language, startOn: DateText, endOn: DateText): string {
  if (startOn === endOn) return formatDayMonth(language, startOn);
  if (startOn.slice(0, 7) === endOn.slice(0, 7))
    return `${Number(startOn.slice(8))}–${formatDayMonth(language, endOn)}`;
  return `${formatDayMonth(language, startOn)}${nbsp}– ${formatDayMonth(language, endOn)}`;
}

/** Whole days from one civil date to another; negative when it lies before. */
export const calendarDaysBetween = (fromOn: DateText, toOn: DateText): number =>
  Math.round((noon(toOn).getTime() - noon(fromOn).getTime()) / 86_400_000);

const nearWords = {
  ru: { '-1': 'вчера', '0': 'сегодня', '1': 'завтра' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
} as const;

/** `сегодня`, `завтра`, `вчера`, else `пт 5 июня`, with the year when it is another one. */
export function formatRelativeDate(language: Language, on: DateText, todayOn: DateText): string {
  const days = String(calendarDaysBetween(todayOn, on));
  const words: Partial<Record<string, string>> = nearWords[language];
  return (
    words[days] ??
    (on.slice(0, 4) === todayOn.slice(0, 4) ? formatNearDate(language, on) : formatDate(language, on))
  );
}
