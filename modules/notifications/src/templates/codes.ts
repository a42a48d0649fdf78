import type { MessageTemplate } from '../domain/message-template.ts';

const code = {
  category: 'code',
  regime: 'common',
  actionRequired: true,
  values: { code: 'text', minutes: 'count' },
} as const;

const lifeRu =
  'Действует {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}. Никому его не сообщайте.';
const lifeEn = 'Valid for {minutes, plural, one {# minute} other {# minutes}}. Do not tell it to anyone.';

/** One-time codes. They go to the address that is being proved, whatever the preferences. */
export const codes = {
  'confirm-contact': {
    ...code,
    text: {
      ru: {
        title: 'Код подтверждения: {code}',
        body: [
          'Введите {code} на странице, где его спросили.',
          lifeRu,
          'Если вы ничего не подтверждали, удалите это сообщение.',
        ],
        sms: ['Код подтверждения: {code}.', 'Никому не сообщайте.'],
      },
      en: {
        title: 'Confirmation code: {code}',
        body: [
          'Type {code} on the page that asked for it.',
          lifeEn,
          'If you confirmed nothing, delete this message.',
        ],
        sms: ['Confirmation code: {code}.', 'Do not share it.'],
      },
    },
  },
  'change-contact': {
    ...code,
    text: {
      ru: {
        title: 'Код для нового адреса: {code}',
        body: [
          'Введите {code}, и сообщения будут приходить сюда.',
          lifeRu,
          'Если вы не меняли адрес, удалите это сообщение.',
        ],
        sms: ['Код для нового номера: {code}.', 'Никому не сообщайте.'],
      },
      en: {
        title: 'Code for the new address: {code}',
        body: [
          'Type {code} and messages will come here.',
          lifeEn,
          'If you changed no address, delete this message.',
        ],
        sms: ['Code for the new number: {code}.', 'Do not share it.'],
      },
    },
  },
  'reset-password': {
    ...code,
    text: {
      ru: {
        title: 'Код для нового пароля: {code}',
        body: [
          'Введите {code} и задайте новый пароль.',
          lifeRu,
          'Если вы не меняли пароль, ничего не делайте: прежний действует.',
        ],
        sms: ['Код для нового пароля: {code}.', 'Никому не сообщайте.'],
      },
      en: {
        title: 'Code for a new password: {code}',
        body: [
          'Type {code} and set a new password.',
          lifeEn,
          'If you did not ask for it, do nothing: the old password works.',
        ],
        sms: ['Code for a new password: {code}.', 'Do not share it.'],
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
