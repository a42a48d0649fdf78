import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/index.ts';
import type { components } from '../../../api/schema.gen.ts';
import { messages, type Message } from '../../../i18n/index.ts';
import type { IconName } from '../../../ui/icon.tsx';
import type { Tone } from '../../../ui/statuses.ts';

type Schemas = components['schemas'];
export type Poller = Schemas['Poller'];
export type PollerSettings = Poller['settings'];
export type PollOutcome = Schemas['PollOutcome'];
export type PollTrial = Schemas['PollTrial'];
export type PollerDialect = Schemas['PollerDialect'];

export const dialectNames: Readonly<Record<PollerDialect, Message>> = messages({
  'open311-json': { ru: 'Open311 GeoReport v2, JSON', en: 'Open311 GeoReport v2, JSON' },
  'open311-xml': { ru: 'Open311 GeoReport v2, XML', en: 'Open311 GeoReport v2, XML' },
  json: { ru: 'JSON любого вида', en: 'JSON of any shape' },
});

/** What came of a query, in words. */
export const outcomeNames: Readonly<Record<PollOutcome, Message>> = messages({
  ok: { ru: 'Ответ получен', en: 'Answered' },
  'http-error': { ru: 'Сервер ответил ошибкой', en: 'The server answered with an error' },
  unreadable: { ru: 'Ответ не разобран', en: 'The answer could not be read' },
  'address-unusable': { ru: 'Адрес не годится', en: 'The address cannot be used' },
  'address-refused': { ru: 'Адрес в закрытой сети', en: 'The address is in a private network' },
  'name-unknown': { ru: 'Имя сервера неизвестно', en: 'The name is not known' },
  unreachable: { ru: 'Сервер недоступен', en: 'The server cannot be reached' },
  certificate: { ru: 'Сертификату нельзя доверять', en: 'The certificate is not trusted' },
  timeout: { ru: 'Сервер не ответил вовремя', en: 'No answer in time' },
  'too-large': { ru: 'Ответ слишком велик', en: 'The answer is too large' },
  redirected: { ru: 'Сервер отправил по другому адресу', en: 'The server points elsewhere' },
  broken: { ru: 'Связь оборвалась', en: 'The connection broke' },
  cancelled: { ru: 'Опрос прерван', en: 'The query was given up' },
});

const states = messages({
  waiting: { ru: 'Ждёт первого опроса', en: 'Awaits its first query' },
  ok: { ru: 'Отвечает', en: 'Answers' },
  failing: { ru: 'Не отвечает', en: 'Does not answer' },
  off: { ru: 'Выключен', en: 'Off' },
});

export const pollerStates: Readonly<Record<Poller['state'], { title: Message; tone: Tone; icon: IconName }>> =
  {
    waiting: { title: states.waiting, tone: 'run', icon: 'clock' },
    ok: { title: states.ok, tone: 'ok', icon: 'okRing' },
    failing: { title: states.failing, tone: 'bad', icon: 'stop' },
    off: { title: states.off, tone: 'wait', icon: 'pause' },
  };

export const pollersQuery = queryOptions({
  queryKey: ['requests', 'pollers'] as const,
  queryFn: ({ signal }) => unwrap(api.GET('/v1/request-pollers', { signal })),
  refetchInterval: 15_000,
});

export const pollerQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', 'poller', id] as const,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/request-pollers/{id}', { params: { path: { id } }, signal })),
    refetchInterval: 10_000,
  });
