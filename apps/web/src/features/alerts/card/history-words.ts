import { messages, type Message } from '../../../i18n/index.ts';

const m = messages({
  opened: { ru: 'Замечено', en: 'Noticed' },
  fired: { ru: 'Сработало', en: 'Fired' },
  'items-added': { ru: 'Добавились случаи', en: 'More cases' },
  'items-ended': { ru: 'Часть случаев кончилась', en: 'Some cases ended' },
  told: { ru: 'Сообщили', en: 'Told' },
  withheld: { ru: 'Сообщение придержали', en: 'A message was held back' },
  escalated: { ru: 'Позвали следующего по цепочке', en: 'Went up the chain' },
  acknowledged: { ru: 'Взято в работу', en: 'Taken on' },
  returned: { ru: 'Вернулось: подтверждение истекло', en: 'Came back: the acknowledgement lapsed' },
  acted: { ru: 'По запросу что-то сделали', en: 'Something was done about the request' },
  resolved: { ru: 'Закрыто', en: 'Closed' },
  failed: { ru: 'Отправить не вышло', en: 'Sending failed' },
});

/** What can happen to an alert. */
export const historyWords: Readonly<Record<string, Message>> = m;
