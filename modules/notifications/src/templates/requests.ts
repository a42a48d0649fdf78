import type { MessageTemplate } from '../domain/message-template.ts';

/** Messages to those who work on requests of any service. */
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
} as const satisfies Record<string, MessageTemplate>;
