import type { MessageTemplate } from '../domain/message-template.ts';

const account = { category: 'account', regime: 'common', actionRequired: false } as const;
const signIn = { ru: 'Войти', en: 'Sign in' } as const;
const devices = { ru: 'Мои устройства', en: 'My devices' } as const;

/** News of the account itself. */
export const accountMessages = {
  'address-refused': {
    ...account,
    actionRequired: true,
    values: { address: 'text' },
    text: {
      ru: {
        title: 'Адрес {address} не принимает сообщения',
        body: [
          'Пока вы его не проверите, сюда ничего не уходит.',
          'Откройте настройки: укажите другой адрес или скажите, что этот верный.',
        ],
        sms: ['{address} не принимает сообщения.', 'Проверьте в настройках.'],
        linkLabel: 'Проверить',
      },
      en: {
        title: '{address} takes no messages',
        body: [
          'Nothing goes there until you have checked it.',
          'Open the settings: give another address, or say that this one is right.',
        ],
        sms: ['{address} takes no messages.', 'Check it in the settings.'],
        linkLabel: 'Check',
      },
    },
  },
  'already-registered': {
    ...account,
    values: {},
    text: {
      ru: {
        title: 'Кабинет с этим адресом уже есть',
        body: [
          'Кто-то регистрировался с вашим адресом или номером. Если это вы, войдите или задайте новый пароль. Если нет, ничего не делайте.',
        ],
        sms: ['Кабинет с этим номером уже есть.', 'Войдите или задайте новый пароль.'],
        linkLabel: signIn.ru,
      },
      en: {
        title: 'An account with this address exists',
        body: [
          'Someone registered with your address or number. If it was you, sign in or set a new password. If not, do nothing.',
        ],
        sms: ['An account with this number exists.', 'Sign in or set a new password.'],
        linkLabel: signIn.en,
      },
    },
  },
  'password-changed': {
    ...account,
    values: {},
    text: {
      ru: {
        title: 'Пароль изменён',
        body: [
          'На других устройствах вход закрыт.',
          'Если это не вы, задайте новый пароль и напишите в поддержку.',
        ],
        sms: ['Пароль изменён.', 'Не вы? Задайте новый.'],
        linkLabel: devices.ru,
      },
      en: {
        title: 'Password changed',
        body: [
          'Other devices are signed out.',
          'If it was not you, set a new password and write to support.',
        ],
        sms: ['Password changed.', 'Not you? Set a new one.'],
        linkLabel: devices.en,
      },
    },
  },
  'second-factor-changed': {
    ...account,
    values: {},
    text: {
      ru: {
        title: 'Второй фактор изменён',
        body: ['Способ подтверждать вход изменён. Если это не вы, смените пароль и напишите в поддержку.'],
        sms: ['Второй фактор изменён.', 'Не вы? Смените пароль.'],
        linkLabel: devices.ru,
      },
      en: {
        title: 'Second factor changed',
        body: [
          'The way to confirm a sign-in was changed. If it was not you, change the password and write to support.',
        ],
        sms: ['Second factor changed.', 'Not you? Change the password.'],
        linkLabel: devices.en,
      },
    },
  },
  'staff-invitation': {
    ...account,
    category: 'action',
    actionRequired: true,
    values: { inviter: 'text?', organisation: 'text?' },
    text: {
      ru: {
        title: 'Вам открыт рабочий доступ',
        body: [
          'Где: {organisation}.',
          'Пригласил {inviter}.',
          'Задайте пароль через «Забыли пароль» и включите второй фактор, чтобы начать работу.',
        ],
        sms: ['Вам открыт рабочий доступ.', 'Задайте пароль.'],
        linkLabel: 'Задать пароль',
      },
      en: {
        title: 'You have been given working access',
        body: [
          'Where: {organisation}.',
          'Invited by {inviter}.',
          'Set a password by “Forgot the password” and turn on the second factor to start.',
        ],
        sms: ['You have been given working access.', 'Set a password.'],
        linkLabel: 'Set a password',
      },
    },
  },
  'organisation-invitation': {
    ...account,
    category: 'action',
    actionRequired: true,
    values: { inviter: 'text?', organisation: 'text?' },
    text: {
      ru: {
        title: 'Вас приглашают представлять организацию',
        body: [
          'Организация: {organisation}.',
          'Пригласил {inviter}.',
          'Войдите или зарегистрируйтесь с этим адресом, чтобы принять приглашение. Если вы его не ждали, ничего не делайте.',
        ],
        sms: ['Вас приглашают представлять организацию.', 'Войдите, чтобы принять.'],
        linkLabel: signIn.ru,
      },
      en: {
        title: 'You are invited to represent an organisation',
        body: [
          'Organisation: {organisation}.',
          'Invited by {inviter}.',
          'Sign in or register with this address to accept. If you did not expect it, do nothing.',
        ],
        sms: ['You are invited to represent an organisation.', 'Sign in to accept.'],
        linkLabel: signIn.en,
      },
    },
  },
  'account-closed': {
    ...account,
    values: {},
    text: {
      ru: {
        title: 'Кабинет удалён',
        body: [
          'Ваши данные уничтожены, кроме тех, что закон велит хранить. Вернуть кабинет нельзя, можно завести новый.',
        ],
        sms: ['Кабинет удалён, ваши данные уничтожены.'],
      },
      en: {
        title: 'Account closed',
        body: [
          'Your data are destroyed except what the law orders to keep. The account cannot be restored; you can open a new one.',
        ],
        sms: ['Account closed, your data are destroyed.'],
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
