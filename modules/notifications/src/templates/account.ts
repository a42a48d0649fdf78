import type { MessageTemplate } from '../domain/message-template.ts';

const account = { category: 'account', regime: 'common', actionRequired: false } as const;

/** News of the account itself. */
export const accountMessages = {
  'account-already-exists': {
    ...account,
    values: {},
    text: {
      ru: {
        title: 'Кабинет с этим адресом уже есть',
        body: ['Кто-то регистрировался с вашим адресом или номером. Если это вы, войдите или задайте новый пароль. Если нет, ничего не делайте.'],
        sms: 'Кабинет с этим номером уже есть. Войдите или задайте новый пароль.',
        linkLabel: 'Войти',
      },
      en: {
        title: 'An account with this address exists',
        body: ['Someone registered with your address or number. If it was you, sign in or set a new password. If not, do nothing.'],
        sms: 'An account with this number exists. Sign in or set a new password.',
        linkLabel: 'Sign in',
      },
    },
  },
  'password-changed': {
    ...account,
    values: { at: 'moment' },
    text: {
      ru: {
        title: 'Пароль изменён',
        body: ['{at}. На других устройствах вход закрыт.', 'Если это не вы, задайте новый пароль и напишите в поддержку.'],
        sms: 'Пароль изменён {at}. Не вы? Задайте новый.',
        linkLabel: 'Мои устройства',
      },
      en: {
        title: 'Password changed',
        body: ['{at}. Other devices are signed out.', 'If it was not you, set a new password and write to support.'],
        sms: 'Password changed {at}. Not you? Set a new one.',
        linkLabel: 'My devices',
      },
    },
  },
  'signed-in-on-new-device': {
    ...account,
    values: { at: 'moment', device: 'text' },
    text: {
      ru: {
        title: 'Вход с нового устройства',
        body: ['{device}, {at}.', 'Если это не вы, закройте этот вход и смените пароль.'],
        sms: 'Вход с нового устройства {at}. Не вы? Смените пароль.',
        linkLabel: 'Мои устройства',
      },
      en: {
        title: 'Sign-in on a new device',
        body: ['{device}, {at}.', 'If it was not you, sign it out and change the password.'],
        sms: 'Sign-in on a new device {at}. Not you? Change the password.',
        linkLabel: 'My devices',
      },
    },
  },
  'contact-changed': {
    ...account,
    values: { at: 'moment', maskedContact: 'text' },
    text: {
      ru: {
        title: 'Изменён адрес для сообщений',
        body: ['Теперь сообщения приходят на {maskedContact}. Изменено {at}.', 'Если это не вы, войдите и верните прежний.'],
        sms: 'Сообщения теперь приходят на {maskedContact}. Не вы? Войдите и верните прежний.',
        linkLabel: 'Проверить',
      },
      en: {
        title: 'Address for messages changed',
        body: ['Messages now go to {maskedContact}. Changed {at}.', 'If it was not you, sign in and restore the old one.'],
        sms: 'Messages now go to {maskedContact}. Not you? Sign in and restore the old one.',
        linkLabel: 'Check',
      },
    },
  },
  'staff-invited': {
    ...account,
    category: 'action',
    actionRequired: true,
    values: { role: 'bilingual', town: 'bilingual' },
    text: {
      ru: {
        title: 'Вам открыт доступ: {role}',
        body: ['{town}. Задайте пароль и включите второй фактор, чтобы начать работу.'],
        sms: 'Вам открыт доступ: {role}. Задайте пароль.',
        linkLabel: 'Задать пароль',
      },
      en: {
        title: 'You have been given access: {role}',
        body: ['{town}. Set a password and turn on the second factor to start.'],
        sms: 'You have been given access: {role}. Set a password.',
        linkLabel: 'Set a password',
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
