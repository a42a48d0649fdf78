import type { components } from '../../api/schema.gen.ts';
import { messages, type Message } from '../../i18n/index.ts';
import type { IconName } from '../../ui/icon.tsx';
import type { Tone } from '../../ui/statuses.ts';

type Schemas = components['schemas'];
export type ImportFormat = Schemas['ImportFormat'];
export type ImportField = Schemas['ImportField'];
export type ImportState = Schemas['ImportState'];
export type ImportMapping = Schemas['ImportMapping'];
export type RequestImport = Schemas['RequestImport'];
export type RequestImportDetail = Schemas['RequestImportDetail'];
export type ImportPreview = Schemas['ImportPreview'];
export type RequestSource = Schemas['RequestSource'];
export type StatusRule = Schemas['StatusRule'];
export type RequestStatus = Schemas['RequestStatus'];

export const formatNames: Readonly<Record<ImportFormat, Message>> = messages({
  spb: { ru: 'Портал «Наш Санкт-Петербург», JSON по строкам', en: '“Our St Petersburg” portal, JSON lines' },
  boston: { ru: 'Boston 311, CSV', en: 'Boston 311, CSV' },
  csv: { ru: 'Таблица CSV', en: 'CSV table' },
  xes: { ru: 'Журнал процесса XES', en: 'XES event log' },
  wabo: { ru: 'Журнал процесса, CSV', en: 'Event log, CSV' },
});

const stateWords = messages({
  uploaded: { ru: 'Ждёт запуска', en: 'Waits to be started' },
  running: { ru: 'Загружается', en: 'Being read in' },
  done: { ru: 'Загружено', en: 'Read in' },
  failed: { ru: 'Прервано', en: 'Broke off' },
  cancelled: { ru: 'Остановлено', en: 'Stopped' },
});

export const importStates: Readonly<Record<ImportState, { title: Message; tone: Tone; icon: IconName }>> = {
  uploaded: { title: stateWords.uploaded, tone: 'warn', icon: 'pen' },
  running: { title: stateWords.running, tone: 'run', icon: 'repeat' },
  done: { title: stateWords.done, tone: 'ok', icon: 'okRing' },
  failed: { title: stateWords.failed, tone: 'bad', icon: 'stop' },
  cancelled: { title: stateWords.cancelled, tone: 'none', icon: 'cross' },
};

const statusWords = messages({
  requested: { ru: 'Запрошено', en: 'Requested' },
  'in-progress': { ru: 'В обработке', en: 'In progress' },
  'awaiting-confirmation': { ru: 'Ожидание заявителя', en: 'Awaiting the applicant' },
  completed: { ru: 'Завершено', en: 'Completed' },
  refused: { ru: 'Отказано', en: 'Refused' },
  postponed: { ru: 'Отложено', en: 'Postponed' },
});

/** The six statuses in their fixed words. */
export const requestStatusNames: Readonly<Record<RequestStatus, Message>> = statusWords;
export const requestStatuses = Object.keys(statusWords) as RequestStatus[];

export const fieldNames: Readonly<Record<ImportField, Message>> = messages({
  externalId: { ru: 'Идентификатор', en: 'Identifier' },
  number: { ru: 'Номер', en: 'Number' },
  openedAt: { ru: 'Поступил', en: 'Opened' },
  registeredAt: { ru: 'Зарегистрирован', en: 'Registered' },
  firstAnswerAt: { ru: 'Первый ответ', en: 'First answer' },
  closedAt: { ru: 'Закрыт', en: 'Closed' },
  updatedAt: { ru: 'Изменён', en: 'Changed' },
  dueAt: { ru: 'Срок', en: 'Due' },
  plannedAt: { ru: 'Плановое окончание', en: 'Planned end' },
  onTime: { ru: 'Отметка «в срок»', en: '“On time” flag' },
  status: { ru: 'Статус', en: 'Status' },
  service: { ru: 'Услуга', en: 'Service' },
  serviceCode: { ru: 'Код услуги', en: 'Service code' },
  category: { ru: 'Категория', en: 'Category' },
  object: { ru: 'Объект', en: 'Object' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  region: { ru: 'Регион', en: 'Region' },
  district: { ru: 'Район', en: 'District' },
  municipality: { ru: 'Муниципалитет', en: 'Municipality' },
  address: { ru: 'Адрес', en: 'Address' },
  lat: { ru: 'Широта', en: 'Latitude' },
  lon: { ru: 'Долгота', en: 'Longitude' },
  channel: { ru: 'Канал', en: 'Channel' },
  criticality: { ru: 'Важность', en: 'Criticality' },
  applicant: { ru: 'Код заявителя', en: 'Applicant code' },
  applicantName: { ru: 'Имя заявителя', en: 'Applicant name' },
  contact: { ru: 'Контакт', en: 'Contact' },
  inn: { ru: 'ИНН', en: 'INN' },
  text: { ru: 'Текст', en: 'Text' },
  closingNote: { ru: 'Итог', en: 'Closing note' },
  activity: { ru: 'Операция', en: 'Activity' },
  at: { ru: 'Время операции', en: 'Time of the activity' },
  resource: { ru: 'Исполнитель', en: 'Resource' },
  group: { ru: 'Группа', en: 'Group' },
  instance: { ru: 'Код операции', en: 'Instance' },
  lifecycle: { ru: 'Стадия операции', en: 'Lifecycle' },
});

const logOnly: readonly ImportField[] = [
  'activity',
  'at',
  'resource',
  'group',
  'instance',
  'lifecycle',
  'plannedAt',
];
const logFields: readonly ImportField[] = [
  'externalId',
  ...logOnly,
  'openedAt',
  'closedAt',
  'dueAt',
  'service',
  'unit',
  'channel',
];

/** Fields a table of this form may fill. */
export function fieldsOf(format: ImportFormat): readonly ImportField[] {
  if (format === 'spb') return [];
  if (format === 'xes' || format === 'wabo') return logFields;
  return (Object.keys(fieldNames) as ImportField[]).filter((field) => !logOnly.includes(field));
}

/** Fields without which no row can be read. */
export const requiredFields = (format: ImportFormat): readonly ImportField[] => {
  if (format === 'spb') return [];
  return format === 'xes' || format === 'wabo'
    ? ['externalId', 'activity', 'at']
    : ['externalId', 'openedAt'];
};
