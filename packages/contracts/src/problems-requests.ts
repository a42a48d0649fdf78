import type { ProblemType } from './problems.ts';

/** Problems only the register of requests answers. */
export const requestsProblems = {
  'source-unknown': {
    status: 404,
    title: {
      ru: 'Такого источника запросов нет: сначала заведите его',
      en: 'There is no such source of requests: set it up first',
    },
  },
  'calendar-missing': {
    status: 409,
    title: {
      ru: 'В городе ещё нет производственного календаря: сроки считать не по чему',
      en: 'The town has no production calendar yet: there is nothing to count terms by',
    },
  },
  'norm-behind-the-last': {
    status: 409,
    title: {
      ru: 'Норма может измениться только после последнего изменения: выберите более поздний день',
      en: 'A norm can change only after its last change: choose a later day',
    },
  },
} as const satisfies Record<string, ProblemType>;
