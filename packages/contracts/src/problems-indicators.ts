import type { ProblemType } from './problems.ts';

/** Problems only the indicators module answers. */
export const indicatorsProblems = {
  'definition-unusable': {
    status: 422,
    title: {
      ru: 'Так определить показатель нельзя. Проверьте формулу и дату: задним числом определения не меняются',
      en: 'The metric cannot be defined so. Check the formula and the date: definitions do not change backwards',
    },
  },
} as const satisfies Record<string, ProblemType>;
