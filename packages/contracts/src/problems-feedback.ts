import type { ProblemType } from './problems.ts';

/** Problems only the feedback module answers. */
export const feedbackProblems = {
  'feedback-link-used': {
    status: 409,
    title: {
      ru: 'По этой ссылке уже ответили. Второй раз не нужно',
      en: 'This link has been used. Once is enough',
    },
  },
  'feedback-link-expired': {
    status: 409,
    title: {
      ru: 'Ссылка действовала 30 дней и больше не подходит',
      en: 'The link was good for 30 days and no longer works',
    },
  },
  'feedback-step-impossible': {
    status: 409,
    title: {
      ru: 'Сейчас этого сделать нельзя: отзыв уже в другом состоянии. Обновите страницу',
      en: 'This cannot be done now: the review has moved on. Reload the page',
    },
  },
  'request-unanswered': {
    status: 409,
    title: {
      ru: 'На запрос ещё не ответили. Оценить можно после ответа',
      en: 'The request has not been answered. It can be rated after the answer',
    },
  },
  'already-reviewed': {
    status: 409,
    title: {
      ru: 'Этот ответ уже оценили',
      en: 'This answer has been rated already',
    },
  },
  'request-number-unknown': {
    status: 422,
    title: {
      ru: 'Запроса с таким номером нет. Проверьте номер или оставьте поле пустым',
      en: 'There is no request of this number. Check it or leave the field empty',
    },
  },
  'feedback-number-unknown': {
    status: 422,
    title: {
      ru: 'Отзыва с таким номером нет. Проверьте номер',
      en: 'There is no review of this number. Check it',
    },
  },
  'contact-unusable': {
    status: 422,
    title: {
      ru: 'Это не телефон и не адрес почты. Исправьте или оставьте поле пустым',
      en: 'This is neither a phone nor an e-mail address. Mend it or leave the field empty',
    },
  },
  'unit-unknown': {
    status: 422,
    title: {
      ru: 'Такого подразделения нет в справочнике. Выберите из списка',
      en: 'There is no such unit. Choose one from the list',
    },
  },
  'action-date-past': {
    status: 422,
    title: {
      ru: 'Срок меры уже прошёл. Укажите сегодняшний день или позже',
      en: 'The date of the action has passed. Give today or later',
    },
  },
  'actions-open': {
    status: 409,
    title: {
      ru: 'Не все меры выполнены. Отметьте их, потом отвечайте',
      en: 'Not every action is done. Mark them, then answer',
    },
  },
  'finding-needed': {
    status: 422,
    title: {
      ru: 'Скажите, подтвердилась ли жалоба',
      en: 'Say whether the complaint is founded',
    },
  },
  'letter-handled': {
    status: 409,
    title: {
      ru: 'Это письмо уже разобрали. Вернитесь к списку',
      en: 'This letter has been dealt with. Go back to the list',
    },
  },
  'comment-not-allowed': {
    status: 409,
    title: {
      ru: 'Печатать нечего: человек не разрешал или уже передумал',
      en: 'There is nothing to print: the person did not agree, or no longer does',
    },
  },
  'comment-names-person': {
    status: 422,
    title: {
      ru: 'В тексте остался телефон, адрес почты, ссылка или номер. Уберите их',
      en: 'A phone, an e-mail address, a link or a number is left in the text. Take it out',
    },
  },
  'action-needed': {
    status: 409,
    title: {
      ru: 'Жалоба подтвердилась, а меры нет. Назначьте меру и отметьте, что она выполнена',
      en: 'The complaint is founded and nothing was done. Plan an action and mark it done',
    },
  },
} as const satisfies Record<string, ProblemType>;
