import type { ProblemType } from './problems.ts';

/** Problems only the identity module answers. */
export const identityProblems = {
  'sign-in-failed': {
    status: 401,
    title: { ru: 'Логин или пароль не подошли', en: 'The login or the password is wrong' },
  },
  'second-factor-failed': {
    status: 401,
    title: {
      ru: 'Код не подошёл. Введите новый код из приложения',
      en: 'The code is wrong. Enter a fresh one from the app',
    },
  },
  'challenge-expired': {
    status: 409,
    title: {
      ru: 'Вход не завершён вовремя. Введите логин и пароль ещё раз',
      en: 'The sign-in took too long. Enter login and password again',
    },
  },
  'password-wrong': {
    status: 422,
    title: { ru: 'Нынешний пароль введён неверно', en: 'The present password is wrong' },
  },
  'code-wrong': {
    status: 422,
    title: {
      ru: 'Код не подошёл. Проверьте цифры или запросите новый',
      en: 'The code is wrong. Check the digits or ask for a new one',
    },
  },
  'code-expired': {
    status: 409,
    title: {
      ru: 'Код больше не действует. Запросите новый',
      en: 'The code is no longer valid. Ask for a new one',
    },
  },
  'code-limit': {
    status: 429,
    title: {
      ru: 'Кодов отправлено слишком много. Начните заново через час',
      en: 'Too many codes were sent. Start again in an hour',
    },
  },
  'consent-required': {
    status: 422,
    title: {
      ru: 'Без согласия на обработку данных это действие невозможно',
      en: 'This needs your consent to data processing',
    },
  },
  'consent-text-outdated': {
    status: 409,
    title: {
      ru: 'Текст согласия изменился. Прочитайте новый',
      en: 'The text of the consent has changed. Read the new one',
    },
  },
  'consent-given': {
    status: 409,
    title: { ru: 'Это согласие уже дано', en: 'This consent is already given' },
  },
  'consent-closes-account': {
    status: 409,
    title: {
      ru: 'Без этого согласия учётная запись закрывается. Подтвердите закрытие',
      en: 'Without this consent the account is closed. Confirm the closing',
    },
  },
  'contact-taken': {
    status: 409,
    title: {
      ru: 'Этот адрес или телефон уже подтверждён в другой учётной записи',
      en: 'This e-mail or phone is confirmed in another account',
    },
  },
  'last-contact': {
    status: 409,
    title: {
      ru: 'Это единственный способ связи. Сначала добавьте другой',
      en: 'This is the only way to reach you. Add another one first',
    },
  },
  'second-factor-enrolled': {
    status: 409,
    title: { ru: 'Второй фактор уже подключён', en: 'The second factor is already set up' },
  },
  'second-factor-absent': {
    status: 409,
    title: { ru: 'Второй фактор не подключён', en: 'The second factor is not set up' },
  },
  'second-factor-mandatory': {
    status: 409,
    title: {
      ru: 'Для сотрудников второй фактор обязателен: отключить его нельзя',
      en: 'The second factor is mandatory for staff and stays on',
    },
  },
  'organisation-exists': {
    status: 409,
    title: {
      ru: 'Организация с таким ИНН у вас уже есть',
      en: 'You already have an organisation with this INN',
    },
  },
  'owner-only': {
    status: 403,
    title: {
      ru: 'Это может сделать только владелец организации',
      en: 'Only an owner of the organisation may do this',
    },
  },
  'last-owner': {
    status: 409,
    title: {
      ru: 'У организации должен остаться хотя бы один владелец',
      en: 'The organisation must keep at least one owner',
    },
  },
  'invitation-over': {
    status: 409,
    title: { ru: 'Приглашение больше не действует', en: 'The invitation is no longer valid' },
  },
  'own-rights': {
    status: 409,
    title: {
      ru: 'Свои роли и доступ меняет другой администратор',
      en: 'Another administrator changes your own roles and access',
    },
  },
  'last-administrator': {
    status: 409,
    title: { ru: 'Должен остаться хотя бы один администратор', en: 'At least one administrator must remain' },
  },
  'staff-not-erasable': {
    status: 409,
    title: {
      ru: 'Сначала администратор снимет с вас служебные роли',
      en: 'An administrator must first remove your staff roles',
    },
  },
  'grants-unchanged': {
    status: 422,
    title: {
      ru: 'Предложенные права не отличаются от действующих',
      en: 'The proposed rights do not differ from those in force',
    },
  },
  'grants-forbidden': {
    status: 422,
    title: { ru: 'Такое сочетание роли и права недопустимо', en: 'This role may not hold this right' },
  },
  'proposal-over': {
    status: 409,
    title: {
      ru: 'Предложение уже решено или устарело',
      en: 'The proposal is already decided or out of date',
    },
  },
} as const satisfies Record<string, ProblemType>;
