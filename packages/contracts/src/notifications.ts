import { z } from 'zod';
import { language, moment, uuid } from './common.ts';

/** Ways a message leaves the system. The in-app message always exists. */
export const outboundChannel = z.enum(['email', 'sms', 'push', 'bot', 'chat']);
export type OutboundChannel = z.infer<typeof outboundChannel>;

/**
 * State of one outbound copy. `unknown`: the process died between handing it over and noting it, so it may have
 * arrived; it is sent again under the same id. `in-outbox`: a demonstration without a gateway, to be read on the outbox page.
 * `withheld`: not sent at all, the reason says why.
 */
export const deliveryState = z.enum([
  'queued',
  'sending',
  'sent',
  'failed',
  'unknown',
  'given-up',
  'in-outbox',
  'withheld',
]);
export type DeliveryState = z.infer<typeof deliveryState>;

/** Why a copy was not sent. */
export const withheldReason = z.enum([
  'no-contact',
  'unverified',
  /** The address refused an earlier message; it waits until its owner has looked at it. */
  'suspended',
  'by-preference',
  'channel-off',
  'erased',
]);
export type WithheldReason = z.infer<typeof withheldReason>;

export const messageCategory = z.enum(['status', 'action', 'term', 'code', 'account']);
export type MessageCategory = z.infer<typeof messageCategory>;

const delivery = z.object({
  channel: outboundChannel,
  state: deliveryState,
  reason: withheldReason.optional(),
  /** When it last changed. */
  at: moment,
  /** When it reached a device of its reader, where the gateway says so. */
  deliveredAt: moment.optional(),
});

const messageSubject = z.object({ type: z.string(), id: z.string() });

/** A message as its recipient reads it. `title` and `body` are absent when the recipient's key was destroyed. */
export const inAppMessage = z.object({
  id: uuid,
  template: z.string(),
  category: messageCategory,
  title: z.string().optional(),
  /** Paragraphs. */
  body: z.array(z.string()).optional(),
  language,
  link: z.string().optional(),
  linkLabel: z.string().optional(),
  subject: messageSubject.optional(),
  actionRequired: z.boolean(),
  queuedAt: moment,
  readAt: moment.optional(),
  deliveries: z.array(delivery),
});
export type InAppMessage = z.infer<typeof inAppMessage>;

/** One attempt to send a copy: when and how it ended. */
export const deliveryAttempt = z.object({
  at: moment,
  outcome: z.enum(['sent', 'failed', 'unknown']),
  /** What the gateway said, as a code: `smtp-451`, `http-503`, `timeout`, `refused`. */
  code: z.string().optional(),
});

/** A line of the delivery log. Text and address are shown in a demonstration only. */
export const outboxItem = z.object({
  id: uuid,
  messageId: uuid,
  /** The stable id under which every repeat of this copy is sent. */
  stableId: z.string(),
  channel: outboundChannel,
  state: deliveryState,
  reason: withheldReason.optional(),
  template: z.string(),
  category: messageCategory,
  recipientPersonId: uuid.nullable(),
  queuedAt: moment,
  nextAttemptAt: moment.optional(),
  deliveredAt: moment.optional(),
  attempts: z.array(deliveryAttempt),
  to: z.string().optional(),
  title: z.string().optional(),
  text: z.string().optional(),
  /** The one-time code inside, for demonstrations. */
  code: z.string().optional(),
});
export type OutboxItem = z.infer<typeof outboxItem>;

/** Which copies a person wants. Codes and messages that need an action are sent whatever is chosen. */
export const notificationPreferences = z.object({
  email: z.boolean(),
  sms: z.boolean(),
  /** Reminders before a term ends. */
  reminders: z.boolean(),
});
export type NotificationPreferences = z.infer<typeof notificationPreferences>;

/** An own address that refuses what is sent to it. */
export const suspendedAddress = z.object({
  channel: outboundChannel,
  address: z.string(),
  since: moment,
  /** What the gateway said: `smtp-550`. */
  code: z.string(),
});

/** What a person can be told by beside e-mail and phone. */
export const ownChannels = z.object({
  push: z.object({
    isAvailable: z.boolean(),
    /** What the browser binds the subscription to. */
    publicKey: z.string().optional(),
    browsers: z.array(z.object({ id: uuid, label: z.string(), createdAt: moment })),
  }),
  bot: z.object({
    isAvailable: z.boolean(),
    linked: z.object({ label: z.string(), since: moment, isSuspended: z.boolean() }).optional(),
  }),
});

const base64url = z.string().regex(/^[\w-]{16,200}={0,2}$/);
/** A subscription as the browser gives it. */
export const pushSubscriptionInput = z
  .object({
    endpoint: z.string().min(10).max(2000),
    keys: z.object({ p256dh: base64url, auth: base64url }).strict(),
    /** By what its owner knows the browser. */
    label: z.string().min(1).max(120),
  })
  .strict();

export const botLink = z.object({
  code: z.string(),
  expiresAt: moment,
  botName: z.string().optional(),
  link: z.string().optional(),
});

/** Data of `ru.veche.notifications.message.queued.v1`; live topic `messages:{personId}`. */
export const messageQueuedData = z.object({ messageId: uuid, personId: uuid });
