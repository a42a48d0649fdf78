import type { ProblemType } from './problems.ts';

/** Problems only the openness module answers. */
export const opennessProblems = {
  'report-not-ready': {
    status: 409,
    title: {
      ru: 'Отчёта за этот месяц ещё быть не может: месяц идёт или показатели не опубликованы',
      en: 'There can be no report of this month yet: it is under way or its figures are not released',
    },
  },
  'comment-gone': {
    status: 409,
    title: {
      ru: 'Выбранный отзыв больше нельзя печатать: его отозвали. Откройте выбор заново',
      en: 'A chosen comment may no longer be printed: it was taken back. Open the choice anew',
    },
  },
  'nothing-released': {
    status: 409,
    title: {
      ru: 'Открытых показателей ещё нет: наборам данных не из чего состоять',
      en: 'No figures are released yet: there is nothing to make data sets of',
    },
  },
} as const satisfies Record<string, ProblemType>;
