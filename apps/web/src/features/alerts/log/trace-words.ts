import { messages, type Formatter, type Translate } from '../../../i18n/index.ts';
import type { AlertMessage } from './message-types.ts';

const m = messages({
  matched: { ru: 'Подошло под правило', en: 'The rule matched' },
  group: { ru: 'Собрано в одно: случаев – {items}', en: 'Put together: {items} cases' },
  'no-wait': { ru: 'Похожих не ждали', en: 'No waiting for more of the same' },
  waited: { ru: 'Ждали похожих {seconds} с', en: 'Waited {seconds} s for more of the same' },
  inhibited: {
    ru: 'Более важное оповещение о том же уже есть',
    en: 'A graver alert about the same stands already',
  },
  inhibitFree: { ru: 'Более важное о том же не мешает', en: 'No graver alert about the same' },
  muted: { ru: 'Окно тишины правила до {until}', en: 'Within a mute window until {until}' },
  'quiet-hours': { ru: 'Тихие часы получателя до {until}', en: 'Quiet hours of the reader until {until}' },
  'critical-ignores-quiet-hours': {
    ru: 'Тихие часы не действуют: критическое',
    en: 'Quiet hours do not count: critical',
  },
  timesFree: { ru: 'Время подходит', en: 'The time is right' },
  silenced: { ru: 'Тишина до {until}', en: 'Silenced until {until}' },
  silenceFree: { ru: 'Тишины нет', en: 'No silence' },
  'knows-newest': { ru: 'Получатель уже всё знает', en: 'The reader knows the newest' },
  first: { ru: 'Сообщаем впервые', en: 'The first message' },
  'new-items': { ru: 'Добавились новые случаи', en: 'There are new cases' },
  resolved: { ru: 'Причины больше нет', en: 'The cause is gone' },
  repeat: { ru: 'Повторяем: ничего не изменилось', en: 'Repeated: nothing has changed' },
  returned: {
    ru: 'Подтверждение истекло, а причина осталась',
    en: 'The acknowledgement lapsed, the cause remains',
  },
  escalated: { ru: 'Никто не подтвердил вовремя', en: 'Nobody acknowledged in time' },
  escalatedStep: {
    ru: 'Никто не подтвердил вовремя: шаг {step} цепочки',
    en: 'Nobody acknowledged in time: step {step} of the chain',
  },
  trial: {
    ru: 'Правило включено тихо: считаем, не отправляем',
    en: 'The rule is on quietly: it counts and sends nothing',
  },
  unsubscribed: { ru: 'Получатель отказался от таких сообщений', en: 'The reader left these messages' },
  digest: { ru: 'Отложено в сводку', en: 'Put into the digest' },
  'at-once': { ru: 'Поставлено в очередь сразу', en: 'Queued at once' },
});

const known: Readonly<Record<string, string>> = {
  'inhibit free': 'inhibitFree',
  'times free': 'timesFree',
  'silence free': 'silenceFree',
};

/** A stage of the pipeline in words; a code this client does not know is shown as it is. */
export function traceText(
  t: Translate,
  format: Formatter,
  { stage, code, params }: AlertMessage['trace'][number],
): string {
  const until = params['until'] === undefined ? '' : format.moment(params['until']);
  const step = params['step'];
  switch (code) {
    case 'muted':
    case 'quiet-hours':
    case 'silenced':
      return t(m[code], { until });
    case 'waited':
      return t(m.waited, { seconds: params['seconds'] ?? '' });
    case 'escalated':
      return step === undefined ? t(m.escalated) : t(m.escalatedStep, { step });
    default:
      break;
  }
  if (stage === 'group') return t(m.group, { items: params['items'] ?? '' });
  const key = known[`${stage} ${code}`] ?? code;
  return key in m && !['muted', 'quiet-hours', 'silenced', 'waited', 'group', 'escalatedStep'].includes(key)
    ? t(m[key as 'first'])
    : code;
}
