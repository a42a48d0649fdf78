import type { ApplicationSummary } from '@veche/contracts';

const columns: readonly [string, (row: ApplicationSummary) => string | number | undefined][] = [
  ['Номер', (row) => row.number],
  ['Статус', (row) => row.status],
  ['Вид', (row) => row.subtype],
  ['Название', (row) => row.title],
  ['Начало', (row) => row.startsAt],
  ['Место', (row) => row.placeName],
  ['Людей одновременно', (row) => row.attendancePeak],
  ['Подано', (row) => row.filedAt],
  ['Срок', (row) => row.dueOn],
  ['Исполнитель', (row) => row.officer?.displayName],
];

/** Rows as CSV that a Russian Excel opens: BOM, semicolons, formulas neutralised. */
export function queueCsv(rows: readonly ApplicationSummary[]): string {
  const lines = [
    columns.map(([title]) => cell(title)),
    ...rows.map((row) => columns.map(([, read]) => cell(read(row)))),
  ];
  return `\uFEFF${lines.map((line) => line.join(';')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function cell(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
