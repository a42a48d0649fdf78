import { messages, type Message } from '../../../i18n/index.ts';
import type { IconName } from '../../../ui/icon-paths.ts';
import type { Tone } from '../../../ui/statuses.ts';
import type { MessageKind, MessageState } from './message-types.ts';

const k = messages({
  alert: { ru: 'Оповещение', en: 'Alert' },
  digest: { ru: 'Сводка', en: 'Digest' },
  terms: { ru: 'Напоминание о датах', en: 'Reminder of dates' },
  'action-required': { ru: 'Нужно действие заявителя', en: 'The applicant has to act' },
  test: { ru: 'Пробное', en: 'Test' },
  'rule-check': { ru: 'Вопрос о правиле', en: 'Question about a rule' },
  monitoring: { ru: 'Мониторинг остановился', en: 'Monitoring has stopped' },
});
export const messageKinds: Readonly<Record<MessageKind, Message>> = k;

const s = messages({
  queued: { ru: 'отправлено в каналы', en: 'handed to channels' },
  digest: { ru: 'ждёт сводки', en: 'waits for the digest' },
  deferred: { ru: 'отложено', en: 'put off' },
  withheld: { ru: 'не отправляли', en: 'not sent' },
});
export const messageStates: Readonly<
  Record<MessageState, { readonly title: Message; readonly tone: Tone; readonly icon: IconName }>
> = {
  queued: { title: s.queued, tone: 'run', icon: 'send' },
  digest: { title: s.digest, tone: 'wait', icon: 'list' },
  deferred: { title: s.deferred, tone: 'wait', icon: 'clock' },
  withheld: { title: s.withheld, tone: 'none', icon: 'minus' },
};

const w = messages({
  inhibited: { ru: 'есть более важное о том же', en: 'a graver one about the same stands' },
  muted: { ru: 'окно тишины', en: 'mute window' },
  silenced: { ru: 'тишина', en: 'silenced' },
  unsubscribed: { ru: 'получатель отказался', en: 'the reader left' },
  trial: { ru: 'правило на пробе', en: 'the rule is on trial' },
  over: { ru: 'кончилось раньше, чем пришло время', en: 'it was over before its time came' },
});
/** Why nothing was sent. */
export const withheldWords: Readonly<Record<string, Message>> = w;
