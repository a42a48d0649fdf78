import type { Language } from '@veche/kernel';

/** Numbers and dates in English are set the European way: 24 hours, day before month. */
export const localeOf = { ru: 'ru-RU', en: 'en-GB' } as const satisfies Record<Language, string>;

const cache = new Map<string, Intl.NumberFormat>();
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = cache.get(key);
  if (format === undefined) cache.set(key, (format = new Intl.NumberFormat(localeOf[language], options)));
  return format;
}

/** `2 400`, `0,6`; at most `digits` decimals (2 unless told). */
export const formatNumber = (language: Language, amount: number, digits = 2): string =>
  numberFormat(language, { maximumFractionDigits: digits }).format(amount);

/** `4,02`: always two decimals, so that one more rating among hundreds is seen. */
export const formatScore = (language: Language, value: number): string =>
  numberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

/** `94,1 %` of a share from 0 to 1. */
export const formatPercent = (language: Language, share: number, digits = 1): string =>
  numberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share);

/** `2 400 ₽`, `2 400,50 ₽`; kopecks are shown only when there are any. */
export function formatMoney(language: Language, amountKopecks: number): string {
  const digits = amountKopecks % 100 === 0 ? 0 : 2;
  const amount = numberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amountKopecks / 100);
  return `${amount}\u00A0₽`;
}

const byteUnits = { ru: ['Б', 'КБ', 'МБ', 'ГБ'], en: ['B', 'KB', 'MB', 'GB'] } as const;

/** `2,1 МБ`. A megabyte is 1024 × 1024 bytes, as file managers count and as the limit of an upload is set. */
export function formatBytes(language: Language, bytes: number): string {
  const power = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : bytes < 1024 ** 3 ? 2 : 3;
  return `${formatNumber(language, bytes / 1024 ** power, 1)}\u00A0${byteUnits[language][power]}`;
}

const durationUnits = {
  ru: { d: 'д', h: 'ч', m: 'мин', s: 'с' },
  en: { d: 'd', h: 'h', m: 'min', s: 's' },
} as const;

/** `3 ч 40 мин`, `2 д 5 ч`, `45 с`: the two largest units. */
export function formatDuration(language: Language, durationMs: number): string {
  const units = durationUnits[language];
  const seconds = Math.max(0, Math.round(durationMs / 1000));
  if (seconds < 60) return `${seconds}\u00A0${units.s}`;
  const minutes = Math.round(seconds / 60);
  const parts: readonly [number, string][] =
    minutes >= 1440
      ? [
          [Math.floor(minutes / 1440), units.d],
          [Math.floor((minutes % 1440) / 60), units.h],
        ]
      : [
          [Math.floor(minutes / 60), units.h],
          [minutes % 60, units.m],
        ];
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount}\u00A0${unit}`)
    .join('\u00A0');
}
