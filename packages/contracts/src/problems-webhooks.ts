import type { ProblemType } from './problems.ts';

/** Problems of what leaves: web-hooks and channels. */
export const webhooksProblems = {
  'channel-off': {
    status: 409,
    title: {
      ru: 'Этот способ связи здесь не подключён',
      en: 'This way of being told is not connected here',
    },
  },
  'webhook-off': {
    status: 409,
    title: {
      ru: 'Отправка на этот адрес выключена. Сначала включите её',
      en: 'Sending to this address is switched off. Switch it on first',
    },
  },
} as const satisfies Record<string, ProblemType>;
