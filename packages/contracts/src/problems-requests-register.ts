import type { ProblemType } from './problems.ts';

/** Problems of the register of requests and of its cards. */
export const requestsRegisterProblems = {
  'too-many-views': {
    status: 422,
    title: {
      ru: 'Сохранено уже 50 видов. Уберите ненужный и повторите',
      en: 'There are 50 saved views already. Remove one and repeat',
    },
  },
} as const satisfies Record<string, ProblemType>;
