import type { Instant, Language, PlainDate, ZoneId } from '@veche/kernel';

export interface FormattingContext {
  readonly language: Language;
  readonly zone: ZoneId;
  /** Decides which dates are near. */
  readonly now: Instant;
}

const locale = { ru: 'ru-RU', en: 'en-GB' } as const;
/** Beyond this a weekday helps nobody, a year does. */
const nearCalendarDays = 90;

/** `пт 5 июня` when near, `5 июня 2026` when far. */
export function formatDate(date: PlainDate, { language, zone, now }: FormattingContext): string {
  const day = new Date(`${date}T12:00:00Z`);
  const distanceDays =
    Math.abs(day.getTime() - new Date(`${civilDateOf(now, zone)}T12:00:00Z`).getTime()) / 86_400_000;
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale[language], { timeZone: 'UTC', ...options }).format(day);
  if (distanceDays > nearCalendarDays) {
    return `${format({ day: 'numeric', month: 'long' })} ${date.slice(0, 4)}`;
  }
  return `${format({ weekday: 'short' }).replace(/\.$/, '')} ${format({ day: 'numeric', month: 'long' })}`;
}

/** `вт 12 мая, 18:00` in the zone of the town. */
export function formatMoment(at: Instant, context: FormattingContext): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: context.zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
  return `${formatDate(civilDateOf(at, context.zone), context)}, ${time}`;
}

/** `2 400 ₽`, kopecks only when there are any. */
export function formatMoney(kopecks: number, language: Language): string {
  return new Intl.NumberFormat(locale[language], {
    style: 'currency',
    currency: 'RUB',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: kopecks % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(kopecks / 100);
}

function civilDateOf(at: Instant, zone: ZoneId): PlainDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(at)) as PlainDate;
}
