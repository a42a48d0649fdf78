import { useMemo } from 'react';
import * as dates from './dates.ts';
import { useLanguageStore } from './language-store.ts';
import * as numbers from './numbers.ts';
import type { Language } from '@veche/kernel';

/** Formats of one language and one municipality's zone. Civil dates are `YYYY-MM-DD`, moments ISO with zone. */
export function formatterFor(
  language: Language,
  zone: string,
  now: () => string = () => new Date().toISOString(),
) {
  /** The reader takes a date without its year for one of this year. */
  const thisYear = dates.civilDateIn(zone, now()).slice(0, 4);
  const isOtherYear = (on: string): boolean => on.slice(0, 4) !== thisYear;
  return {
    /** `2 400` */
    number: (amount: number, digits?: number) => numbers.formatNumber(language, amount, digits),
    /** `4,02` */
    score: (value: number) => numbers.formatScore(language, value),
    /** `94,1 %` of 0.941 */
    percent: (share: number, digits?: number) => numbers.formatPercent(language, share, digits),
    /** `2 400 ₽` of kopecks */
    money: (amountKopecks: number) => numbers.formatMoney(language, amountKopecks),
    /** `2,1 МБ` */
    bytes: (amount: number) => numbers.formatBytes(language, amount),
    /** `3 ч 40 мин` */
    duration: (durationMs: number) => numbers.formatDuration(language, durationMs),
    /** `ср` */
    weekday: (on: string) => dates.formatWeekday(language, on),
    /** `среда` */
    longWeekday: (on: string) => dates.formatLongWeekday(language, on),
    /** `июнь 2026` */
    month: (on: string) => dates.formatMonth(language, on),
    /** `5 июня` */
    dayMonth: (on: string) => dates.formatDayMonth(language, on),
    /** `пт 5 июня` */
    nearDate: (on: string) => dates.formatNearDate(language, on),
    /** `5 июня 2026` */
    date: (on: string) => dates.formatDate(language, on),
    /** `5 июн` */
    shortDate: (on: string) => dates.formatShortDate(language, on),
    /** `15–18 мая` */
    dateRange: (startOn: string, endOn: string) => dates.formatDateRange(language, startOn, endOn),
    /** `сегодня`, `завтра`, `пт 5 июня` */
    relativeDate: (on: string, todayOn: string) => dates.formatRelativeDate(language, on, todayOn),
    /** `18:00` */
    time: (at: string) => dates.formatTime(language, zone, at),
    /** `5 июн`, of another year `5 июн 2021` */
    tableDate: (on: string) =>
      dates.formatShortDate(language, on) + (isOtherYear(on) ? `\u00A0${on.slice(0, 4)}` : ''),
    /** `5 июня`, of another year `5 июня 2021` */
    plainDate: (on: string) =>
      isOtherYear(on) ? dates.formatDate(language, on) : dates.formatDayMonth(language, on),
    /** `12 мая, 16:42`, of another year `12 мая 2021, 16:42` */
    moment: (at: string, withYear = isOtherYear(dates.civilDateIn(zone, at))) =>
      dates.formatMoment(language, zone, at, withYear),
    /** `27 июня, 12:00–22:00` */
    momentRange: (startAt: string, endAt: string) => dates.formatMomentRange(language, zone, startAt, endAt),
    /** The civil date of a moment. */
    civilDate: (at: string) => dates.civilDateIn(zone, at),
    zone,
  };
}
export type Formatter = ReturnType<typeof formatterFor>;

/** Formats in the language in use and the zone of the municipality. */
export function useFormat(): Formatter {
  const language = useLanguageStore((state) => state.language);
  const zone = useLanguageStore((state) => state.zone);
  return useMemo(() => formatterFor(language, zone), [language, zone]);
}
