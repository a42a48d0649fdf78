import type { OpenRequest, TermOutcome, TimeBand } from '@veche/contracts';
import type { CsvColumn } from '@veche/indicators';
import type { BilingualText, Language } from '@veche/kernel';

const text = (ru: string, en: string): BilingualText => ({ ru, en });

const statusWords: Readonly<Record<OpenRequest['status'], BilingualText>> = {
  requested: text('Запрошено', 'Requested'),
  'in-progress': text('В обработке', 'In progress'),
  'awaiting-confirmation': text('Ожидание заявителя', 'Awaiting the applicant'),
  completed: text('Завершено', 'Completed'),
  refused: text('Отказано', 'Refused'),
  postponed: text('Отложено', 'Postponed'),
};
const outcomeWords: Readonly<Record<TermOutcome, BilingualText>> = {
  'in-time': text('исполнен в срок', 'done in time'),
  late: text('исполнен с опозданием', 'done late'),
  running: text('срок идёт', 'the term is running'),
  overdue: text('просрочен', 'overdue'),
  'no-term': text('срока нет', 'no term'),
};
const bandWords: Readonly<Record<TimeBand, BilingualText>> = {
  'to-3': text('до 3 дней', 'up to 3 days'),
  'to-7': text('4–7 дней', '4–7 days'),
  'to-15': text('8–15 дней', '8–15 days'),
  'to-30': text('16–30 дней', '16–30 days'),
  'over-30': text('больше 30 дней', 'over 30 days'),
};
const held = text('скрыто', 'held back');

/** The public register as a file. */
export const registerColumns = (language: Language): readonly CsvColumn<OpenRequest>[] => [
  { title: text('Ключ строки', 'Row key'), read: (row) => row.id },
  { title: text('Месяц обращения', 'Month of filing'), read: (row) => row.month.slice(0, 7) },
  { title: text('Код услуги', 'Service code'), read: (row) => row.service },
  { title: text('Услуга', 'Service'), read: (row) => row.serviceTitle[language] },
  {
    title: text('Подразделение', 'Unit'),
    read: (row) => (row.unitTitle === null ? held[language] : row.unitTitle[language]),
  },
  { title: text('Район', 'District'), read: (row) => row.district ?? held[language] },
  { title: text('Статус', 'Status'), read: (row) => statusWords[row.status][language] },
  { title: text('Срок', 'Term'), read: (row) => outcomeWords[row.outcome][language] },
  {
    title: text('Сколько заняло', 'Time taken'),
    read: (row) => (row.took === null ? null : bandWords[row.took][language]),
  },
];
