import type { MessageTemplate } from '../domain/message-template.ts';
import { askEn, askRu, caseValues, nextTerm, openEn, openRu } from './case-values.ts';

const progress = { category: 'status', regime: 'approval', actionRequired: false } as const;

/** The way of an application to its decision: nothing is asked of the applicant. */
export const applicationProgress = {
  'application-submitted': {
    ...progress,
    status: 'SUBMITTED',
    values: { ...caseValues, ...nextTerm, submittedAt: 'moment' },
    text: {
      ru: {
        title: 'Заявка {number} подана',
        body: [
          '«{eventName}»: получили {submittedAt}.',
          'Зарегистрируем не позже {nextOn}: {nextWhy}. От вас ничего не нужно.',
          askRu,
        ],
        sms: '{number}: подано. Зарегистрируем до {nextOn}. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} submitted',
        body: [
          '“{eventName}”: received {submittedAt}.',
          'It will be registered by {nextOn}: {nextWhy}. Nothing is needed from you.',
          askEn,
        ],
        sms: '{number}: submitted. To be registered by {nextOn}. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
  'application-registered': {
    ...progress,
    status: 'REGISTERED',
    values: { ...caseValues, ...nextTerm },
    text: {
      ru: {
        title: 'Заявка {number} зарегистрирована',
        body: ['«{eventName}».', 'Решение – не позже {nextOn}: {nextWhy}. От вас ничего не нужно.', askRu],
        sms: '{number}: зарегистрировано. Решение до {nextOn}. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} registered',
        body: ['“{eventName}”.', 'Decision by {nextOn}: {nextWhy}. Nothing is needed from you.', askEn],
        sms: '{number}: registered. Decision by {nextOn}. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
  'application-in-automatic-check': {
    ...progress,
    status: 'AUTO_CHECK',
    values: { ...caseValues, ...nextTerm },
    text: {
      ru: {
        title: 'Заявка {number} проходит автопроверку',
        body: ['«{eventName}».', 'Решение – не позже {nextOn}: {nextWhy}. От вас ничего не нужно.', askRu],
        sms: '{number}: автопроверка. Решение до {nextOn}. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} is in automatic check',
        body: ['“{eventName}”.', 'Decision by {nextOn}: {nextWhy}. Nothing is needed from you.', askEn],
        sms: '{number}: automatic check. Decision by {nextOn}. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
  'application-in-concurrence': {
    ...progress,
    status: 'IN_CONCURRENCE',
    values: { ...caseValues, ...nextTerm, agencyCount: 'count', agenciesUntilOn: 'date' },
    text: {
      ru: {
        title: 'Заявку {number} согласуют ведомства',
        body: [
          '«{eventName}»: {agencyCount, plural, one {отвечает # ведомство} few {отвечают # ведомства} many {отвечают # ведомств} other {отвечают # ведомства}} – не позже {agenciesUntilOn}.',
          'Решение – не позже {nextOn}: {nextWhy}. От вас ничего не нужно.',
          askRu,
        ],
        sms: '{number}: согласуют ведомства. Решение до {nextOn}. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} is with agencies',
        body: [
          '“{eventName}”: {agencyCount, plural, one {# agency answers} other {# agencies answer}} by {agenciesUntilOn}.',
          'Decision by {nextOn}: {nextWhy}. Nothing is needed from you.',
          askEn,
        ],
        sms: '{number}: with agencies. Decision by {nextOn}. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
  'application-on-review': {
    ...progress,
    status: 'ON_REVIEW',
    values: { ...caseValues, ...nextTerm },
    text: {
      ru: {
        title: 'Заявка {number} на решении',
        body: ['«{eventName}».', 'Решение – не позже {nextOn}: {nextWhy}. От вас ничего не нужно.', askRu],
        sms: '{number}: на решении, до {nextOn}. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} is under decision',
        body: ['“{eventName}”.', 'Decision by {nextOn}: {nextWhy}. Nothing is needed from you.', askEn],
        sms: '{number}: under decision, by {nextOn}. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
  'application-answer-accepted': {
    ...progress,
    values: { ...caseValues, ...nextTerm },
    text: {
      ru: {
        title: 'Ответ по заявке {number} принят',
        body: ['Срок снова идёт.', 'Решение – не позже {nextOn}: {nextWhy}. От вас ничего не нужно.', askRu],
        sms: '{number}: ответ принят. Решение до {nextOn}. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'Your answer on {number} is accepted',
        body: ['The term runs again.', 'Decision by {nextOn}: {nextWhy}. Nothing is needed from you.', askEn],
        sms: '{number}: answer accepted. Decision by {nextOn}. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
  'application-suspended': {
    ...progress,
    status: 'SUSPENDED',
    values: { ...caseValues, reason: 'text', resumeOn: 'date?' },
    text: {
      ru: {
        title: 'Заявка {number} приостановлена',
        body: ['Причина: {reason}.', 'Срок стоит. Продолжим не позже {resumeOn}.', askRu],
        sms: '{number}: приостановлено, срок стоит. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} suspended',
        body: ['Reason: {reason}.', 'The term stands still. It goes on by {resumeOn}.', askEn],
        sms: '{number}: suspended, the term stands still. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
  'amendment-in-review': {
    ...progress,
    values: { ...caseValues, ...nextTerm },
    text: {
      ru: {
        title: 'Изменение к {number} на проверке',
        body: [
          'Пока действует прежнее решение.',
          'Ответим об изменении не позже {nextOn}: {nextWhy}. От вас ничего не нужно.',
          askRu,
        ],
        sms: '{number}: изменение на проверке. Ответ до {nextOn}. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'Amendment to {number} in review',
        body: [
          'Until then the earlier decision stands.',
          'Answer on the amendment by {nextOn}: {nextWhy}. Nothing is needed from you.',
          askEn,
        ],
        sms: '{number}: amendment in review. Answer by {nextOn}. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
