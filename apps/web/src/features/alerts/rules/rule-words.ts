import type { AlertEventKind, AlertMetric, DutyPosition } from '@veche/contracts';
import { messages, type Message } from '../../../i18n/index.ts';
import type { RuleDefinition } from './rule-types.ts';

type Grouping = RuleDefinition['groupBy'];

const m = messages({
  'status-changed': { ru: 'Статус изменился', en: 'The status changed' },
  refused: { ru: 'Отказано', en: 'Refused' },
  postponed: { ru: 'Отложено', en: 'Postponed' },
  'due-soon': { ru: 'До срока осталось мало времени', en: 'Little time is left' },
  'at-risk': { ru: 'Срок под угрозой', en: 'The term is at risk' },
  due: { ru: 'Срок прошёл', en: 'The term has passed' },
  'very-overdue': { ru: 'Сильная просрочка', en: 'Long overdue' },
  extended: { ru: 'Срок продлён', en: 'The term was extended' },
  rerouted: { ru: 'Передано другому подразделению', en: 'Handed to another unit' },
  'source-silent': { ru: 'Источник молчит', en: 'A source is silent' },
  'reconciliation-fault': { ru: 'Сверка не сошлась', en: 'The reconciliation does not agree' },
  metric: { ru: 'Показатель вышел за порог', en: 'A figure passed a threshold' },
});
/** What a rule can listen to. */
export const eventNames: Readonly<Record<AlertEventKind, Message>> = m;

const d = messages({
  'status-changed': {
    ru: 'Любой переход или только названные статусы',
    en: 'Any change, or only the named ones',
  },
  refused: { ru: 'Подразделение отказало заявителю', en: 'A unit refused the applicant' },
  postponed: { ru: 'Работа остановлена, срок стоит', en: 'Work stopped, the term stands still' },
  'due-soon': {
    ru: 'За столько рабочих дней до срока, сколько зададите',
    en: 'So many working days ahead as you say',
  },
  'at-risk': {
    ru: 'Прошла доля срока из нормы услуги, обычно 80 %',
    en: 'The share of the term named in the norm, usually 80%',
  },
  due: { ru: 'Ответа нет, а срок кончился', en: 'No answer, and the term is over' },
  'very-overdue': {
    ru: 'Просрочено больше, чем терпит норма, обычно 5 рабочих дней',
    en: 'Later than the norm bears, usually 5 working days',
  },
  extended: { ru: 'Подразделение сдвинуло срок', en: 'A unit moved the term' },
  rerouted: { ru: 'За запрос отвечает уже другой', en: 'Somebody else answers now' },
  'source-silent': { ru: 'Система не присылает новых сведений', en: 'A system sends nothing new' },
  'reconciliation-fault': {
    ru: 'Ночной пересчёт нашёл потерю или повтор',
    en: 'The nightly count found a loss or a double',
  },
  metric: {
    ru: 'Доля в срок, число открытых, медиана срока и другие',
    en: 'Share in time, number of open ones, median time and others',
  },
});
export const eventDetails: Readonly<Record<AlertEventKind, Message>> = d;

const f = messages({
  open: { ru: 'открыто запросов', en: 'requests open' },
  'open-at-risk': { ru: 'открыто под угрозой срока', en: 'open and at risk' },
  'open-overdue': { ru: 'открыто с просрочкой', en: 'open and overdue' },
  'open-paused': { ru: 'стоит на паузе', en: 'paused' },
  received: { ru: 'поступило', en: 'received' },
  closed: { ru: 'закрыто', en: 'closed' },
  'share-in-time': { ru: 'доля закрытых в срок', en: 'share closed in time' },
  'share-refused': { ru: 'доля отказов', en: 'share refused' },
  'median-days': { ru: 'медиана срока, дней', en: 'median time, days' },
});
export const metricNames: Readonly<Record<AlertMetric, Message>> = f;

/** Figures that are shares: stored as 0 to 1, shown as per cent. */
export const isShare = (metric: AlertMetric): boolean => metric.startsWith('share-');
/** Figures of a moment need no period. */
export const hasPeriod = (metric: AlertMetric): boolean => !metric.startsWith('open');

const g = messages({
  request: { ru: 'на каждый запрос', en: 'for each request' },
  service: { ru: 'на услугу', en: 'for each service' },
  unit: { ru: 'на подразделение', en: 'for each unit' },
  district: { ru: 'на район', en: 'for each district' },
  source: { ru: 'на источник', en: 'for each source' },
  rule: { ru: 'одно на всё правило', en: 'one for the whole rule' },
});
export const groupingNames: Readonly<Record<Grouping, Message>> = g;

const p = messages({
  owner: { ru: 'исполнитель подразделения', en: 'officer of the unit' },
  head: { ru: 'начальник подразделения', en: 'head of the unit' },
  deputy: { ru: 'заместитель главы', en: 'deputy mayor' },
  controller: { ru: 'контролёр', en: 'controller' },
});
export const positionNames: Readonly<Record<DutyPosition, Message>> = p;

const r = messages({
  officer: { ru: 'все исполнители', en: 'all officers' },
  manager: { ru: 'все руководители', en: 'all managers' },
  controller: { ru: 'все контролёры', en: 'all controllers' },
  auditor: { ru: 'все аудиторы', en: 'all auditors' },
  administrator: { ru: 'все администраторы', en: 'all administrators' },
});
export type RecipientRole = Extract<RuleDefinition['recipients'][number], { kind: 'role' }>['role'];
export const roleRecipientNames: Readonly<Record<RecipientRole, Message>> = r;

/** Facts that only happen; of the others a rule can ask that they last. */
export const isMomentary = (kind: AlertEventKind): boolean =>
  ['status-changed', 'refused', 'postponed', 'extended', 'rerouted', 'reconciliation-fault'].includes(kind);
export const isAboutSource = (kind: AlertEventKind): boolean =>
  kind === 'source-silent' || kind === 'reconciliation-fault';
export const isAboutRequest = (kind: AlertEventKind): boolean => !isAboutSource(kind) && kind !== 'metric';

/** What facts of a kind can be put together by. */
export const groupingsFor = (kind: AlertEventKind): readonly Grouping[] => {
  if (isAboutSource(kind)) return ['source', 'rule'];
  return kind === 'metric' ? ['rule'] : ['request', 'service', 'unit', 'district', 'source', 'rule'];
};

export const eventKinds = Object.keys(m) as AlertEventKind[];
export const metricIds = Object.keys(f) as AlertMetric[];
export const positions = Object.keys(p) as DutyPosition[];
export const recipientRoles = Object.keys(r) as RecipientRole[];
