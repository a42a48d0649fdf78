import { plainDate, type PlainDate } from '@veche/kernel';

/** A date of a text and where it stands. */
export interface FoundDate {
  readonly on: PlainDate;
  readonly at: number;
}

const months = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const numeric = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/gu;
const worded =
  /(?<!\d)[«"]?(\d{1,2})[»"]?\s+(январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[аяй]\s+(\d{4})/giu;

/** Finds dates as Russian papers write them: 27.05.2026, 27 мая 2026, «27» мая 2026. Impossible dates are left out. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const add = (at: number, year: string, month: number, day: string) => {
    const on = toPlainDate(Number(year), month, Number(day));
    if (on) found.push({ on, at });
  };
  for (const { index, 1: day = '', 2: month = '', 3: year = '' } of text.matchAll(numeric))
    add(index, year, Number(month), day);
  for (const { index, 1: day = '', 2: month = '', 3: year = '' } of text.matchAll(worded)) {
    add(index, year, months.indexOf(month.toLowerCase()) + 1, day);
  }
  return found.toSorted((left, right) => left.at - right.at);
}

function toPlainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return undefined;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return undefined;
  return plainDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
