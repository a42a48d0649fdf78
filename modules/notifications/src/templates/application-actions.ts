import type { MessageTemplate } from '../domain/message-template.ts';
import { askEn, askRu, caseValues, openEn, openRu } from './case-values.ts';

const action = { category: 'action', regime: 'approval', actionRequired: true } as const;

const questionsRu =
  '{questions, plural, one {Остался # вопрос} few {Осталось # вопроса} many {Осталось # вопросов} other {Осталось # вопроса}}, текст – по ссылке.';
const questionsEn =
  '{questions, plural, one {# question is} other {# questions are}} open; the text is behind the link.';

/** The turn is the applicant's. */
export const applicationActions = {
  'clarification-requested': {
    ...action,
    status: 'NEEDS_FIX',
    values: { ...caseValues, question: 'text?', questions: 'count?', dueOn: 'date?', dueWhy: 'bilingual?' },
    text: {
      ru: {
        title: 'Нужны уточнения по заявке {number}',
        body: [
          ['{question}', questionsRu, 'Вопросы – по ссылке.'],
          [
            'Ответьте до {dueOn}: {dueWhy}. До вашего ответа срок решения стоит.',
            'Ответьте до {dueOn}. До вашего ответа срок решения стоит.',
            'До вашего ответа срок решения стоит.',
          ],
          'Если не успеть, заявка закроется. Подать снова можно сразу, данные сохранятся.',
          askRu,
        ],
        sms: [['{number}: нужны уточнения до {dueOn}.', '{number}: нужны уточнения.'], '{officerPhone}'],
        linkLabel: 'Ответить',
      },
      en: {
        title: 'Application {number} needs your answer',
        body: [
          ['{question}', questionsEn, 'The questions are behind the link.'],
          [
            'Answer by {dueOn}: {dueWhy}. Until you answer, the term of the decision stands still.',
            'Answer by {dueOn}. Until you answer, the term of the decision stands still.',
            'Until you answer, the term of the decision stands still.',
          ],
          'Without an answer the application closes. You can submit again at once, your data stay.',
          askEn,
        ],
        sms: [['{number}: needs your answer by {dueOn}.', '{number}: needs your answer.'], '{officerPhone}'],
        linkLabel: 'Answer',
      },
    },
  },
  'clarification-returned': {
    ...action,
    status: 'NEEDS_FIX',
    values: { ...caseValues, dueOn: 'date?', dueWhy: 'bilingual?' },
    text: {
      ru: {
        title: 'Дополните ответ по заявке {number}',
        body: [
          'Ответ получен, но его не хватает для решения: что добавить, написано по ссылке.',
          [
            'Дополните до {dueOn}: {dueWhy}. Срок решения стоит.',
            'Дополните до {dueOn}. Срок решения стоит.',
          ],
          askRu,
        ],
        sms: [['{number}: дополните ответ до {dueOn}.', '{number}: дополните ответ.'], '{officerPhone}'],
        linkLabel: 'Дополнить',
      },
      en: {
        title: 'Complete your answer on application {number}',
        body: [
          'Your answer is here but not enough to decide: what to add is behind the link.',
          [
            'Complete it by {dueOn}: {dueWhy}. The term of the decision stands still.',
            'Complete it by {dueOn}. The term of the decision stands still.',
          ],
          askEn,
        ],
        sms: [
          ['{number}: complete your answer by {dueOn}.', '{number}: complete your answer.'],
          '{officerPhone}',
        ],
        linkLabel: 'Complete',
      },
    },
  },
  'clarification-reminder': {
    ...action,
    values: { ...caseValues, question: 'text?', questions: 'count?', dueOn: 'date?' },
    text: {
      ru: {
        title: 'Требуется действие: ответьте по заявке {number}',
        body: [
          'Мы ждём ответа уже 48 часов. Срок решения стоит.',
          ['{question}', questionsRu],
          'Ответьте до {dueOn}.',
          askRu,
        ],
        sms: ['{number}: требуется действие.', 'Ответьте до {dueOn}.', '{officerPhone}'],
        linkLabel: 'Ответить',
      },
      en: {
        title: 'Action required: answer on application {number}',
        body: [
          'We have been waiting for 48 hours. The term of the decision stands still.',
          ['{question}', questionsEn],
          'Answer by {dueOn}.',
          askEn,
        ],
        sms: ['{number}: action required.', 'Answer by {dueOn}.', '{officerPhone}'],
        linkLabel: 'Answer',
      },
    },
  },
  'payment-awaited': {
    ...action,
    status: 'AWAIT_PAYMENT',
    values: { ...caseValues, amount: 'money', dueOn: 'date', dueWhy: 'bilingual?' },
    text: {
      ru: {
        title: 'Заявка {number} ждёт оплаты',
        body: [['Оплатите {amount} до {dueOn}: {dueWhy}.', 'Оплатите {amount} до {dueOn}.'], askRu],
        sms: ['{number}: ждёт оплаты {amount} до {dueOn}.', '{officerPhone}'],
        linkLabel: 'Оплатить',
      },
      en: {
        title: 'Application {number} awaits payment',
        body: [['Pay {amount} by {dueOn}: {dueWhy}.', 'Pay {amount} by {dueOn}.'], askEn],
        sms: ['{number}: awaits payment of {amount} by {dueOn}.', '{officerPhone}'],
        linkLabel: 'Pay',
      },
    },
  },
  'conflict-found': {
    ...action,
    values: { ...caseValues, place: 'text?', conflictOn: 'date?', remedy: 'text?' },
    text: {
      ru: {
        title: 'Заявка {number}: место занято в это время',
        body: [
          '{place}, {conflictOn}: на это же время есть другое мероприятие.',
          'Что поможет: {remedy}.',
          'Измените место или время, чтобы решение не задержалось.',
          askRu,
        ],
        sms: [
          ['{number}: место занято {conflictOn}.', '{number}: место занято.'],
          'Измените место или время.',
          '{officerPhone}',
        ],
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
        sms: [
          ['{number}: the place is taken {conflictOn}.', '{number}: the place is taken.'],
          'Change place or time.',
          '{officerPhone}',
        ],
        linkLabel: 'See the options',
      },
    },
  },
  'report-awaited': {
    ...action,
    category: 'term',
    values: { ...caseValues, dueOn: 'date', dueWhy: 'bilingual?' },
    text: {
      ru: {
        title: 'Отчёт по {number} – до {dueOn}',
        body: [
          ['«{title}»: пришлите отчёт не позже {dueOn}: {dueWhy}.', 'Пришлите отчёт не позже {dueOn}.'],
          askRu,
        ],
        sms: ['{number}: пришлите отчёт до {dueOn}.', '{officerPhone}'],
        linkLabel: 'Заполнить отчёт',
      },
      en: {
        title: 'Report on {number} due {dueOn}',
        body: [['“{title}”: send the report by {dueOn}: {dueWhy}.', 'Send the report by {dueOn}.'], askEn],
        sms: ['{number}: send the report by {dueOn}.', '{officerPhone}'],
        linkLabel: 'Fill in the report',
      },
    },
  },
  'application-expired': {
    ...action,
    category: 'status',
    status: 'EXPIRED',
    actionRequired: false,
    values: { ...caseValues, dueOn: 'date?' },
    text: {
      ru: {
        title: 'Заявка {number}: истёк срок ответа',
        body: [
          ['Ждали ответа до {dueOn}. Заявка закрыта.', 'Ответа не было в срок. Заявка закрыта.'],
          'Подайте снова: введённое сохранено и подставится само.',
          askRu,
        ],
        sms: ['{number}: истёк срок ответа, закрыто.', 'Подайте снова.', '{officerPhone}'],
        linkLabel: openRu,
      },
      en: {
        title: 'Application {number}: the term to answer expired',
        body: [
          [
            'We waited until {dueOn}. The application is closed.',
            'There was no answer in time. The application is closed.',
          ],
          'Submit again: what you typed is kept and filled in for you.',
          askEn,
        ],
        sms: ['{number}: term to answer expired, closed.', 'Submit again.', '{officerPhone}'],
        linkLabel: openEn,
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
