import type { MessageTemplate } from '../domain/message-template.ts';
import { askEn, askRu, caseValues, openEn, openRu } from './case-values.ts';

const decision = { category: 'status', regime: 'approval', actionRequired: false } as const;

/** Decisions and what follows them. */
export const applicationDecisions = {
  'application-approved': {
    ...decision,
    status: 'APPROVED',
    values: { ...caseValues, eventOn: 'date', permitNumber: 'text', reportUntilOn: 'date?', reportWhy: 'bilingual?' },
    text: {
      ru: {
        title: 'Заявка {number} согласована',
        body: [
          '«{eventName}», {eventOn}. Разрешение {permitNumber} подписано, скачайте его по ссылке.',
          'После мероприятия пришлите отчёт до {reportUntilOn}: {reportWhy}.',
          askRu,
        ],
        sms: '{number}: согласовано, разрешение {permitNumber}. {officerContact}',
        linkLabel: 'Скачать разрешение',
      },
      en: {
        title: 'Application {number} approved',
        body: [
          '“{eventName}”, {eventOn}. Permit {permitNumber} is signed; download it from the link.',
          'After the event send the report by {reportUntilOn}: {reportWhy}.',
          askEn,
        ],
        sms: '{number}: approved, permit {permitNumber}. {officerContact}',
        linkLabel: 'Download the permit',
      },
    },
  },
  'application-approved-with-conditions': {
    ...decision,
    status: 'APPROVED_COND',
    actionRequired: true,
    values: {
      ...caseValues,
      eventOn: 'date',
      permitNumber: 'text',
      conditionCount: 'count',
      conditionsUntilOn: 'date?',
      reportUntilOn: 'date?',
      reportWhy: 'bilingual?',
    },
    text: {
      ru: {
        title: 'Заявка {number} согласована с условиями',
        body: [
          '«{eventName}», {eventOn}. Разрешение {permitNumber} подписано, скачайте его по ссылке.',
          'Выполните {conditionCount, plural, one {# условие} few {# условия} many {# условий} other {# условия}} – список в разрешении.',
          'Первое – до {conditionsUntilOn}.',
          'После мероприятия пришлите отчёт до {reportUntilOn}: {reportWhy}.',
          askRu,
        ],
        sms: '{number}: согласовано с условиями, разрешение {permitNumber}. {officerContact}',
        linkLabel: 'Посмотреть условия',
      },
      en: {
        title: 'Application {number} approved with conditions',
        body: [
          '“{eventName}”, {eventOn}. Permit {permitNumber} is signed; download it from the link.',
          'Meet {conditionCount, plural, one {# condition} other {# conditions}} listed in the permit.',
          'The first one by {conditionsUntilOn}.',
          'After the event send the report by {reportUntilOn}: {reportWhy}.',
          askEn,
        ],
        sms: '{number}: approved with conditions, permit {permitNumber}. {officerContact}',
        linkLabel: 'See the conditions',
      },
    },
  },
  'application-refused': {
    ...decision,
    status: 'REFUSED',
    values: { ...caseValues, reason: 'text', remedy: 'text', basis: 'text', appealUntilOn: 'date', appealTo: 'text' },
    text: {
      ru: {
        title: 'По заявке {number} отказано',
        body: [
          '{reason}',
          'Что сделать: {remedy}',
          'Основание: {basis}.',
          'Обжаловать можно до {appealUntilOn}: {appealTo}.',
          askRu,
        ],
        sms: '{number}: отказано. Причина и что сделать – по ссылке. Обжаловать до {appealUntilOn}. {officerContact}',
        linkLabel: 'Открыть решение',
      },
      en: {
        title: 'Application {number} refused',
        body: [
          '{reason}',
          'What to do: {remedy}',
          'Basis: {basis}.',
          'You can appeal by {appealUntilOn}: {appealTo}.',
          askEn,
        ],
        sms: '{number}: refused. Reason and what to do: see the link. Appeal by {appealUntilOn}. {officerContact}',
        linkLabel: 'Open the decision',
      },
    },
  },
  'application-withdrawn': {
    ...decision,
    status: 'WITHDRAWN',
    values: caseValues,
    text: {
      ru: {
        title: 'Заявка {number} отозвана',
        body: ['«{eventName}»: ведомства прекратили согласование, место свободно.', 'Подать снова можно в любой день.', askRu],
        sms: '{number}: отозвано. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} withdrawn',
        body: ['“{eventName}”: agencies have stopped, the place is free.', 'You can submit again any day.', askEn],
        sms: '{number}: withdrawn. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
  'event-on-inspection': {
    ...decision,
    status: 'INSPECTION',
    values: { ...caseValues, inspectionAt: 'moment' },
    text: {
      ru: {
        title: 'Мероприятие по {number} на контроле',
        body: ['«{eventName}»: осмотр площадки – {inspectionAt}. Держите разрешение под рукой.', askRu],
        sms: '{number}: осмотр площадки {inspectionAt}. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'The event of {number} is on inspection',
        body: ['“{eventName}”: the site is inspected {inspectionAt}. Keep the permit at hand.', askEn],
        sms: '{number}: site inspection {inspectionAt}. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
  'event-held': {
    ...decision,
    status: 'HELD',
    values: { ...caseValues, reportUntilOn: 'date?', reportWhy: 'bilingual?' },
    text: {
      ru: {
        title: 'Мероприятие по {number} проведено',
        body: ['«{eventName}».', 'Пришлите отчёт до {reportUntilOn}: {reportWhy}.', askRu],
        sms: '{number}: проведено. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'The event of {number} is held',
        body: ['“{eventName}”.', 'Send the report by {reportUntilOn}: {reportWhy}.', askEn],
        sms: '{number}: held. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
  'event-cancelled': {
    ...decision,
    status: 'CANCELLED',
    values: { ...caseValues, reason: 'text?' },
    text: {
      ru: {
        title: 'Мероприятие по {number} отменено',
        body: ['«{eventName}»: разрешение больше не действует.', 'Причина: {reason}.', askRu],
        sms: '{number}: отменено, разрешение не действует. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'The event of {number} is cancelled',
        body: ['“{eventName}”: the permit is no longer valid.', 'Reason: {reason}.', askEn],
        sms: '{number}: cancelled, the permit is not valid. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
  'application-closed': {
    ...decision,
    status: 'CLOSED',
    values: caseValues,
    text: {
      ru: {
        title: 'Дело {number} закрыто',
        body: ['«{eventName}»: всё сделано. Документы остаются в вашем кабинете.', askRu],
        sms: '{number}: закрыто. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'Case {number} closed',
        body: ['“{eventName}”: all done. The documents stay in your account.', askEn],
        sms: '{number}: closed. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
