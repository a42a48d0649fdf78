import type { DeliveryState, OutboundChannel, WithheldReason } from '@veche/contracts';
import { messages, type Message } from '../../i18n/index.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import type { Tone } from '../../ui/statuses.ts';

const m = messages({
  email: { ru: 'письмо', en: 'letter' },
  sms: { ru: 'СМС', en: 'text message' },
  push: { ru: 'уведомление браузера', en: 'browser notification' },
  bot: { ru: 'чат с ботом', en: 'chat with the bot' },
  chat: { ru: 'комната чата', en: 'room of the chat' },
  queued: { ru: 'ждёт отправки', en: 'waiting to be sent' },
  sending: { ru: 'отправляется', en: 'being sent' },
  sent: { ru: 'отправлено', en: 'sent' },
  failed: { ru: 'не ушло, попробуем ещё', en: 'failed, will be tried again' },
  unknown: { ru: 'неизвестно, дошло ли; повторим', en: 'not known whether it arrived; will be repeated' },
  'given-up': { ru: 'не ушло, попытки кончились', en: 'not sent, no attempts left' },
  'in-outbox': { ru: 'осталось здесь (демонстрация)', en: 'kept here (demonstration)' },
  withheld: { ru: 'не отправляли', en: 'not sent' },
  'no-contact': { ru: 'нет такого контакта', en: 'there is no such contact' },
  suspended: { ru: 'адрес не принимает сообщения', en: 'the address takes no messages' },
  unverified: { ru: 'контакт не подтверждён', en: 'the contact is not confirmed' },
  'by-preference': { ru: 'человек отказался от копий', en: 'the person wants no copies' },
  'channel-off': { ru: 'канал не подключён', en: 'the channel is not connected' },
  erased: { ru: 'данные получателя уничтожены', en: 'the data of the recipient are destroyed' },
});

export const channelNames: Readonly<Record<OutboundChannel, Message>> = m;
export const withheldReasons: Readonly<Record<WithheldReason, Message>> = m;

/** How each state of a copy is told and drawn. */
export const deliveryStates: Readonly<
  Record<DeliveryState, { readonly title: Message; readonly tone: Tone; readonly icon: IconName }>
> = {
  queued: { title: m.queued, tone: 'run', icon: 'clock' },
  sending: { title: m.sending, tone: 'run', icon: 'send' },
  sent: { title: m.sent, tone: 'ok', icon: 'check' },
  failed: { title: m.failed, tone: 'warn', icon: 'repeat' },
  unknown: { title: m.unknown, tone: 'warn', icon: 'question' },
  'given-up': { title: m['given-up'], tone: 'bad', icon: 'stop' },
  'in-outbox': { title: m['in-outbox'], tone: 'none', icon: 'mail' },
  withheld: { title: m.withheld, tone: 'none', icon: 'minus' },
};
