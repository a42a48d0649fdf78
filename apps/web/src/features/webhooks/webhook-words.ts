import type { WebhookDeliveryState, WebhookEventType, WebhookView } from '@veche/contracts';
import { messages, type Message } from '../../i18n/index.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import type { Tone } from '../../ui/statuses.ts';

const m = messages({
  requests: { ru: 'Изменились запросы услуг', en: 'Service requests have changed' },
  daySummed: { ru: 'Подведён итог дня по источникам', en: 'The day of the sources was summed up' },
  alert: { ru: 'Изменилось оповещение', en: 'An alert has changed' },
  feedback: { ru: 'Изменился отзыв или жалоба', en: 'A review or a complaint has changed' },
  application: { ru: 'Изменилась заявка на мероприятие', en: 'An application for an event has changed' },
  test: { ru: 'Пробное сообщение', en: 'A trial message' },
  on: { ru: 'отправляем', en: 'sending' },
  off: { ru: 'на паузе', en: 'paused' },
  gone: { ru: 'выключен: адреса больше нет', en: 'switched off: the address is gone' },
  failing: {
    ru: 'выключен: три дня ничего не доходило',
    en: 'switched off: nothing got through for three days',
  },
  queued: { ru: 'ждёт отправки', en: 'waiting to be sent' },
  sending: { ru: 'отправляется', en: 'being sent' },
  sent: { ru: 'принято', en: 'taken' },
  failed: { ru: 'не принято, повторим', en: 'not taken, will be repeated' },
  unknown: { ru: 'неизвестно, дошло ли; повторим', en: 'not known whether it arrived; will be repeated' },
  'given-up': { ru: 'не принято, попытки кончились', en: 'not taken, no attempts left' },
  dropped: { ru: 'не отправляли: была пауза', en: 'not sent: it was paused' },
});

export const eventWords: Readonly<Record<WebhookEventType, Message>> = {
  'ru.veche.requests.changed.v1': m.requests,
  'ru.veche.requests.day-summed.v1': m.daySummed,
  'ru.veche.alerts.alert.changed.v1': m.alert,
  'ru.veche.feedback.item.changed.v1': m.feedback,
  'ru.veche.permits.application.changed.v1': m.application,
  'ru.veche.webhooks.test.v1': m.test,
};

/** What an endpoint can ask for; a trial is sent on request only. */
export const eventTypes = (Object.keys(eventWords) as WebhookEventType[]).filter(
  (type) => type !== 'ru.veche.webhooks.test.v1',
);

interface Look {
  readonly title: Message;
  readonly tone: Tone;
  readonly icon: IconName;
}

/** How an endpoint is told and drawn. */
export function endpointLook({ state, disabledBecause }: WebhookView): Look {
  if (state === 'on') return { title: m.on, tone: 'ok', icon: 'check' };
  if (state === 'off') return { title: m.off, tone: 'wait', icon: 'pause' };
  return { title: disabledBecause === 'gone' ? m.gone : m.failing, tone: 'bad', icon: 'stop' };
}

export const deliveryLook: Readonly<Record<WebhookDeliveryState, Look>> = {
  queued: { title: m.queued, tone: 'run', icon: 'clock' },
  sending: { title: m.sending, tone: 'run', icon: 'send' },
  sent: { title: m.sent, tone: 'ok', icon: 'check' },
  failed: { title: m.failed, tone: 'warn', icon: 'repeat' },
  unknown: { title: m.unknown, tone: 'warn', icon: 'question' },
  'given-up': { title: m['given-up'], tone: 'bad', icon: 'stop' },
  dropped: { title: m.dropped, tone: 'none', icon: 'minus' },
};
