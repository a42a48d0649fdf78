import type { MessageTemplate } from '../domain/message-template.ts';
import { askEn, askRu, caseValues, nextTerm } from './case-values.ts';

/**
 * Notices under 54-ФЗ. They are received and answered, never permitted: no word of permission, refusal, fee or risk.
 *
 * @norm 54-ФЗ ст. 5, 7, 12
 */
const notice = { category: 'status', regime: 'notification', actionRequired: false } as const;
const open = { ru: 'Открыть уведомление', en: 'Open the notice' } as const;
const answer = { ru: 'Ответить', en: 'Answer' } as const;

export const notices = {
  'notice-registered': {
    ...notice,
    status: 'NOTICE_REGISTERED',
    values: { ...caseValues, ...nextTerm, receivedAt: 'moment?' },
    text: {
      ru: {
        title: 'Уведомление {number} зарегистрировано',
        body: [
          [
            'Получено {receivedAt}. Эта запись – подтверждение получения.',
            'Эта запись – подтверждение получения.',
          ],
          [
            'Если будет предложение о месте, времени или содержании, вы получите его не позже {dueOn}: {dueWhy}.',
            'Если будет предложение о месте, времени или содержании, вы получите его не позже {dueOn}.',
          ],
          askRu,
        ],
        sms: ['{number}: уведомление зарегистрировано.', 'Ответ органа до {dueOn}.', '{officerPhone}'],
        linkLabel: open.ru,
      },
      en: {
        title: 'Notice {number} registered',
        body: [
          ['Received {receivedAt}. This record confirms the receipt.', 'This record confirms the receipt.'],
          [
            'If there is a proposal on place, time or content, you get it by {dueOn}: {dueWhy}.',
            'If there is a proposal on place, time or content, you get it by {dueOn}.',
          ],
          askEn,
        ],
        sms: ['{number}: notice registered.', 'Answer of the authority by {dueOn}.', '{officerPhone}'],
        linkLabel: open.en,
      },
    },
  },
  'notice-defects-found': {
    ...notice,
    category: 'action',
    actionRequired: true,
    values: { ...caseValues, defects: 'text?', dueOn: 'date', dueWhy: 'bilingual?' },
    text: {
      ru: {
        title: 'Уведомление {number}: дополните сведения',
        body: [
          'Уведомление зарегистрировано, право на мероприятие сохраняется.',
          'Не хватает: {defects}',
          ['Дополните до {dueOn}: {dueWhy}.', 'Дополните до {dueOn}.'],
          askRu,
        ],
        sms: ['{number}: дополните сведения до {dueOn}.', '{officerPhone}'],
        linkLabel: 'Дополнить',
      },
      en: {
        title: 'Notice {number}: add the missing data',
        body: [
          'The notice is registered and your right stands.',
          'Missing: {defects}',
          ['Add them by {dueOn}: {dueWhy}.', 'Add them by {dueOn}.'],
          askEn,
        ],
        sms: ['{number}: add the missing data by {dueOn}.', '{officerPhone}'],
        linkLabel: 'Add',
      },
    },
  },
  'notice-proposal': {
    ...notice,
    status: 'PROPOSAL_SENT',
    category: 'action',
    actionRequired: true,
    values: { ...caseValues, proposal: 'text?', reason: 'text?', dueOn: 'date?', dueWhy: 'bilingual?' },
    text: {
      ru: {
        title: 'По уведомлению {number} направлено предложение',
        body: [
          ['{proposal}', 'Предложение и его причины – по ссылке.'],
          'Почему: {reason}',
          [
            'Ответьте, принимаете ли вы его, до {dueOn}: {dueWhy}.',
            'Ответьте, принимаете ли вы его, до {dueOn}.',
          ],
          'Без ответа закон не даёт права провести мероприятие (54-ФЗ, ст. 5 ч. 5).',
          askRu,
        ],
        sms: ['{number}: направлено предложение.', 'Ответьте до {dueOn}.', '{officerPhone}'],
        linkLabel: answer.ru,
      },
      en: {
        title: 'Proposal sent on notice {number}',
        body: [
          ['{proposal}', 'The proposal and its reasons are behind the link.'],
          'Why: {reason}',
          ['Say whether you accept it by {dueOn}: {dueWhy}.', 'Say whether you accept it by {dueOn}.'],
          'Without an answer the law gives no right to hold the event (54-FZ, art. 5(5)).',
          askEn,
        ],
        sms: ['{number}: proposal sent.', 'Answer by {dueOn}.', '{officerPhone}'],
        linkLabel: answer.en,
      },
    },
  },
  'notice-proposal-reminder': {
    ...notice,
    category: 'action',
    actionRequired: true,
    values: { ...caseValues, dueOn: 'date?' },
    text: {
      ru: {
        title: 'Требуется действие: ответьте на предложение по {number}',
        body: [
          [
            'Ждём ответа до {dueOn}: принимаете вы предложение или нет.',
            'Ответьте, принимаете вы предложение или нет.',
          ],
          'Без ответа закон не даёт права провести мероприятие (54-ФЗ, ст. 5 ч. 5).',
          askRu,
        ],
        sms: ['{number}: требуется действие.', 'Ответьте на предложение до {dueOn}.', '{officerPhone}'],
        linkLabel: answer.ru,
      },
      en: {
        title: 'Action required: answer the proposal on {number}',
        body: [
          [
            'We wait until {dueOn}: do you accept the proposal or not.',
            'Say whether you accept the proposal or not.',
          ],
          'Without an answer the law gives no right to hold the event (54-FZ, art. 5(5)).',
          askEn,
        ],
        sms: ['{number}: action required.', 'Answer the proposal by {dueOn}.', '{officerPhone}'],
        linkLabel: answer.en,
      },
    },
  },
  'notice-answered': {
    ...notice,
    status: 'ANSWERED',
    values: { ...caseValues, receivedAt: 'moment?' },
    text: {
      ru: {
        title: 'Ответ по уведомлению {number} получен',
        body: [['Получен {receivedAt}. От вас ничего не нужно.', 'От вас ничего не нужно.'], askRu],
        sms: ['{number}: ответ получен.', '{officerPhone}'],
        linkLabel: open.ru,
      },
      en: {
        title: 'Your answer on notice {number} is received',
        body: [['Received {receivedAt}. Nothing is needed from you.', 'Nothing is needed from you.'], askEn],
        sms: ['{number}: answer received.', '{officerPhone}'],
        linkLabel: open.en,
      },
    },
  },
  'notice-agreed': {
    ...notice,
    status: 'AGREED',
    values: { ...caseValues, place: 'text?', eventAt: 'moment?' },
    text: {
      ru: {
        title: 'Место и время по уведомлению {number} согласованы',
        body: [
          '{place}, {eventAt}.',
          'На месте будет уполномоченный представитель органа. От вас ничего не нужно.',
          askRu,
        ],
        sms: [
          ['{number}: место и время согласованы, {eventAt}.', '{number}: место и время согласованы.'],
          '{officerPhone}',
        ],
        linkLabel: open.ru,
      },
      en: {
        title: 'Place and time of notice {number} agreed',
        body: [
          '{place}, {eventAt}.',
          'A representative of the authority will be there. Nothing is needed from you.',
          askEn,
        ],
        sms: [
          ['{number}: place and time agreed, {eventAt}.', '{number}: place and time agreed.'],
          '{officerPhone}',
        ],
        linkLabel: open.en,
      },
    },
  },
  'notice-warned': {
    ...notice,
    status: 'WARNED',
    values: { ...caseValues, reason: 'text?' },
    text: {
      ru: {
        title: 'По уведомлению {number} вынесено предупреждение',
        body: [
          ['{reason}', 'Текст предупреждения – по ссылке.'],
          'Основание: 54-ФЗ, ст. 12 ч. 2. Предупреждение можно обжаловать в суде.',
          askRu,
        ],
        sms: ['{number}: вынесено предупреждение, текст по ссылке.', '{officerPhone}'],
        linkLabel: open.ru,
      },
      en: {
        title: 'Warning issued on notice {number}',
        body: [
          ['{reason}', 'The text of the warning is behind the link.'],
          'Basis: 54-FZ, art. 12(2). You can contest the warning in court.',
          askEn,
        ],
        sms: ['{number}: warning issued, text behind the link.', '{officerPhone}'],
        linkLabel: open.en,
      },
    },
  },
  'notice-no-right-to-hold': {
    ...notice,
    status: 'NO_RIGHT_TO_HOLD',
    values: { ...caseValues, reason: 'text?' },
    text: {
      ru: {
        title: 'По уведомлению {number} срок пропущен',
        body: [
          ['{reason}', 'Какой срок пропущен, написано по ссылке.'],
          'Закон в этом случае не даёт права провести мероприятие (54-ФЗ, ст. 5 ч. 5). Можно подать новое уведомление на другой день.',
          askRu,
        ],
        sms: ['{number}: срок пропущен.', 'Можно подать новое уведомление.', '{officerPhone}'],
        linkLabel: open.ru,
      },
      en: {
        title: 'Notice {number}: the term was missed',
        body: [
          ['{reason}', 'Which term was missed is behind the link.'],
          'In this case the law gives no right to hold the event (54-FZ, art. 5(5)). You can file a new notice for another day.',
          askEn,
        ],
        sms: ['{number}: term missed.', 'You can file a new notice.', '{officerPhone}'],
        linkLabel: open.en,
      },
    },
  },
  'notice-article-12-3': {
    ...notice,
    status: 'ART12_3',
    values: { ...caseValues, reason: 'text?' },
    text: {
      ru: {
        title: 'Уведомление {number}: отказ в согласовании по ч. 3 ст. 12',
        body: [
          ['{reason}', 'Причина – в ответе по ссылке.'],
          'Основание: 54-ФЗ, ст. 12 ч. 3. Решение можно обжаловать в суде; можно подать уведомление на другое место.',
          askRu,
        ],
        sms: ['{number}: отказ в согласовании по ч. 3 ст. 12, причина по ссылке.', '{officerPhone}'],
        linkLabel: open.ru,
      },
      en: {
        title: 'Notice {number}: not agreed under art. 12(3)',
        body: [
          ['{reason}', 'The reason is in the answer behind the link.'],
          'Basis: 54-FZ, art. 12(3). You can contest the decision in court or file a notice for another place.',
          askEn,
        ],
        sms: ['{number}: not agreed under art. 12(3), reason behind the link.', '{officerPhone}'],
        linkLabel: open.en,
      },
    },
  },
  'notice-withdrawn': {
    ...notice,
    status: 'WITHDRAWN',
    values: caseValues,
    text: {
      ru: {
        title: 'Уведомление {number} отозвано',
        body: ['Мероприятие не проводится. Новое уведомление можно подать в любой день.', askRu],
        sms: ['{number}: уведомление отозвано.', '{officerPhone}'],
        linkLabel: open.ru,
      },
      en: {
        title: 'Notice {number} withdrawn',
        body: ['The event is not held. A new notice can be filed any day.', askEn],
        sms: ['{number}: notice withdrawn.', '{officerPhone}'],
        linkLabel: open.en,
      },
    },
  },
  'notice-event-held': {
    ...notice,
    status: 'HELD',
    values: { ...caseValues, reportUntilOn: 'date?' },
    text: {
      ru: {
        title: 'Мероприятие по уведомлению {number} проведено',
        body: [
          'Уведомление остаётся в вашем кабинете.',
          'Отчёт о собранных деньгах – до {reportUntilOn}: 45 дней, когда заявлено больше 500 участников.',
          askRu,
        ],
        sms: ['{number}: проведено.', '{officerPhone}'],
        linkLabel: open.ru,
      },
      en: {
        title: 'The event of notice {number} was held',
        body: [
          'The notice stays in your account.',
          'Report on the money raised by {reportUntilOn}: 45 days when more than 500 people were declared.',
          askEn,
        ],
        sms: ['{number}: held.', '{officerPhone}'],
        linkLabel: open.en,
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
