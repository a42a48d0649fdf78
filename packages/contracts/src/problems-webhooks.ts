import type { ProblemType } from './problems.ts';

/** Problems only the webhooks module answers. */
export const webhooksProblems = {
  'webhook-off': {
    status: 409,
    title: {
      ru: 'Отправка на этот адрес выключена. Сначала включите её',
      en: 'Sending to this address is switched off. Switch it on first',
    },
  },
} as const satisfies Record<string, ProblemType>;
