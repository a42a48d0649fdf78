import type { ProblemType } from './problems.ts';

/** Problems of reading files of requests in. */
export const requestsImportsProblems = {
  'import-file-unreadable': {
    status: 422,
    title: {
      ru: 'Файл не читается. Проверьте формат и сопоставление',
      en: 'The file cannot be read. Check its format and mapping',
    },
  },
  'import-file-gone': {
    status: 409,
    title: {
      ru: 'Файл больше не хранится. Загрузите его снова',
      en: 'The file is no longer kept. Upload it again',
    },
  },
  'import-not-possible': {
    status: 409,
    title: {
      ru: 'С этой загрузкой так поступить уже нельзя. Посмотрите её состояние',
      en: 'This can no longer be done with this import. See its state',
    },
  },
} as const satisfies Record<string, ProblemType>;
