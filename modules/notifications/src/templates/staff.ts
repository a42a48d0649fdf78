import type { MessageTemplate } from '../domain/message-template.ts';

/** Messages to officers, agencies and managers. They serve both laws, hence "дело" and not "заявка". */
const work = { category: 'action', regime: 'common', actionRequired: true } as const;
const openCase = { ru: 'Открыть дело', en: 'Open the case' } as const;

export const staff = {
  'case-assigned': {
    ...work,
    values: { number: 'text', eventName: 'text', nextOn: 'date', nextWhy: 'bilingual' },
    text: {
      ru: {
        title: 'Вам назначено дело {number}',
        body: ['«{eventName}». Срок – {nextOn}: {nextWhy}.'],
        sms: '{number}: назначено вам, срок {nextOn}.',
        linkLabel: openCase.ru,
      },
      en: {
        title: 'Case {number} is assigned to you',
        body: ['“{eventName}”. Due {nextOn}: {nextWhy}.'],
        sms: '{number}: assigned to you, due {nextOn}.',
        linkLabel: openCase.en,
      },
    },
  },
  'opinion-requested': {
    ...work,
    values: { number: 'text', eventName: 'text', officer: 'text', officerContact: 'text', nextOn: 'date', nextWhy: 'bilingual' },
    text: {
      ru: {
        title: 'Нужно заключение по делу {number}',
        body: ['«{eventName}». Ответьте до {nextOn}: {nextWhy}.', 'Дело ведёт {officer}, {officerContact}.'],
        sms: '{number}: нужно заключение до {nextOn}. {officerContact}',
        linkLabel: 'Дать заключение',
      },
      en: {
        title: 'Opinion needed on case {number}',
        body: ['“{eventName}”. Answer by {nextOn}: {nextWhy}.', 'The case is led by {officer}, {officerContact}.'],
        sms: '{number}: opinion needed by {nextOn}. {officerContact}',
        linkLabel: 'Give the opinion',
      },
    },
  },
  'opinion-reminder': {
    ...work,
    values: { number: 'text', officer: 'text', officerContact: 'text', nextOn: 'date' },
    text: {
      ru: {
        title: 'Требуется действие: заключение по делу {number}',
        body: ['Ждём его 48 часов. Срок – {nextOn}.', 'Дело ведёт {officer}, {officerContact}.'],
        sms: '{number}: требуется действие. Заключение до {nextOn}. {officerContact}',
        linkLabel: 'Дать заключение',
      },
      en: {
        title: 'Action required: opinion on case {number}',
        body: ['We have been waiting for 48 hours. Due {nextOn}.', 'The case is led by {officer}, {officerContact}.'],
        sms: '{number}: action required. Opinion by {nextOn}. {officerContact}',
        linkLabel: 'Give the opinion',
      },
    },
  },
  'opinion-given': {
    ...work,
    actionRequired: false,
    category: 'status',
    values: { number: 'text', agency: 'bilingual', answered: 'count', asked: 'count' },
    text: {
      ru: {
        title: 'Заключение по делу {number}: {agency}',
        body: ['Ответили {answered} из {asked}.'],
        sms: '{number}: ответили {answered} из {asked}.',
        linkLabel: openCase.ru,
      },
      en: {
        title: 'Opinion on case {number}: {agency}',
        body: ['Answered {answered} of {asked}.'],
        sms: '{number}: answered {answered} of {asked}.',
        linkLabel: openCase.en,
      },
    },
  },
  'applicant-answered': {
    ...work,
    values: { number: 'text', eventName: 'text', nextOn: 'date', nextWhy: 'bilingual' },
    text: {
      ru: {
        title: 'Организатор ответил по делу {number}',
        body: ['«{eventName}». Срок снова идёт: {nextOn}, {nextWhy}.'],
        sms: '{number}: организатор ответил, срок {nextOn}.',
        linkLabel: openCase.ru,
      },
      en: {
        title: 'The organiser answered on case {number}',
        body: ['“{eventName}”. The term runs again: {nextOn}, {nextWhy}.'],
        sms: '{number}: the organiser answered, due {nextOn}.',
        linkLabel: openCase.en,
      },
    },
  },
  'deadline-near': {
    ...work,
    category: 'term',
    values: { number: 'text', eventName: 'text', nextOn: 'date', nextWhy: 'bilingual', workingDaysLeft: 'count' },
    text: {
      ru: {
        title: 'Срок по делу {number} – {nextOn}',
        body: [
          '«{eventName}». {workingDaysLeft, plural, =0 {Последний день} one {Остался # рабочий день} few {Осталось # рабочих дня} many {Осталось # рабочих дней} other {Осталось # рабочих дня}}: {nextWhy}.',
        ],
        sms: '{number}: срок {nextOn}.',
        linkLabel: openCase.ru,
      },
      en: {
        title: 'Case {number} is due {nextOn}',
        body: ['“{eventName}”. {workingDaysLeft, plural, =0 {Last day} one {# working day left} other {# working days left}}: {nextWhy}.'],
        sms: '{number}: due {nextOn}.',
        linkLabel: openCase.en,
      },
    },
  },
  'deadline-missed': {
    ...work,
    category: 'term',
    values: { number: 'text', eventName: 'text', officer: 'text', dueOn: 'date', overdueDays: 'count' },
    text: {
      ru: {
        title: 'Дело {number}: просрочено на {overdueDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
        body: ['«{eventName}». Срок был {dueOn}. Ведёт {officer}.'],
        sms: '{number}: просрочено, срок был {dueOn}. Ведёт {officer}.',
        linkLabel: openCase.ru,
      },
      en: {
        title: 'Case {number}: {overdueDays, plural, one {# day} other {# days}} overdue',
        body: ['“{eventName}”. It was due {dueOn}. Led by {officer}.'],
        sms: '{number}: overdue since {dueOn}. Led by {officer}.',
        linkLabel: openCase.en,
      },
    },
  },
  'applicant-silent': {
    ...work,
    actionRequired: false,
    category: 'term',
    values: { number: 'text', eventName: 'text', answerUntilOn: 'date', officer: 'text' },
    text: {
      ru: {
        title: 'Дело {number}: ответа не было в срок',
        body: ['«{eventName}». Ждали до {answerUntilOn}, дело закрыто со статусом «Истёк срок ответа». Вёл {officer}.'],
        sms: '{number}: ответа не было до {answerUntilOn}.',
        linkLabel: openCase.ru,
      },
      en: {
        title: 'Case {number}: no answer in time',
        body: ['“{eventName}”. We waited until {answerUntilOn}; the case is closed as “Expired”. Led by {officer}.'],
        sms: '{number}: no answer by {answerUntilOn}.',
        linkLabel: openCase.en,
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
