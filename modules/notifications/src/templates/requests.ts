import type { MessageTemplate } from '../domain/message-template.ts';

/** Messages about requests of any service: to those who work on them, and to those whose they are. */
export const requestMessages = {
  'request-reminder': {
    category: 'action',
    regime: 'common',
    actionRequired: true,
    values: { number: 'text', service: 'bilingual?', dueOn: 'date?', senderName: 'text?', text: 'text?' },
    text: {
      ru: {
        title: 'Напоминание о запросе {number}',
        body: [
          'Откройте запрос и сделайте следующий шаг.',
          '{service}.',
          'Срок – {dueOn}.',
          '«{text}»',
          'Напоминает {senderName}.',
        ],
        sms: ['{number}: напоминание.', 'Срок {dueOn}.'],
        linkLabel: 'Открыть запрос',
      },
      en: {
        title: 'Reminder about request {number}',
        body: [
          'Open the request and take the next step.',
          '{service}.',
          'Due {dueOn}.',
          '“{text}”',
          'Reminded by {senderName}.',
        ],
        sms: ['{number}: reminder.', 'Due {dueOn}.'],
        linkLabel: 'Open the request',
      },
    },
  },
  'request-term-moved': {
    category: 'term',
    regime: 'common',
    actionRequired: false,
    values: { number: 'text', service: 'bilingual?', oldDueOn: 'date?', newDueOn: 'date?' },
    text: {
      ru: {
        title: 'Запрос {number}: срок пересчитан',
        body: [
          'Изменились норма или календарь, и срок пересчитали.',
          '{service}.',
          'Было: {oldDueOn}.',
          'Стало: {newDueOn}.',
          'Почему так, видно в запросе.',
        ],
        sms: ['{number}: срок пересчитан.', 'Новый срок {newDueOn}.'],
        linkLabel: 'Открыть запрос',
      },
      en: {
        title: 'Request {number}: the term was counted anew',
        body: [
          'A norm or the calendar has changed, and the term was counted anew.',
          '{service}.',
          'It was {oldDueOn}.',
          'It is {newDueOn}.',
          'The request shows why.',
        ],
        sms: ['{number}: the term was counted anew.', 'Due {newDueOn}.'],
        linkLabel: 'Open the request',
      },
    },
  },
  'request-terms-moved': {
    category: 'term',
    regime: 'common',
    actionRequired: false,
    values: { movedCount: 'count', ownCount: 'count?' },
    text: {
      ru: {
        title: 'Сроки запросов пересчитаны: {movedCount}',
        body: [
          'Изменились норма или календарь, и открытые сроки пересчитали.',
          'У вас в работе из них: {ownCount}.',
          'Прежний и новый срок – в истории каждого запроса.',
        ],
        sms: ['Сроки запросов пересчитаны: {movedCount}.', 'У вас: {ownCount}.'],
        linkLabel: 'Открыть реестр',
      },
      en: {
        title: 'Terms of requests counted anew: {movedCount}',
        body: [
          'A norm or the calendar has changed, and open terms were counted anew.',
          'Of those in your hands: {ownCount}.',
          'The former and the new term are in the history of each request.',
        ],
        sms: ['Terms of requests counted anew: {movedCount}.', 'Yours: {ownCount}.'],
        linkLabel: 'Open the register',
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
