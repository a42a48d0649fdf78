import type { MessageTemplate } from '../domain/message-template.ts';

const news = { category: 'account', regime: 'common', actionRequired: true, values: {} } as const;
const settings = { ru: 'Открыть настройки', en: 'Open settings' } as const;

/** Messages about the ways by which a person is told. */
export const channelMessages = {
  'channel-trial': {
    ...news,
    text: {
      ru: {
        title: 'Проба связи',
        body: ['Вы попросили прислать пробное сообщение. Раз вы его читаете, этот путь работает.'],
        sms: ['Проба связи: этот путь работает.'],
        linkLabel: settings.ru,
      },
      en: {
        title: 'A trial message',
        body: ['You asked for a trial message. Since you are reading it, this way works.'],
        sms: ['A trial message: this way works.'],
        linkLabel: settings.en,
      },
    },
  },
  'bot-linked': {
    ...news,
    text: {
      ru: {
        title: 'Чат с ботом подключён',
        body: ['Сообщения Вече будут приходить и сюда. Отключить это можно в настройках.'],
        sms: ['Чат с ботом Вече подключён.'],
        linkLabel: settings.ru,
      },
      en: {
        title: 'The chat with the bot is linked',
        body: ['Messages of Veche will come here too. You can end that in the settings.'],
        sms: ['The chat with the bot of Veche is linked.'],
        linkLabel: settings.en,
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
