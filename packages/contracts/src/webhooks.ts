import { z } from 'zod';
import { moment, uuid } from './common.ts';
import { deliveryAttempt } from './notifications.ts';

/** Events other systems can be told of. Their data are references, never personal values. */
export const webhookEventType = z.enum([
  'ru.veche.requests.changed.v1',
  'ru.veche.requests.day-summed.v1',
  'ru.veche.alerts.alert.changed.v1',
  'ru.veche.feedback.item.changed.v1',
  'ru.veche.permits.application.changed.v1',
  /** A trial, sent on request only. */
  'ru.veche.webhooks.test.v1',
]);
export type WebhookEventType = z.infer<typeof webhookEventType>;

/** `dropped`: the endpoint was switched off before it was sent. `unknown`: it may have arrived; it is sent again under the same id. */
export const webhookDeliveryState = z.enum([
  'queued',
  'sending',
  'sent',
  'failed',
  'unknown',
  'given-up',
  'dropped',
]);
export type WebhookDeliveryState = z.infer<typeof webhookDeliveryState>;

export const webhookInput = z
  .object({
    title: z.string().min(1).max(120),
    url: z.string().min(8).max(2000),
    types: z.array(webhookEventType).min(1).max(webhookEventType.options.length),
    isOn: z.boolean(),
  })
  .strict();

/** An endpoint as its administrators see it; secrets are shown once, when they are made. */
export const webhookView = z.object({
  id: uuid,
  version: z.number().int(),
  title: z.string(),
  url: z.string(),
  types: z.array(webhookEventType),
  state: z.enum(['on', 'off', 'disabled']),
  /** `gone`: it answered 410. `failing`: nothing got through for three days. */
  disabledBecause: z.enum(['gone', 'failing']).optional(),
  failingSince: moment.optional(),
  succeededAt: moment.optional(),
  oldSecretGoodUntil: moment.optional(),
  createdAt: moment,
});
export type WebhookView = z.infer<typeof webhookView>;

export const webhookDeliveryItem = z.object({
  id: uuid,
  /** The value of the header `webhook-id`, the same at every repeat. */
  webhookId: z.string(),
  type: webhookEventType,
  state: webhookDeliveryState,
  queuedAt: moment,
  nextAttemptAt: moment.optional(),
  attempts: z.array(deliveryAttempt),
});
export type WebhookDeliveryItem = z.infer<typeof webhookDeliveryItem>;
