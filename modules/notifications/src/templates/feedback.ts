import type { MessageTemplate } from '../domain/message-template.ts';

/** What people are asked of answers to their requests, what they are told of their complaints, and who is to mend what. */
export const feedbackMessages = {
  'review-asked': {
    category: 'status',
    regime: 'common',
    actionRequired: false,
    values: { number: 'text', service: 'bilingual?' },
    text: {
      ru: {
        title: 'Оцените ответ на запрос {number}',
        body: [
          'На ваш запрос ответили. Скажите, решено ли дело на самом деле: это две отметки и минута.',
          '{service}.',
          'Входить не нужно. Ссылка действует 30 дней и отвечает один раз.',
        ],
        sms: ['Запрос {number}: ответили. Решено ли на самом деле?'],
        linkLabel: 'Оценить ответ',
      },
      en: {
        title: 'Rate the answer to request {number}',
        body: [
          'Your request was answered. Say whether it is really settled: two marks, one minute.',
          '{service}.',
          'No signing in. The link is good for 30 days and answers once.',
        ],
        sms: ['Request {number} was answered. Is it really settled?'],
        linkLabel: 'Rate the answer',
      },
    },
  },
  'feedback-answered': {
    category: 'action',
    regime: 'common',
    actionRequired: false,
    values: { number: 'text', answer: 'text?' },
    text: {
      ru: {
        title: 'Ответ на ваш отзыв {number}',
        body: [
          'Скажите, решено ли дело теперь. Если нет, вернём в работу.',
          '«{answer}»',
          'Входить не нужно. Ссылка действует 30 дней.',
        ],
        sms: ['Отзыв {number}: есть ответ. Решено ли теперь?'],
        linkLabel: 'Прочесть и сказать, решено ли',
      },
      en: {
        title: 'Answer to your review {number}',
        body: [
          'Say whether it is settled now. If not, the work begins again.',
          '“{answer}”',
          'No signing in. The link is good for 30 days.',
        ],
        sms: ['Review {number}: there is an answer. Is it settled now?'],
        linkLabel: 'Read and say whether it is settled',
      },
    },
  },
  'feedback-due': {
    category: 'term',
    regime: 'common',
    actionRequired: false,
    values: { matter: 'bilingual', number: 'text', dueOn: 'date' },
    text: {
      ru: {
        title: '{matter} {number}: срок {dueOn}',
        body: ['Срок подходит: {dueOn} – последний день.', 'Если сделано, отметьте это на странице.'],
        sms: ['{matter} {number}: срок {dueOn}.'],
        linkLabel: 'Открыть',
      },
      en: {
        title: '{matter} {number}: due {dueOn}',
        body: ['The day is near: {dueOn} is the last one.', 'If it is done, mark it on the page.'],
        sms: ['{matter} {number}: due {dueOn}.'],
        linkLabel: 'Open',
      },
    },
  },
  'feedback-overdue': {
    category: 'term',
    regime: 'common',
    actionRequired: true,
    values: { matter: 'bilingual', number: 'text', dueOn: 'date' },
    text: {
      ru: {
        title: '{matter} {number}: срок прошёл {dueOn}',
        body: [
          'Последним днём было {dueOn}, итога на странице нет.',
          'Через два рабочих дня после срока об этом узнает руководитель.',
        ],
        sms: ['{matter} {number}: срок прошёл {dueOn}.'],
        linkLabel: 'Открыть',
      },
      en: {
        title: '{matter} {number}: overdue since {dueOn}',
        body: [
          'The last day was {dueOn}, and the page tells no result.',
          'Two working days after it the manager is told.',
        ],
        sms: ['{matter} {number}: overdue since {dueOn}.'],
        linkLabel: 'Open',
      },
    },
  },
  'feedback-escalated': {
    category: 'action',
    regime: 'common',
    actionRequired: true,
    values: { matter: 'bilingual', number: 'text', dueOn: 'date' },
    text: {
      ru: {
        title: 'Просрочено. {matter} {number}, срок был {dueOn}',
        body: [
          'Последним днём было {dueOn}, а итога всё нет.',
          'Тем, кто отвечает, напоминали. Решите, кто и когда это закончит.',
        ],
        sms: ['Просрочено. {matter} {number}, срок был {dueOn}.'],
        linkLabel: 'Открыть',
      },
      en: {
        title: 'Overdue. {matter} {number}, it was due {dueOn}',
        body: [
          'The last day was {dueOn}, and there is still no result.',
          'Those responsible were reminded. Decide who finishes it and when.',
        ],
        sms: ['Overdue. {matter} {number}, it was due {dueOn}.'],
        linkLabel: 'Open',
      },
    },
  },
  'corrective-action-assigned': {
    category: 'action',
    regime: 'common',
    actionRequired: true,
    values: { number: 'text', what: 'text?', dueOn: 'date' },
    text: {
      ru: {
        title: 'Мера по жалобе {number}: срок {dueOn}',
        body: [
          'Вам поручили меру по жалобе.',
          '«{what}»',
          'Сделайте её до {dueOn} и отметьте на странице жалобы.',
        ],
        sms: ['Мера по жалобе {number}, срок {dueOn}.'],
        linkLabel: 'Открыть жалобу',
      },
      en: {
        title: 'Action on complaint {number}: due {dueOn}',
        body: [
          'You were given a corrective action.',
          '“{what}”',
          'Do it by {dueOn} and mark it on the page of the complaint.',
        ],
        sms: ['Action on complaint {number}, due {dueOn}.'],
        linkLabel: 'Open the complaint',
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
