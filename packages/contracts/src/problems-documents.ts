import type { ProblemType } from './problems.ts';

/** Problems only the documents module answers. */
export const documentsProblems = {
  'document-not-served': {
    status: 423,
    title: {
      ru: 'Файл на проверке или не прошёл её и не выдаётся',
      en: 'The file is being checked or failed the check and is not served',
    },
  },
} as const satisfies Record<string, ProblemType>;
