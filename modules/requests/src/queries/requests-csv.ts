import type { DueState, RequestStatus } from '@veche/contracts';
import { localDateOf, localTimeOf } from '@veche/deadlines';
import type { BilingualText, Instant, Language, ZoneId } from '@veche/kernel';
import type { RequestChannel, RequestCriticality } from '../domain/vocabulary.ts';
import type { ListedRow } from './list-requests.ts';
import type { TitlesOf } from './request-titles.ts';

const text = (ru: string, en: string): BilingualText => ({ ru, en });

const statusWords: Record<RequestStatus, BilingualText> = {
  requested: text('Запрошено', 'Requested'),
  'in-progress': text('В обработке', 'In progress'),
  'awaiting-confirmation': text('Ожидание заявителя', 'Awaiting the applicant'),
  completed: text('Завершено', 'Completed'),
  refused: text('Отказано', 'Refused'),
  postponed: text('Отложено', 'Postponed'),
};

const dueWords: Record<DueState, BilingualText> = {
  'in-time': text('в срок', 'in time'),
  'at-risk': text('срок близко', 'at risk'),
  overdue: text('просрочен', 'overdue'),
  'very-overdue': text('просрочен сильно', 'very overdue'),
  paused: text('пауза', 'paused'),
  'no-norm': text('без нормы', 'no norm'),
  'closed-in-time': text('исполнен в срок', 'done in time'),
  'closed-late': text('исполнен с опозданием', 'done late'),
  'closed-no-norm': text('исполнен, без нормы', 'done, no norm'),
};

const channelWords: Record<RequestChannel, BilingualText> = {
  portal: text('портал', 'portal'),
  mobile: text('мобильное приложение', 'mobile application'),
  phone: text('телефон', 'phone'),
  office: text('очно', 'in person'),
  mail: text('почта', 'mail'),
  email: text('эл. почта', 'e-mail'),
  bot: text('чат-бот', 'chat bot'),
  api: text('API', 'API'),
  unknown: text('не указан', 'not given'),
};

const criticalityWords: Record<RequestCriticality, BilingualText> = {
  normal: text('обычная', 'normal'),
  high: text('высокая', 'high'),
  critical: text('критическая', 'critical'),
};

interface CsvWords {
  readonly language: Language;
  readonly zone: ZoneId;
  readonly service: TitlesOf;
  readonly unit: TitlesOf;
  readonly source: TitlesOf;
}

type Cell = string | number | null | undefined;

const columns: readonly [title: BilingualText, read: (row: ListedRow, words: CsvWords) => Cell][] = [
  [text('Номер', 'Number'), (row) => row.number],
  [text('Услуга', 'Service'), (row, w) => w.service(row.service_code).title[w.language]],
  [
    text('Подразделение', 'Unit'),
    (row, w) => (row.unit_code === null ? null : w.unit(row.unit_code).title[w.language]),
  ],
  [text('Регион', 'Region'), (row) => row.region],
  [text('Район', 'District'), (row) => row.district],
  [text('Адрес', 'Address'), (row) => row.address],
  [text('Канал', 'Channel'), (row, w) => channelWords[row.channel][w.language]],
  [text('Критичность', 'Criticality'), (row, w) => criticalityWords[row.criticality][w.language]],
  [text('Статус', 'Status'), (row, w) => statusWords[row.status][w.language]],
  [text('Статус источника', 'Status at the source'), (row) => row.foreign_status],
  [text('Поступил', 'Opened'), (row, w) => momentIn(row.opened_at, w.zone)],
  [text('Зарегистрирован', 'Registered'), (row, w) => momentIn(row.registered_at, w.zone)],
  [text('Первый ответ', 'First answer'), (row, w) => momentIn(row.first_answer_at, w.zone)],
  [text('Исполнен', 'Done'), (row, w) => momentIn(row.done_at, w.zone)],
  [text('Закрыт', 'Closed'), (row, w) => momentIn(row.closed_at, w.zone)],
  [text('Последний день срока', 'Last day of the term'), (row) => row.due_on],
  [text('Состояние срока', 'State of the term'), (row, w) => dueWords[row.due_state][w.language]],
  [text('Срок по источнику', 'Term at the source'), (row, w) => momentIn(row.stated_due_at, w.zone)],
  [text('Пауза с', 'Paused since'), (row, w) => momentIn(row.paused_since, w.zone)],
  [text('Источник', 'Source'), (row, w) => w.source(row.source_code).title[w.language]],
];

/** The head of the file: a mark that it is UTF-8, without which Excel guesses an old code page, and the titles. */
export const csvHead = (language: Language): string =>
  `\uFEFF${columns.map(([title]) => cell(title[language])).join(';')}\r\n`;

/** Rows as lines; semicolons, because Russian Excel takes a comma for a decimal point. */
export const csvLines = (rows: readonly ListedRow[], words: CsvWords): string =>
  rows.map((row) => `${columns.map(([, read]) => cell(read(row, words))).join(';')}\r\n`).join('');

/** Local time in a form every spreadsheet reads as a moment. */
const momentIn = (at: Instant | null, zone: ZoneId): string | null =>
  at === null ? null : `${localDateOf(at, zone)} ${localTimeOf(at, zone)}`;

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function cell(value: Cell): string {
  const plain = value === null || value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
