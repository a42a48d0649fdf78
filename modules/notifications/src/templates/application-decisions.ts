import type { MessageTemplate } from '../domain/message-template.ts';
import { askEn, askRu, caseValues, openEn, openRu } from './case-values.ts';

const decision = { category: 'status', regime: 'approval', actionRequired: false } as const;

/** Decisions and what follows them. */
export const applicationDecisions = {
  'application-approved': {
    ...decision,
    status: 'APPROVED',
    values: {
      ...caseValues,
      eventOn: 'date?',
      permitNumber: 'text?',
      reportUntilOn: 'date?',
      reportWhy: 'bilingual?',
    },
    text: {
      ru: {
        title: 'Заявка {number} согласована',
        body: [
          [
            '«{title}», {eventOn}. Разрешение {permitNumber} подписано, скачайте его по ссылке.',
            'Готовим разрешение и сообщим, когда его можно скачать. От вас ничего не нужно.',
          ],
          [
            'После мероприятия пришлите отчёт до {reportUntilOn}: {reportWhy}.',
            'После мероприятия пришлите отчёт до {reportUntilOn}.',
          ],
          askRu,
        ],
        sms: [
          ['{number}: согласовано, разрешение {permitNumber}.', '{number}: согласовано.'],
          '{officerPhone}',
        ],
        linkLabel: 'Скачать разрешение',
      },
      en: {
        title: 'Application {number} approved',
        body: [
          [
            '“{title}”, {eventOn}. Permit {permitNumber} is signed; download it from the link.',
            'The permit is being prepared; we will tell you when it can be downloaded. Nothing is needed from you.',
          ],
          [
            'After the event send the report by {reportUntilOn}: {reportWhy}.',
            'After the event send the report by {reportUntilOn}.',
          ],
          askEn,
        ],
        sms: [['{number}: approved, permit {permitNumber}.', '{number}: approved.'], '{officerPhone}'],
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
      eventOn: 'date?',
      permitNumber: 'text?',
      conditionCount: 'count?',
      conditionsUntilOn: 'date?',
      reportUntilOn: 'date?',
      reportWhy: 'bilingual?',
    },
    text: {
      ru: {
        title: 'Заявка {number} согласована с условиями',
        body: [
          [
            '«{title}», {eventOn}. Разрешение {permitNumber} подписано, скачайте его по ссылке.',
            'Готовим разрешение и сообщим, когда его можно скачать.',
          ],
          [
            'Выполните {conditionCount, plural, one {# условие} few {# условия} many {# условий} other {# условия}} – список по ссылке.',
            'Выполните условия – список по ссылке.',
          ],
          'Первое – до {conditionsUntilOn}.',
          [
            'После мероприятия пришлите отчёт до {reportUntilOn}: {reportWhy}.',
            'После мероприятия пришлите отчёт до {reportUntilOn}.',
          ],
          askRu,
        ],
        sms: [
          [
            '{number}: согласовано с условиями, разрешение {permitNumber}.',
            '{number}: согласовано с условиями.',
          ],
          '{officerPhone}',
        ],
        linkLabel: 'Посмотреть условия',
      },
      en: {
        title: 'Application {number} approved with conditions',
        body: [
          [
            '“{title}”, {eventOn}. Permit {permitNumber} is signed; download it from the link.',
            'The permit is being prepared; we will tell you when it can be downloaded.',
          ],
          [
            'Meet {conditionCount, plural, one {# condition} other {# conditions}} listed behind the link.',
            'Meet the conditions listed behind the link.',
          ],
          'The first one by {conditionsUntilOn}.',
          [
            'After the event send the report by {reportUntilOn}: {reportWhy}.',
            'After the event send the report by {reportUntilOn}.',
          ],
          askEn,
        ],
        sms: [
          [
            '{number}: approved with conditions, permit {permitNumber}.',
            '{number}: approved with conditions.',
          ],
          '{officerPhone}',
        ],
        linkLabel: 'See the conditions',
      },
    },
  },
  'permit-ready': {
    ...decision,
    values: { ...caseValues, permitNumber: 'text?' },
    text: {
      ru: {
        title: 'Разрешение по заявке {number} готово',
        body: [
          [
            'Разрешение {permitNumber} подписано, скачайте его по ссылке.',
            'Разрешение подписано, скачайте его по ссылке.',
          ],
          'Его подлинность проверит любой – по QR-коду или по номеру и коду с бумаги.',
          askRu,
        ],
        sms: ['{number}: разрешение готово.', '{officerPhone}'],
        linkLabel: 'Скачать разрешение',
      },
      en: {
        title: 'The permit of application {number} is ready',
        body: [
          [
            'Permit {permitNumber} is signed; download it from the link.',
            'The permit is signed; download it from the link.',
          ],
          'Anyone can verify it by the QR code or by the number and code on the paper.',
          askEn,
        ],
        sms: ['{number}: the permit is ready.', '{officerPhone}'],
        linkLabel: 'Download the permit',
      },
    },
  },
  'permit-withdrawn': {
    ...decision,
    values: { ...caseValues, reason: 'text?' },
    text: {
      ru: {
        title: 'Разрешение по заявке {number} отозвано',
        body: [
          ['{reason}', 'Причина и как обжаловать – по ссылке.'],
          'Проводить мероприятие по нему нельзя.',
          askRu,
        ],
        sms: ['{number}: разрешение отозвано, проводить мероприятие нельзя.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'The permit of application {number} is withdrawn',
        body: [
          ['{reason}', 'The reason and how to appeal are behind the link.'],
          'The event cannot be held under it.',
          askEn,
        ],
        sms: ['{number}: the permit is withdrawn, the event cannot be held.', '{officerPhone}'],
        linkLabel: openEn,
      },
    },
  },
  'amendment-approved': {
    ...decision,
    values: caseValues,
    text: {
      ru: {
        title: 'Изменение к {number} согласовано',
        body: ['Готовим новое разрешение и сообщим, когда его можно скачать.', askRu],
        sms: ['{number}: изменение согласовано.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Amendment to {number} approved',
        body: ['A new permit is being prepared; we will tell you when it can be downloaded.', askEn],
        sms: ['{number}: amendment approved.', '{officerPhone}'],
        linkLabel: openEn,
      },
    },
  },
  'amendment-refused': {
    ...decision,
    values: { ...caseValues, reason: 'text?' },
    text: {
      ru: {
        title: 'Изменение к {number} не согласовано',
        body: [['{reason}', 'Причина и что сделать – по ссылке.'], 'Прежнее разрешение действует.', askRu],
        sms: ['{number}: изменение не согласовано, прежнее разрешение действует.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Amendment to {number} not approved',
        body: [
          ['{reason}', 'The reason and what to do are behind the link.'],
          'The earlier permit stays valid.',
          askEn,
        ],
        sms: ['{number}: amendment not approved, the earlier permit stays valid.', '{officerPhone}'],
        linkLabel: openEn,
      },
    },
  },
  'application-refused': {
    ...decision,
    status: 'REFUSED',
    values: {
      ...caseValues,
      reason: 'text?',
      remedy: 'text?',
      basis: 'text?',
      appealUntilOn: 'date?',
      appealTo: 'text?',
    },
    text: {
      ru: {
        title: 'По заявке {number} отказано',
        body: [
          ['{reason}', 'Причина, что сделать и как обжаловать – в решении по ссылке.'],
          'Что сделать: {remedy}',
          'Основание: {basis}.',
          'Обжаловать можно до {appealUntilOn}: {appealTo}.',
          askRu,
        ],
        sms: [
          '{number}: отказано.',
          'Причина и что сделать – по ссылке.',
          'Обжаловать до {appealUntilOn}.',
          '{officerPhone}',
        ],
        linkLabel: 'Открыть решение',
      },
      en: {
        title: 'Application {number} refused',
        body: [
          ['{reason}', 'The reason, what to do and how to appeal are in the decision behind the link.'],
          'What to do: {remedy}',
          'Basis: {basis}.',
          'You can appeal by {appealUntilOn}: {appealTo}.',
          askEn,
        ],
        sms: [
          '{number}: refused.',
          'Reason and what to do: see the link.',
          'Appeal by {appealUntilOn}.',
          '{officerPhone}',
        ],
        linkLabel: 'Open the decision',
      },
    },
  },
  'application-withdrawal-confirmed': {
    ...decision,
    status: 'WITHDRAWN',
    values: caseValues,
    text: {
      ru: {
        title: 'Заявка {number} отозвана',
        body: [
          'Ведомства прекратили согласование, место свободно.',
          'Подать снова можно в любой день.',
          askRu,
        ],
        sms: ['{number}: отозвано.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number} withdrawn',
        body: ['Agencies have stopped, the place is free.', 'You can submit again any day.', askEn],
        sms: ['{number}: withdrawn.', '{officerPhone}'],
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
        body: ['Осмотр площадки – {inspectionAt}. Держите разрешение под рукой.', askRu],
        sms: ['{number}: осмотр площадки {inspectionAt}.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'The event of {number} is on inspection',
        body: ['The site is inspected {inspectionAt}. Keep the permit at hand.', askEn],
        sms: ['{number}: site inspection {inspectionAt}.', '{officerPhone}'],
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
        body: [
          'Документы остаются в вашем кабинете.',
          ['Пришлите отчёт до {reportUntilOn}: {reportWhy}.', 'Пришлите отчёт до {reportUntilOn}.'],
          askRu,
        ],
        sms: ['{number}: проведено.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'The event of {number} is held',
        body: [
          'The documents stay in your account.',
          ['Send the report by {reportUntilOn}: {reportWhy}.', 'Send the report by {reportUntilOn}.'],
          askEn,
        ],
        sms: ['{number}: held.', '{officerPhone}'],
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
        body: ['Разрешение больше не действует.', 'Причина: {reason}.', askRu],
        sms: ['{number}: отменено, разрешение не действует.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'The event of {number} is cancelled',
        body: ['The permit is no longer valid.', 'Reason: {reason}.', askEn],
        sms: ['{number}: cancelled, the permit is not valid.', '{officerPhone}'],
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
        body: ['Всё сделано. Документы остаются в вашем кабинете.', askRu],
        sms: ['{number}: закрыто.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Case {number} closed',
        body: ['All done. The documents stay in your account.', askEn],
        sms: ['{number}: closed.', '{officerPhone}'],
        linkLabel: openEn,
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
