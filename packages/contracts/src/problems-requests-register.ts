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
  'request-closed': {
    status: 409,
    title: {
      ru: 'Запрос уже закрыт: его срок больше не идёт',
      en: 'The request is closed: its term no longer runs',
    },
  },
  'no-such-control-point': {
    status: 404,
    title: {
      ru: 'У этой услуги нет такой контрольной точки, или её отмечает сам ход дела',
      en: 'The service has no such control point, or the course of the case ticks it',
    },
  },
  'extension-not-provided': {
    status: 409,
    title: {
      ru: 'Норма этой услуги не позволяет продлить срок больше, чем уже продлён',
      en: 'The norm of this service does not let the term be extended any further',
    },
  },
  'no-such-unit': {
    status: 422,
    title: { ru: 'Такого подразделения нет', en: 'There is no such unit' },
  },
  'not-an-executor': {
    status: 422,
    title: {
      ru: 'Этот сотрудник не ведёт запросы. Выберите другого',
      en: 'This colleague does not work on requests. Choose another',
    },
  },
  'reminded-just-now': {
    status: 409,
    title: {
      ru: 'Об этом запросе напоминали меньше часа назад',
      en: 'A reminder about this request was sent less than an hour ago',
    },
  },
  'nobody-to-remind': {
    status: 409,
    title: {
      ru: 'Напоминать некому: у запроса нет исполнителя, и запросы никто не ведёт',
      en: 'There is nobody to remind: the request has no executor, and nobody works on requests',
    },
  },
  'request-not-tracked': {
    status: 404,
    title: {
      ru: 'Запроса с таким номером и кодом нет. Проверьте оба',
      en: 'There is no request with this number and code. Check both',
    },
  },
} as const satisfies Record<string, ProblemType>;
