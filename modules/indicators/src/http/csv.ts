import type { Language } from '@veche/kernel';
import type { Reply } from '@veche/platform';

type CsvCell = string | number | null | undefined;

export interface CsvColumn<Row> {
  readonly title: Readonly<Record<Language, string>>;
  readonly read: (row: Row) => CsvCell;
}

/** Rows as CSV that a Russian spreadsheet opens: BOM, semicolons, formulas neutralised, decimal comma in Russian. */
export function csvOf<Row>(
  rows: readonly Row[],
  columns: readonly CsvColumn<Row>[],
  language: Language,
): string {
  const lines = [
    columns.map(({ title }) => cell(title[language], language)),
    ...rows.map((row) => columns.map(({ read }) => cell(read(row), language))),
  ];
  return `\uFEFF${lines.map((line) => line.join(';')).join('\r\n')}\r\n`;
}

function cell(value: CsvCell, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return language === 'ru' ? String(value).replace('.', ',') : String(value);
  // What a spreadsheet would run as a formula gets an apostrophe before it.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvReply = (text: string, fileName: string): Reply => ({
  stream: Buffer.from(text),
  headers: { 'content-type': 'text/csv; charset=utf-8' },
  fileName,
});

/** Hours with three digits: fine enough for anything, short enough to read. */
export const hoursOf = (ms: number | null | undefined): number | null =>
  ms === null || ms === undefined ? null : Math.round(ms / 3_600) / 1_000;

/** Shares with four digits. */
export const shareOf = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 10_000) / 10_000;
