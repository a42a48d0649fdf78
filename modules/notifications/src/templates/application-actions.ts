import type { MessageTemplate } from '../domain/message-template.ts';
import { askEn, askRu, caseValues, nextTerm, openEn, openRu } from './case-values.ts';

const action = { category: 'action', regime: 'approval', actionRequired: true } as const;

/** The turn is the applicant's. */
export const applicationActions = {
  'clarification-requested': {
    ...action,
    status: 'NEEDS_FIX',
    values: { ...caseValues, question: 'text', answerUntilOn: 'date', answerWhy: 'bilingual' },
    text: {
      ru: {
        title: 'Нужны уточнения по заявке {number}',
        body: [
          '{question}',
          'Ответьте до {answerUntilOn}: {answerWhy}. До вашего ответа срок решения стоит.',
          'Если не успеть, заявка закроется. Подать снова можно сразу, данные сохранятся.',
          askRu,
        ],
        sms: '{number}: нужны уточнения до {answerUntilOn}. {officerContact}',
        linkLabel: 'Ответить',
      },
      en: {
        title: 'Application {number} needs your answer',
        body: [
          '{question}',
          'Answer by {answerUntilOn}: {answerWhy}. Until you answer, the term of the decision stands still.',
          'Without an answer the application closes. You can submit again at once, your data stay.',
          askEn,
        ],
        sms: '{number}: needs your answer by {answerUntilOn}. {officerContact}',
        linkLabel: 'Answer',
      },
    },
  },
  'clarification-reminder': {
    ...action,
    values: { ...caseValues, question: 'text', answerUntilOn: 'date' },
    text: {
      ru: {
        title: 'Требуется действие: ответьте по заявке {number}',
        body: ['Мы ждём ответа уже 48 часов: {question}', 'Ответьте до {answerUntilOn}. Срок решения стоит.', askRu],
        sms: '{number}: требуется действие. Ответьте до {answerUntilOn}. {officerContact}',
        linkLabel: 'Ответить',
      },
      en: {
        title: 'Action required: answer on application {number}',
        body: ['We have been waiting for 48 hours: {question}', 'Answer by {answerUntilOn}. The term stands still.', askEn],
        sms: '{number}: action required. Answer by {answerUntilOn}. {officerContact}',
        linkLabel: 'Answer',
      },
    },
  },
  'payment-awaited': {
    ...action,
    status: 'AWAIT_PAYMENT',
    values: { ...caseValues, amount: 'money', payUntilOn: 'date', payWhy: 'bilingual' },
    text: {
      ru: {
        title: 'Заявка {number} ждёт оплаты',
        body: ['Оплатите {amount} до {payUntilOn}: {payWhy}.', askRu],
        sms: '{number}: ждёт оплаты {amount} до {payUntilOn}. {officerContact}',
        linkLabel: 'Оплатить',
      },
      en: {
        title: 'Application {number} awaits payment',
        body: ['Pay {amount} by {payUntilOn}: {payWhy}.', askEn],
        sms: '{number}: awaits payment of {amount} by {payUntilOn}. {officerContact}',
        linkLabel: 'Pay',
      },
    },
  },
  'conflict-found': {
    ...action,
    values: { ...caseValues, place: 'text', conflictOn: 'date', remedy: 'text?' },
    text: {
      ru: {
        title: 'Заявка {number}: место занято в это время',
        body: [
          '{place}, {conflictOn}: на это же время есть другое мероприятие.',
          'Что поможет: {remedy}.',
          'Измените место или время, чтобы решение не задержалось.',
          askRu,
        ],
        sms: '{number}: место занято {conflictOn}. Измените место или время. {officerContact}',
        linkLabel: 'Посмотреть варианты',
      },
      en: {
        title: 'Application {number}: the place is taken at that time',
        body: [
          '{place}, {conflictOn}: another event takes the same time.',
          'What helps: {remedy}.',
          'Change the place or the time so that the decision is not delayed.',
          askEn,
        ],
        sms: '{number}: the place is taken {conflictOn}. Change place or time. {officerContact}',
        linkLabel: 'See the options',
      },
    },
  },
  'report-awaited': {
    ...action,
    category: 'term',
    values: { ...caseValues, ...nextTerm },
    text: {
      ru: {
        title: 'Отчёт по {number} – до {nextOn}',
        body: ['«{eventName}»: пришлите отчёт не позже {nextOn}: {nextWhy}.', askRu],
        sms: '{number}: пришлите отчёт до {nextOn}. {officerContact}',
        linkLabel: 'Заполнить отчёт',
      },
      en: {
        title: 'Report on {number} due {nextOn}',
        body: ['“{eventName}”: send the report by {nextOn}: {nextWhy}.', askEn],
        sms: '{number}: send the report by {nextOn}. {officerContact}',
        linkLabel: 'Fill in the report',
      },
    },
  },
  'application-expired': {
    ...action,
    category: 'status',
    status: 'EXPIRED',
    actionRequired: false,
    values: { ...caseValues, answerUntilOn: 'date' },
    text: {
      ru: {
        title: 'Заявка {number}: истёк срок ответа',
        body: [
          'Ждали ответа до {answerUntilOn}. Заявка закрыта.',
          'Подайте снова: введённое сохранено и подставится само.',
          askRu,
        ],
        sms: '{number}: истёк срок ответа, закрыто. Подайте снова. {officerContact}',
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number}: the term to answer expired',
        body: [
          'We waited until {answerUntilOn}. The application is closed.',
          'Submit again: what you typed is kept and filled in for you.',
          askEn,
        ],
        sms: '{number}: term to answer expired, closed. Submit again. {officerContact}',
        linkLabel: openEn,
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
