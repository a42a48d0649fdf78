import type { OpenHeadline } from '@veche/contracts';
import type { Language } from '@veche/kernel';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const tag = { ru: 'ru-RU', en: 'en-GB' } as const;

const number = (value: number, language: Language, digits: number): string =>
  new Intl.NumberFormat(tag[language], { maximumFractionDigits: digits }).format(value);

/** A figure in its unit as text, for pages and papers made on this side. */
export function figureText(
  unit: OpenHeadline['definition']['unit'],
  value: number | null | undefined,
  language: Language,
): string {
  if (value === null || value === undefined) return '–';
  switch (unit) {
    case 'count':
      return number(value, language, 0);
    case 'share':
      return `${number(value * 100, language, 1)}\u00a0%`;
    case 'score':
      return number(value, language, 1);
    case 'duration':
      return value < dayMs
        ? `${number(value / hourMs, language, 1)}\u00a0${language === 'ru' ? 'ч' : 'h'}`
        : `${number(value / dayMs, language, 1)}\u00a0${language === 'ru' ? 'дн.' : 'd'}`;
  }
}

/** «май 2026». */
export const monthText = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(tag[language], { month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${month}T12:00:00Z`))
    .replace(/\s*г\.$/, '');
