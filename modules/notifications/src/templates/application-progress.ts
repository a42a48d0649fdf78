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
          'Получили {submittedAt}.',
          [
            'Зарегистрируем не позже {dueOn}: {dueWhy}. От вас ничего не нужно.',
            'Зарегистрируем не позже {dueOn}. От вас ничего не нужно.',
          ],
          askRu,
        ],
        sms: ['{number}: подано.', 'Зарегистрируем до {dueOn}.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} submitted',
        body: [
          'Received {submittedAt}.',
          [
            'It will be registered by {dueOn}: {dueWhy}. Nothing is needed from you.',
            'It will be registered by {dueOn}. Nothing is needed from you.',
          ],
          askEn,
        ],
        sms: ['{number}: submitted.', 'To be registered by {dueOn}.', '{officerPhone}'],
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
        body: [
          '«{title}».',
          [
            'Решение – не позже {dueOn}: {dueWhy}. От вас ничего не нужно.',
            'Решение – не позже {dueOn}. От вас ничего не нужно.',
            'От вас ничего не нужно.',
          ],
          askRu,
        ],
        sms: ['{number}: зарегистрировано.', 'Решение до {dueOn}.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} registered',
        body: [
          '“{title}”.',
          [
            'Decision by {dueOn}: {dueWhy}. Nothing is needed from you.',
            'Decision by {dueOn}. Nothing is needed from you.',
            'Nothing is needed from you.',
          ],
          askEn,
        ],
        sms: ['{number}: registered.', 'Decision by {dueOn}.', '{officerPhone}'],
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
        body: [
          '«{title}».',
          [
            'Решение – не позже {dueOn}: {dueWhy}. От вас ничего не нужно.',
            'Решение – не позже {dueOn}. От вас ничего не нужно.',
            'От вас ничего не нужно.',
          ],
          askRu,
        ],
        sms: ['{number}: автопроверка.', 'Решение до {dueOn}.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} is in automatic check',
        body: [
          '“{title}”.',
          [
            'Decision by {dueOn}: {dueWhy}. Nothing is needed from you.',
            'Decision by {dueOn}. Nothing is needed from you.',
            'Nothing is needed from you.',
          ],
          askEn,
        ],
        sms: ['{number}: automatic check.', 'Decision by {dueOn}.', '{officerPhone}'],
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
          '{agencyCount, plural, one {Отвечает # ведомство} few {Отвечают # ведомства} many {Отвечают # ведомств} other {Отвечают # ведомства}} – не позже {agenciesUntilOn}.',
          [
            'Решение – не позже {dueOn}: {dueWhy}. От вас ничего не нужно.',
            'Решение – не позже {dueOn}. От вас ничего не нужно.',
            'От вас ничего не нужно.',
          ],
          askRu,
        ],
        sms: ['{number}: согласуют ведомства.', 'Решение до {dueOn}.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} is with agencies',
        body: [
          '{agencyCount, plural, one {# agency answers} other {# agencies answer}} by {agenciesUntilOn}.',
          [
            'Decision by {dueOn}: {dueWhy}. Nothing is needed from you.',
            'Decision by {dueOn}. Nothing is needed from you.',
            'Nothing is needed from you.',
          ],
          askEn,
        ],
        sms: ['{number}: with agencies.', 'Decision by {dueOn}.', '{officerPhone}'],
        linkLabel: openEn,
      },
    },
  },
  'application-taken': {
    ...progress,
    values: { ...caseValues, ...nextTerm },
    text: {
      ru: {
        title: 'Заявку {number} взяли в работу',
        body: [
          '«{title}».',
          [
            'Решение – не позже {dueOn}: {dueWhy}. От вас ничего не нужно.',
            'Решение – не позже {dueOn}. От вас ничего не нужно.',
            'От вас ничего не нужно.',
          ],
          askRu,
        ],
        sms: ['{number}: взяли в работу.', 'Решение до {dueOn}.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Work on application {number} has begun',
        body: [
          '“{title}”.',
          [
            'Decision by {dueOn}: {dueWhy}. Nothing is needed from you.',
            'Decision by {dueOn}. Nothing is needed from you.',
            'Nothing is needed from you.',
          ],
          askEn,
        ],
        sms: ['{number}: work has begun.', 'Decision by {dueOn}.', '{officerPhone}'],
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
        body: [
          '«{title}».',
          [
            'Решение – не позже {dueOn}: {dueWhy}. От вас ничего не нужно.',
            'Решение – не позже {dueOn}. От вас ничего не нужно.',
            'От вас ничего не нужно.',
          ],
          askRu,
        ],
        sms: [['{number}: на решении, до {dueOn}.', '{number}: на решении.'], '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} is under decision',
        body: [
          '“{title}”.',
          [
            'Decision by {dueOn}: {dueWhy}. Nothing is needed from you.',
            'Decision by {dueOn}. Nothing is needed from you.',
            'Nothing is needed from you.',
          ],
          askEn,
        ],
        sms: [['{number}: under decision, by {dueOn}.', '{number}: under decision.'], '{officerPhone}'],
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
        body: [
          'Срок снова идёт.',
          [
            'Решение – не позже {dueOn}: {dueWhy}. От вас ничего не нужно.',
            'Решение – не позже {dueOn}. От вас ничего не нужно.',
            'От вас ничего не нужно.',
          ],
          askRu,
        ],
        sms: ['{number}: ответ принят.', 'Решение до {dueOn}.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Your answer on {number} is accepted',
        body: [
          'The term runs again.',
          [
            'Decision by {dueOn}: {dueWhy}. Nothing is needed from you.',
            'Decision by {dueOn}. Nothing is needed from you.',
            'Nothing is needed from you.',
          ],
          askEn,
        ],
        sms: ['{number}: answer accepted.', 'Decision by {dueOn}.', '{officerPhone}'],
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
        sms: ['{number}: приостановлено, срок стоит.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} suspended',
        body: ['Reason: {reason}.', 'The term stands still. It goes on by {resumeOn}.', askEn],
        sms: ['{number}: suspended, the term stands still.', '{officerPhone}'],
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
          [
            'Ответим об изменении не позже {dueOn}: {dueWhy}. От вас ничего не нужно.',
            'Ответим об изменении не позже {dueOn}. От вас ничего не нужно.',
          ],
          askRu,
        ],
        sms: ['{number}: изменение на проверке.', 'Ответ до {dueOn}.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Amendment to {number} in review',
        body: [
          'Until then the earlier decision stands.',
          [
            'Answer on the amendment by {dueOn}: {dueWhy}. Nothing is needed from you.',
            'Answer on the amendment by {dueOn}. Nothing is needed from you.',
          ],
          askEn,
        ],
        sms: ['{number}: amendment in review.', 'Answer by {dueOn}.', '{officerPhone}'],
        linkLabel: openEn,
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
