import type { MessageTemplate } from '../domain/message-template.ts';

/** Messages to those who answer for the records of the town. */
export const journalMessages = {
  'journal-altered': {
    category: 'action',
    regime: 'common',
    actionRequired: true,
    values: { entry: 'text', found: 'bilingual' },
    text: {
      ru: {
        title: 'Журнал города изменён в обход системы',
        body: [
          'Ежедневная проверка пересчитала суммы всех записей. Место {entry}: {found}.',
          'Сохраните базу как есть и сравните её с выгрузкой журнала, сделанной раньше.',
        ],
        sms: ['Журнал города изменён в обход системы, место {entry}.'],
      },
      en: {
        title: 'The journal of the town was altered past the system',
        body: [
          'The daily check hashed every entry anew. Place {entry}: {found}.',
          'Keep the database as it is and compare it with an export of the journal made earlier.',
        ],
        sms: ['The journal of the town was altered past the system, place {entry}.'],
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
