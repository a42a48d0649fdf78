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
  'calendar-version-past': {
    status: 409,
    title: {
      ru: 'Эта редакция календаря уже действует или её обогнала другая: введите постановление заново',
      en: 'This version of the calendar is in force already or another has overtaken it: enter the decree again',
    },
  },
  'decree-refused': {
    status: 422,
    title: {
      ru: 'Постановление не принято: проверьте дни. Календарь не изменился',
      en: 'The decree is refused: check its days. The calendar has not changed',
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
