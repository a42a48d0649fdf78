import type { MessageTemplate } from '../domain/message-template.ts';

const document = { category: 'status', regime: 'common' } as const;

/** A file that waited in quarantine was judged at last. */
export const documentMessages = {
  'document-accepted-late': {
    ...document,
    actionRequired: false,
    values: { fileName: 'text' },
    text: {
      ru: {
        title: 'Файл проверен и принят',
        body: ['«{fileName}». От вас ничего не нужно.'],
        sms: ['Файл проверен и принят.'],
        linkLabel: 'Открыть документы',
      },
      en: {
        title: 'The file is checked and accepted',
        body: ['“{fileName}”. Nothing is needed from you.'],
        sms: ['The file is checked and accepted.'],
        linkLabel: 'Open the documents',
      },
    },
  },
  'document-refused-late': {
    ...document,
    actionRequired: true,
    values: { fileName: 'text', reason: 'bilingual', remedy: 'bilingual' },
    text: {
      ru: {
        title: 'Файл не прошёл проверку',
        body: ['«{fileName}»: {reason}.', '{remedy}.'],
        sms: ['Файл не прошёл проверку. Замените его.'],
        linkLabel: 'Заменить файл',
      },
      en: {
        title: 'The file did not pass the check',
        body: ['“{fileName}”: {reason}.', '{remedy}.'],
        sms: ['The file did not pass the check. Replace it.'],
        linkLabel: 'Replace the file',
      },
    },
  },
} as const satisfies Record<string, MessageTemplate>;
