import type { AlertEventKind, AlertMetric, RequestStatus, UpdateReason } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';

/** What a message calls the fact it is about. */
export const eventWords: Readonly<Record<AlertEventKind, BilingualText>> = {
  'status-changed': { ru: 'статус изменился', en: 'the status changed' },
  refused: { ru: 'отказано', en: 'refused' },
  postponed: { ru: 'отложено', en: 'postponed' },
  'due-soon': { ru: 'скоро срок', en: 'due soon' },
  'at-risk': { ru: 'срок под угрозой', en: 'the term is at risk' },
  due: { ru: 'срок прошёл', en: 'the term has passed' },
  'very-overdue': { ru: 'сильная просрочка', en: 'long overdue' },
  extended: { ru: 'срок продлён', en: 'the term was extended' },
  rerouted: { ru: 'передано другому подразделению', en: 'handed to another unit' },
  'source-silent': { ru: 'источник молчит', en: 'the source is silent' },
  'reconciliation-fault': { ru: 'сверка не сошлась', en: 'the reconciliation does not agree' },
  metric: { ru: 'показатель вышел за порог', en: 'a figure passed its threshold' },
};

export const statusWords: Readonly<Record<RequestStatus, BilingualText>> = {
  requested: { ru: 'запрошено', en: 'requested' },
  'in-progress': { ru: 'в обработке', en: 'in progress' },
  'awaiting-confirmation': { ru: 'ожидание заявителя', en: 'awaiting the applicant' },
  completed: { ru: 'завершено', en: 'completed' },
  refused: { ru: 'отказано', en: 'refused' },
  postponed: { ru: 'отложено', en: 'postponed' },
};

export const metricWords: Readonly<Record<AlertMetric, BilingualText>> = {
  open: { ru: 'открыто запросов', en: 'requests open' },
  'open-at-risk': { ru: 'открыто под угрозой срока', en: 'open and at risk' },
  'open-overdue': { ru: 'открыто с просрочкой', en: 'open and overdue' },
  'open-paused': { ru: 'стоит на паузе', en: 'paused' },
  received: { ru: 'поступило', en: 'received' },
  closed: { ru: 'закрыто', en: 'closed' },
  'share-in-time': { ru: 'доля закрытых в срок', en: 'share closed in time' },
  'share-refused': { ru: 'доля отказов', en: 'share refused' },
  'median-days': { ru: 'медиана срока, дней', en: 'median time, days' },
};

export const reasonWords: Readonly<Record<UpdateReason, BilingualText>> = {
  first: { ru: 'сообщаем впервые', en: 'first message' },
  'new-items': { ru: 'добавились новые случаи', en: 'there are new cases' },
  resolved: { ru: 'причины больше нет', en: 'the cause is gone' },
  repeat: { ru: 'повторяем: ничего не изменилось', en: 'repeated: nothing has changed' },
  returned: {
    ru: 'подтверждение истекло, а причина осталась',
    en: 'the acknowledgement lapsed, the cause remains',
  },
  escalated: { ru: 'никто не подтвердил вовремя', en: 'nobody acknowledged in time' },
};

/** Why a message is for its reader. */
export const recipientWords = {
  duty: { ru: 'вы отвечаете за подразделение', en: 'you answer for the unit' },
  person: { ru: 'вас назвали в правиле', en: 'the rule names you' },
  group: { ru: 'вы в группе получателей', en: 'you are in the group of recipients' },
  role: { ru: 'правило пишет всем с вашей ролью', en: 'the rule writes to everyone in your role' },
  outside: { ru: 'вы согласились получать оповещения', en: 'you agreed to get alerts' },
} as const satisfies Readonly<Record<string, BilingualText>>;
