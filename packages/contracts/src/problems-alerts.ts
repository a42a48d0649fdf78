import type { ProblemType } from './problems.ts';

/** Problems only the alerts module answers. */
export const alertsProblems = {
  'alert-not-firing': {
    status: 409,
    title: {
      ru: 'Оповещение уже подтвердили или причины больше нет',
      en: 'The alert was acknowledged already, or its cause is gone',
    },
  },
  'link-used': {
    status: 409,
    title: {
      ru: 'По этой ссылке уже подтвердили. Второй раз не нужно',
      en: 'This link has been used. Once is enough',
    },
  },
  'link-expired': {
    status: 409,
    title: {
      ru: 'Ссылка действовала 30 дней и больше не подходит. Войдите и подтвердите в списке',
      en: 'The link was good for 30 days. Sign in and acknowledge in the list',
    },
  },
  'rule-faulty': {
    status: 422,
    title: {
      ru: 'Правило противоречит само себе. Исправьте отмеченное',
      en: 'The rule contradicts itself. Mend what is marked',
    },
  },
  'chain-in-use': {
    status: 409,
    title: {
      ru: 'Эту цепочку называют правила. Сначала укажите в них другую',
      en: 'Rules name this chain. Give them another first',
    },
  },
  'not-staff': {
    status: 422,
    title: {
      ru: 'Назвать можно только сотрудников этого города',
      en: 'Only staff of this town can be named',
    },
  },
  'contact-known': {
    status: 409,
    title: { ru: 'Этот адрес уже есть в списке', en: 'This address is in the list already' },
  },
  'monitoring-stopped': {
    status: 503,
    title: {
      ru: 'Мониторинг остановился: оповещения могут не приходить',
      en: 'Monitoring has stopped: alerts may not come',
    },
  },
} as const satisfies Record<string, ProblemType>;
