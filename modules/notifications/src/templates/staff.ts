import type { MessageTemplate } from '../domain/message-template.ts';

/** Messages to officers, agencies and managers. They serve both laws, hence "дело" and not "заявка". */
const work = { category: 'action', regime: 'common', actionRequired: true } as const;
const news = { ...work, category: 'status', actionRequired: false } as const;
const term = { ...work, category: 'term' } as const;
const caseNumber = { number: 'text', title: 'text?' } as const;
const due = { dueOn: 'date?', dueWhy: 'bilingual?' } as const;
const ledBy = { officerName: 'text?', officerPhone: 'text?' } as const;
const ledByRu = ['Дело ведёт {officerName}, {officerPhone}.', 'Дело ведёт {officerName}.'] as const;
const ledByEn = [
  'The case is led by {officerName}, {officerPhone}.',
  'The case is led by {officerName}.',
] as const;
const dueRu = ['Срок – {dueOn}: {dueWhy}.', 'Срок – {dueOn}.'] as const;
const dueEn = ['Due {dueOn}: {dueWhy}.', 'Due {dueOn}.'] as const;
const openCase = { ru: 'Открыть дело', en: 'Open the case' } as const;

export const staff = {
  'case-assigned': {
    ...work,
    values: { ...caseNumber, ...due },
    text: {
      ru: {
        title: 'Вам назначено дело {number}',
        body: ['Откройте дело и начните работу.', '«{title}».', dueRu],
        sms: ['{number}: назначено вам.', 'Срок {dueOn}.'],
        linkLabel: openCase.ru,
      },
      en: {
        title: 'Case {number} is assigned to you',
        body: ['Open the case and start.', '“{title}”.', dueEn],
        sms: ['{number}: assigned to you.', 'Due {dueOn}.'],
        linkLabel: openCase.en,
      },
    },
  },
  'opinion-requested': {
    ...work,
    values: { ...caseNumber, ...due, ...ledBy },
    text: {
      ru: {
        title: 'Нужно заключение по делу {number}',
        body: ['Посмотрите документы и ответьте.', '«{title}».', dueRu, ledByRu],
        sms: ['{number}: нужно заключение.', 'Срок {dueOn}.', '{officerPhone}'],
        linkLabel: 'Дать заключение',
      },
      en: {
        title: 'Opinion needed on case {number}',
        body: ['See the documents and answer.', '“{title}”.', dueEn, ledByEn],
        sms: ['{number}: opinion needed.', 'Due {dueOn}.', '{officerPhone}'],
        linkLabel: 'Give the opinion',
      },
    },
  },
  'opinion-reminder': {
    ...work,
    values: { ...caseNumber, ...due, ...ledBy },
    text: {
      ru: {
        title: 'Требуется действие: заключение по делу {number}',
        body: ['Ждём его 48 часов.', '«{title}».', dueRu, ledByRu],
        sms: ['{number}: требуется действие.', 'Заключение до {dueOn}.', '{officerPhone}'],
        linkLabel: 'Дать заключение',
      },
      en: {
        title: 'Action required: opinion on case {number}',
        body: ['We have been waiting for 48 hours.', '“{title}”.', dueEn, ledByEn],
        sms: ['{number}: action required.', 'Opinion by {dueOn}.', '{officerPhone}'],
        linkLabel: 'Give the opinion',
      },
    },
  },
  'opinion-given': {
    ...news,
    values: { ...caseNumber, agency: 'bilingual', answered: 'count', asked: 'count' },
    text: {
      ru: {
        title: 'Заключение по делу {number}: {agency}',
        body: ['Ответили {answered} из {asked}.', '«{title}».'],
        sms: ['{number}: ответили {answered} из {asked}.'],
        linkLabel: openCase.ru,
      },
      en: {
        title: 'Opinion on case {number}: {agency}',
        body: ['Answered {answered} of {asked}.', '“{title}”.'],
        sms: ['{number}: answered {answered} of {asked}.'],
        linkLabel: openCase.en,
      },
    },
  },
  'concurrence-completed': {
    ...work,
    values: { ...caseNumber, ...due, ...ledBy },
    text: {
      ru: {
        title: 'Ведомства ответили по делу {number}',
        body: ['Все заключения получены, слово за вами.', '«{title}».', dueRu],
        sms: ['{number}: ведомства ответили.', 'Срок {dueOn}.'],
        linkLabel: openCase.ru,
      },
      en: {
        title: 'Agencies have answered on case {number}',
        body: ['All opinions are here, the decision is yours.', '“{title}”.', dueEn],
        sms: ['{number}: agencies have answered.', 'Due {dueOn}.'],
        linkLabel: openCase.en,
      },
    },
  },
  'clarification-answered': {
    ...work,
    values: { ...caseNumber, ...due },
    text: {
      ru: {
        title: 'Организатор ответил по делу {number}',
        body: [
          'Проверьте ответ.',
          '«{title}».',
          ['Срок снова идёт – {dueOn}: {dueWhy}.', 'Срок снова идёт – {dueOn}.'],
        ],
        sms: ['{number}: организатор ответил.', 'Срок {dueOn}.'],
        linkLabel: openCase.ru,
      },
      en: {
        title: 'The organiser answered on case {number}',
        body: [
          'Check the answer.',
          '“{title}”.',
          ['The term runs again, due {dueOn}: {dueWhy}.', 'The term runs again, due {dueOn}.'],
        ],
        sms: ['{number}: the organiser answered.', 'Due {dueOn}.'],
        linkLabel: openCase.en,
      },
    },
  },
  'amendment-requested': {
    ...work,
    values: { ...caseNumber, ...due },
    text: {
      ru: {
        title: 'Организатор просит изменить дело {number}',
        body: ['Посмотрите, что изменится, и ответьте.', '«{title}».', dueRu],
        sms: ['{number}: запрос изменения.', 'Срок {dueOn}.'],
        linkLabel: openCase.ru,
      },
      en: {
        title: 'The organiser asks to amend case {number}',
        body: ['See what changes and answer.', '“{title}”.', dueEn],
        sms: ['{number}: amendment requested.', 'Due {dueOn}.'],
        linkLabel: openCase.en,
      },
    },
  },
  'notice-proposal-answered': {
    ...work,
    values: { ...caseNumber, ...due },
    text: {
      ru: {
        title: 'Организатор ответил на предложение по делу {number}',
        body: ['Ответ – в деле.', '«{title}».', dueRu],
        sms: ['{number}: ответ на предложение.', 'Срок {dueOn}.'],
        linkLabel: openCase.ru,
      },
      en: {
        title: 'The organiser answered the proposal on case {number}',
        body: ['The answer is in the case.', '“{title}”.', dueEn],
        sms: ['{number}: the proposal is answered.', 'Due {dueOn}.'],
        linkLabel: openCase.en,
      },
    },
  },
  'application-withdrawn': {
    ...news,
    values: { ...caseNumber },
    text: {
      ru: {
        title: 'Организатор отозвал дело {number}',
        body: ['Сроки остановлены, место свободно.', '«{title}».'],
        sms: ['{number}: отозвано организатором.'],
        linkLabel: openCase.ru,
      },
      en: {
        title: 'The organiser withdrew case {number}',
        body: ['The terms are stopped, the place is free.', '“{title}”.'],
        sms: ['{number}: withdrawn by the organiser.'],
        linkLabel: openCase.en,
      },
    },
  },
  'deadline-near': {
    ...term,
    values: { ...caseNumber, dueOn: 'date', dueWhy: 'bilingual?', workingDaysLeft: 'count' },
    text: {
      ru: {
        title: 'Срок по делу {number} – {dueOn}',
        body: [
          '{workingDaysLeft, plural, =0 {Последний день} one {Остался # рабочий день} few {Осталось # рабочих дня} many {Осталось # рабочих дней} other {Осталось # рабочих дня}}.',
          '«{title}».',
          dueRu,
        ],
        sms: ['{number}: срок {dueOn}.'],
        linkLabel: openCase.ru,
      },
      en: {
        title: 'Case {number} is due {dueOn}',
        body: [
          '{workingDaysLeft, plural, =0 {Last day} one {# working day left} other {# working days left}}.',
          '“{title}”.',
          dueEn,
        ],
        sms: ['{number}: due {dueOn}.'],
        linkLabel: openCase.en,
      },
    },
  },
  'deadline-missed': {
    ...term,
    values: { ...caseNumber, ...ledBy, dueOn: 'date', overdueDays: 'count' },
    text: {
      ru: {
        title:
          'Дело {number}: просрочено на {overdueDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
        body: ['Срок был {dueOn}.', '«{title}».', ledByRu],
        sms: ['{number}: просрочено, срок был {dueOn}.', 'Ведёт {officerName}.'],
        linkLabel: openCase.ru,
      },
      en: {
        title: 'Case {number}: {overdueDays, plural, one {# day} other {# days}} overdue',
        body: ['It was due {dueOn}.', '“{title}”.', ledByEn],
        sms: ['{number}: overdue since {dueOn}.', 'Led by {officerName}.'],
        linkLabel: openCase.en,
      },
    },
  },
  'applicant-silent': {
    ...news,
    values: { ...caseNumber, ...ledBy, dueOn: 'date?' },
    text: {
      ru: {
        title: 'Дело {number}: ответа не было в срок',
        body: [
          ['Ждали до {dueOn}. Дело закрыто: «Истёк срок ответа».', 'Дело закрыто: «Истёк срок ответа».'],
          '«{title}».',
          ledByRu,
        ],
        sms: ['{number}: ответа не было в срок.', 'Ведёт {officerName}.'],
        linkLabel: openCase.ru,
      },
      en: {
        title: 'Case {number}: no answer in time',
        body: [
          ['We waited until {dueOn}. The case is closed as “Expired”.', 'The case is closed as “Expired”.'],
          '“{title}”.',
          ledByEn,
        ],
        sms: ['{number}: no answer in time.', 'Led by {officerName}.'],
        linkLabel: openCase.en,
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
