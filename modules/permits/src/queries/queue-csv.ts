import { applicationStatusTitles, type ApplicationSummary } from '@veche/contracts';
import { localDateOf, localTimeOf } from '@veche/deadlines';
import type { BilingualText, Instant, Language, PlainDate, ZoneId } from '@veche/kernel';

/** What the words and dates of the file depend on. */
export interface CsvWords {
  readonly language: Language;
  readonly zone: ZoneId;
  readonly kindOf: (subtype: string | undefined) => BilingualText;
}

type Cell = string | number | undefined;
interface Column {
  readonly title: BilingualText;
  readonly read: (row: ApplicationSummary, words: CsvWords) => Cell;
}

const column = (ru: string, en: string, read: Column['read']): Column => ({ title: { ru, en }, read });

const columns: readonly Column[] = [
  column('Номер', 'Number', (row) => row.number),
  column('Статус', 'Status', (row, { language }) => applicationStatusTitles[row.status][language]),
  column('Вид', 'Kind', (row, { language, kindOf }) =>
    row.subtype === undefined ? undefined : kindOf(row.subtype)[language],
  ),
  column('Название', 'Title', (row) => row.title),
  column('Начало', 'Start', (row, words) => moment(row.startsAt, words)),
  column('Место', 'Place', (row) => row.placeName),
  column('Людей одновременно', 'People at one time', (row) => row.attendancePeak),
  column('Подано', 'Filed', (row, words) => moment(row.filedAt, words)),
  column('Срок', 'Due', (row, words) => date(row.dueOn, words)),
  column('Ведомств ответило', 'Agencies answered', (row) => row.agencies?.answered),
  column('Ведомств спрошено', 'Agencies asked', (row) => row.agencies?.asked),
  column('Исполнитель', 'Officer', (row) => row.officer?.displayName),
];

/** Rows as CSV that a Russian spreadsheet opens: words, town time, BOM, semicolons, formulas neutralised. */
export function queueCsv(rows: readonly ApplicationSummary[], words: CsvWords): string {
  const lines = [
    columns.map(({ title }) => cell(title[words.language])),
    ...rows.map((row) => columns.map(({ read }) => cell(read(row, words)))),
  ];
  return `\uFEFF${lines.map((line) => line.join(';')).join('\r\n')}\r\n`;
}

/** As a spreadsheet of that language reads a date: 27.05.2026, or 2026-05-27. */
function date(on: string | undefined, { language }: CsvWords): string | undefined {
  return language === 'en' || on === undefined ? on : on.split('-').toReversed().join('.');
}

function moment(at: string | undefined, words: CsvWords): string | undefined {
  if (at === undefined) return undefined;
  const on: PlainDate = localDateOf(at as Instant, words.zone);
  return `${date(on, words)} ${localTimeOf(at as Instant, words.zone).slice(0, 5)}`;
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function cell(value: Cell): string {
  const text = value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
