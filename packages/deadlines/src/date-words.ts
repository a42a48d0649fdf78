import type { Language, PlainDate } from '@veche/kernel';
import { weekdayOf } from './civil-date.ts';
import type { DateRange } from './derivation.ts';
import type { TermUnit } from './term.ts';

const months = {
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<Language, readonly string[]>;

const weekdays = {
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const satisfies Record<Language, readonly string[]>;

const dayOf = (date: PlainDate): number => Number(date.slice(8, 10));
const monthOf = (date: PlainDate, language: Language): string =>
  months[language][Number(date.slice(5, 7)) - 1] ?? '';

/** `13 мая` */
export const dayAndMonth = (date: PlainDate, language: Language): string =>
  `${dayOf(date)} ${monthOf(date, language)}`;

/** `13 мая 2026` */
export const dayMonthYear = (date: PlainDate, language: Language): string =>
  `${dayAndMonth(date, language)} ${date.slice(0, 4)}`;

/** `пт 5 июня 2026` */
export const fullDate = (date: PlainDate, language: Language): string =>
  `${weekdays[language][weekdayOf(date) - 1] ?? ''} ${dayMonthYear(date, language)}`;

/** `16–17, 23–24 мая, 12 июня`, `31 декабря – 11 января`: the month is named once for the days that share it. */
export function rangesInWords(ranges: readonly DateRange[], language: Language): string {
  return ranges
    .map((range, i) => {
      const crosses = range.from.slice(0, 7) !== range.to.slice(0, 7);
      if (crosses) return `${dayAndMonth(range.from, language)} – ${dayAndMonth(range.to, language)}`;
      const days =
        range.from === range.to ? `${dayOf(range.from)}` : `${dayOf(range.from)}–${dayOf(range.to)}`;
      const next = ranges[i + 1];
      const sharesMonth =
        next !== undefined &&
        next.from.slice(0, 7) === range.to.slice(0, 7) &&
        next.to.slice(0, 7) === range.to.slice(0, 7);
      return sharesMonth ? days : `${days} ${monthOf(range.to, language)}`;
    })
    .join(', ');
}

/** `2 рабочих дня`, `15 working days` */
export function daysInWords(count: number, unit: TermUnit, language: Language): string {
  if (language === 'en')
    return `${count} ${unit === 'workingDay' ? 'working' : 'calendar'} ${count === 1 ? 'day' : 'days'}`;
  const one = unit === 'workingDay' ? 'рабочий' : 'календарный';
  const many = unit === 'workingDay' ? 'рабочих' : 'календарных';
  const [adjective, noun] =
    russianForm(count) === 'one' ? [one, 'день'] : [many, russianForm(count) === 'few' ? 'дня' : 'дней'];
  return `${count} ${adjective} ${noun}`;
}

/** `2 месяца`, `1 month` */
export function monthsInWords(count: number, language: Language): string {
  if (language === 'en') return `${count} ${count === 1 ? 'month' : 'months'}`;
  return `${count} ${{ one: 'месяц', few: 'месяца', many: 'месяцев' }[russianForm(count)]}`;
}

/** `3 ч 40 мин`, `15 min`: a stretch of office time, to the minute. */
export function durationInWords(minutes: number, language: Language): string {
  const [hourUnit, minuteUnit] = language === 'ru' ? ['ч', 'мин'] : ['h', 'min'];
  const hours = Math.floor(minutes / 60);
  const left = minutes % 60;
  if (hours === 0) return `${left} ${minuteUnit}`;
  return left === 0 ? `${hours} ${hourUnit}` : `${hours} ${hourUnit} ${left} ${minuteUnit}`;
}

function russianForm(count: number): 'one' | 'few' | 'many' {
  const tens = count % 100;
  const ones = count % 10;
  if (ones === 1 && tens !== 11) return 'one';
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
}
