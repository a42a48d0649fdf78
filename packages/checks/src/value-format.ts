import type { BilingualText, Language } from '@veche/kernel';
import { isCivilDate } from './civil-date.ts';
import type { FactValue } from './fact.ts';

/**
 * How a value is written: `clock` turns hours since midnight into `22:30`, `kopecks` into roubles, `labels` replaces codes by words.
 * Without any of them numbers are grouped and civil dates written out.
 */
export type ValueFormat = {
  readonly style?: 'clock' | 'kopecks' | undefined;
  readonly labels?: ReadonlyMap<string, BilingualText> | undefined;
};

const notKnown: BilingualText = { ru: 'нет данных', en: 'no data' };
const yes: BilingualText = { ru: 'да', en: 'yes' };
const no: BilingualText = { ru: 'нет', en: 'no' };

const months: Readonly<Record<Language, readonly string[]>> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** Writes a value for people; lists are joined by commas. The result does not depend on the machine's locale data. */
export function formatValue(value: FactValue | undefined, format: ValueFormat, language: Language): string {
  if (value === undefined) return notKnown[language];
  if (typeof value === 'boolean') return (value ? yes : no)[language];
  if (typeof value === 'number') return formatNumberAs(value, format.style, language);
  if (typeof value === 'string') return formatText(value, format, language);
  return value.map((item) => formatValue(item, format, language)).join(', ');
}

function formatText(value: string, format: ValueFormat, language: Language): string {
  const label = format.labels?.get(value);
  if (label) return label[language];
  return isCivilDate(value) ? formatDate(value, language) : value;
}

function formatDate(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[language][Number(month) - 1] ?? ''} ${Number(year)}`;
}

function formatNumberAs(value: number, style: ValueFormat['style'], language: Language): string {
  if (style === 'clock') return formatClock(value);
  if (style === 'kopecks') return formatNumber(value / 100, language);
  return formatNumber(value, language);
}

// 25.5 is half past one of the following night.
function formatClock(hours: number): string {
  const minutes = Math.round(hours * 60);
  const hour = Math.floor(minutes / 60);
  const shown = hour > 24 || (hour === 24 && minutes % 60 > 0) ? hour - 24 : hour;
  return `${shown}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Groups thousands (no-break space in Russian, comma in English), at most two decimals. */
function formatNumber(value: number, language: Language): string {
  const [whole = '0', fraction] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, language === 'ru' ? '\u00A0' : ',');
  const sign = value < 0 ? '−' : '';
  return sign + grouped + (fraction === undefined ? '' : (language === 'ru' ? ',' : '.') + fraction);
}
