import type { MessageTemplate } from '../domain/message-template.ts';

/** Messages to those who connect other systems. */
export const webhookMessages = {
  'webhook-disabled': {
    category: 'action',
    regime: 'common',
    actionRequired: true,
    values: { title: 'text', since: 'moment' },
    text: {
      ru: {
        title: 'Отправка событий выключена: {title}',
        body: [
          'С {since} адрес не принимает события, и мы перестали их туда слать.',
          'Когда он заработает, включите отправку и повторите то, что не дошло.',
        ],
        sms: ['Отправка событий выключена: {title}.'],
        linkLabel: 'Открыть Вече',
      },
      en: {
        title: 'Sending of events is switched off: {title}',
        body: [
          'The address has taken no events since {since}, so we have stopped sending them there.',
          'When it works again, switch it on and replay what did not arrive.',
        ],
        sms: ['Sending of events is switched off: {title}.'],
        linkLabel: 'Open Veche',
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
