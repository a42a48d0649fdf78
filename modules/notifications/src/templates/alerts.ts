import type { MessageTemplate } from '../domain/message-template.ts';

/*
 * What the monitoring tells. Title and text are the words of a rule, filled in by the alerts module; what stands here is the
 * frame: why it came, what to do with it.
 */
const grave = { category: 'action', regime: 'common', actionRequired: true } as const;
const news = { category: 'status', regime: 'common', actionRequired: false } as const;
const words = { title: 'text', text: 'text?', why: 'text' } as const;
const acknowledge = { ru: 'Открыть и подтвердить', en: 'Open and acknowledge' } as const;
const open = { ru: 'Открыть', en: 'Open' } as const;

export const alertMessages = {
  'alert-critical': {
    ...grave,
    values: words,
    text: {
      ru: {
        title: '{title}',
        body: ['{text}', 'Подтвердите, что взяли в работу: иначе сообщим выше.', 'Почему пришло: {why}'],
        sms: ['{title}. Подтвердите.'],
        linkLabel: acknowledge.ru,
      },
      en: {
        title: '{title}',
        body: [
          '{text}',
          'Acknowledge that you take it on, or it goes up the chain.',
          'Why you got this: {why}',
        ],
        sms: ['{title}. Acknowledge.'],
        linkLabel: acknowledge.en,
      },
    },
  },
  'alert-escalated': {
    ...grave,
    values: { ...words, since: 'moment' },
    text: {
      ru: {
        title: 'Никто не подтвердил: {title}',
        body: ['Ждём с {since}.', '{text}', 'Почему пришло: {why}'],
        sms: ['Никто не подтвердил: {title}.'],
        linkLabel: acknowledge.ru,
      },
      en: {
        title: 'Nobody acknowledged: {title}',
        body: ['Waiting since {since}.', '{text}', 'Why you got this: {why}'],
        sms: ['Nobody acknowledged: {title}.'],
        linkLabel: acknowledge.en,
      },
    },
  },
  'alert-news': {
    ...news,
    values: words,
    text: {
      ru: {
        title: '{title}',
        body: ['{text}', 'Почему пришло: {why}'],
        sms: ['{title}.'],
        linkLabel: open.ru,
      },
      en: {
        title: '{title}',
        body: ['{text}', 'Why you got this: {why}'],
        sms: ['{title}.'],
        linkLabel: open.en,
      },
    },
  },
  'alert-over': {
    ...news,
    values: { title: 'text', why: 'text' },
    text: {
      ru: {
        title: 'Снято: {title}',
        body: ['Причины больше нет, делать ничего не нужно.', 'Почему пришло: {why}'],
        sms: ['Снято: {title}.'],
        linkLabel: open.ru,
      },
      en: {
        title: 'Over: {title}',
        body: ['The cause is gone, nothing is to be done.', 'Why you got this: {why}'],
        sms: ['Over: {title}.'],
        linkLabel: open.en,
      },
    },
  },
  'alert-digest': {
    ...news,
    values: { day: 'date', count: 'count', lines: 'text', hour: 'text' },
    text: {
      ru: {
        title:
          'Сводка за {day}: {count, plural, one {# оповещение} few {# оповещения} many {# оповещений} other {# оповещения}}',
        body: ['{lines}', 'Сводка приходит раз в день в {hour}.'],
        sms: ['Сводка за {day}: {count}.'],
        linkLabel: 'Открыть оповещения',
      },
      en: {
        title: 'Digest of {day}: {count, plural, one {# alert} other {# alerts}}',
        body: ['{lines}', 'The digest comes once a day at {hour}.'],
        sms: ['Digest of {day}: {count}.'],
        linkLabel: 'Open the alerts',
      },
    },
  },
  'terms-ahead': {
    category: 'term',
    regime: 'common',
    actionRequired: false,
    values: { count: 'count', lines: 'text', hour: 'text' },
    text: {
      ru: {
        title:
          'Скоро сроки: {count, plural, one {# запрос} few {# запроса} many {# запросов} other {# запроса}}',
        body: ['{lines}', 'Напоминание приходит в {hour}. За сколько дней, выбираете вы.'],
        sms: ['Скоро сроки: {count}.'],
        linkLabel: 'Открыть даты впереди',
      },
      en: {
        title: 'Due soon: {count, plural, one {# request} other {# requests}}',
        body: ['{lines}', 'The reminder comes at {hour}. How many days ahead is your choice.'],
        sms: ['Due soon: {count}.'],
        linkLabel: 'Open the dates to come',
      },
    },
  },
  'request-needs-you': {
    ...grave,
    values: { number: 'text', service: 'bilingual', since: 'moment' },
    text: {
      ru: {
        title: 'Требуется действие: запрос {number}',
        body: ['{service}: ждём вас с {since}, прошло 48 часов.', 'Пока вы не ответите, срок стоит.'],
        sms: ['{number}: требуется действие.'],
        linkLabel: open.ru,
      },
      en: {
        title: 'Action required: request {number}',
        body: [
          '{service}: waiting for you since {since}, 48 hours have passed.',
          'The term stands still until you answer.',
        ],
        sms: ['{number}: action required.'],
        linkLabel: open.en,
      },
    },
  },
  'alert-unanswered': {
    ...grave,
    values: { title: 'text', since: 'moment' },
    text: {
      ru: {
        title: 'Требуется действие: {title}',
        body: ['Оповещение ждёт с {since}, прошло 48 часов, и никто его не подтвердил.'],
        sms: ['Требуется действие: {title}.'],
        linkLabel: acknowledge.ru,
      },
      en: {
        title: 'Action required: {title}',
        body: ['The alert has been waiting since {since}, 48 hours, and nobody acknowledged it.'],
        sms: ['Action required: {title}.'],
        linkLabel: acknowledge.en,
      },
    },
  },
  'alert-test': {
    ...news,
    values: { title: 'text', text: 'text?' },
    text: {
      ru: {
        title: 'Проба: {title}',
        body: ['{text}', 'Так будет выглядеть сообщение. Другим проба не ушла.'],
        sms: ['Проба: {title}.'],
        linkLabel: open.ru,
      },
      en: {
        title: 'Test: {title}',
        body: ['{text}', 'This is how the message will look. Nobody else got the test.'],
        sms: ['Test: {title}.'],
        linkLabel: open.en,
      },
    },
  },
  'alert-rule-check': {
    ...news,
    values: { title: 'text', fired: 'count', useful: 'count' },
    text: {
      ru: {
        title: 'Нужно ли ещё правило «{title}»',
        body: [
          'За 90 дней оно сработало {fired, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, помогло – {useful}.',
          'Правило работает и дальше. Подтвердите его, измените или выключите.',
        ],
        sms: ['Проверьте правило «{title}».'],
        linkLabel: 'Открыть правило',
      },
      en: {
        title: 'Is the rule “{title}” still needed',
        body: [
          'In 90 days it fired {fired, plural, one {# time} other {# times}} and helped {useful}.',
          'The rule goes on working. Confirm it, change it or turn it off.',
        ],
        sms: ['Check the rule “{title}”.'],
        linkLabel: 'Open the rule',
      },
    },
  },
  'monitoring-stopped': {
    ...grave,
    values: { part: 'bilingual', since: 'moment' },
    text: {
      ru: {
        title: 'Мониторинг остановился: {part}',
        body: [
          'Последний признак жизни – {since}. Пока он не вернётся, оповещения могут не приходить.',
          'Позовите администратора установки.',
        ],
        sms: ['Мониторинг остановился: {part}, с {since}.'],
        linkLabel: open.ru,
      },
      en: {
        title: 'Monitoring has stopped: {part}',
        body: [
          'The last sign of life was {since}. Until it is back, alerts may not come.',
          'Call the administrator of the installation.',
        ],
        sms: ['Monitoring has stopped: {part}, since {since}.'],
        linkLabel: open.en,
      },
    },
  },
  'outside-contact-asked': {
    ...grave,
    values: { town: 'bilingual', name: 'text' },
    text: {
      ru: {
        title: '{town} просит согласия присылать сюда оповещения',
        body: [
          'Получатель: {name}. Оповещения говорят о сроках городских услуг, личных сведений в них нет.',
          'Если согласны, откройте страницу и нажмите кнопку. Если нет, ничего не делайте.',
        ],
        sms: ['{town}: согласны получать оповещения?'],
        linkLabel: 'Решить',
      },
      en: {
        title: '{town} asks to send alerts here',
        body: [
          'Recipient: {name}. Alerts speak of terms of municipal services and hold nothing personal.',
          'If you agree, open the page and press the button. If not, do nothing.',
        ],
        sms: ['{town}: may we send you alerts?'],
        linkLabel: 'Decide',
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
