import type { OutboundChannel } from '@veche/contracts';
import type { PersonId, TenantId } from '@veche/kernel';
import type { Module, ReadTx, Tx } from '@veche/platform';
import { channels, perChannel } from './channels.ts';
import { deliverNow } from './delivery/deliver-now.ts';
import type { TemplateValue } from './domain/message-template.ts';
import { notificationsRouteLines } from './http/routes.ts';
import { deliverCopyJob } from './jobs/deliver-copy.ts';
import { pollBotJob } from './jobs/poll-bot.ts';
import { liveMessages } from './live-messages.ts';
import type { NotificationsDeps } from './notifications-deps.ts';
import { withOwnContacts } from './own-contacts.ts';
import { isTemplateId, type MessageValues, type TemplateId } from './templates/message-templates.ts';
import { createTransports } from './transports/create-transports.ts';
import { queueOutsideMessage, type OutsideMessageOrder } from './use-cases/queue-outside-message.ts';
import { queueMessage, type MessageOrder, type QueueOutcome } from './use-cases/queue-message.ts';
import {
  cancelReminder,
  reminderTimer,
  scheduleReminder,
  type Reminder,
} from './use-cases/schedule-reminder.ts';
import { sendToContact, type ContactMessage } from './use-cases/send-to-contact.ts';

/** An order whose template is known by name only; the values are checked when it is rendered. */
export interface NamedMessageOrder extends Omit<MessageOrder, 'template' | 'values'> {
  readonly template: string;
  readonly values: Readonly<Record<string, TemplateValue | undefined>>;
}

/** What other modules may ask of notifications, always inside their own transaction. */
export interface Notifications {
  /** In the cabinet always, by e-mail and SMS to proved contacts; once per recipient and `dedupeKey`. */
  queueMessage<T extends TemplateId>(tx: Tx, order: MessageOrder<T>): Promise<QueueOutcome>;
  /** To an address of nobody with an account; once per `dedupeKey`. */
  queueOutsideMessage<T extends TemplateId>(tx: Tx, order: OutsideMessageOrder<T>): Promise<QueueOutcome>;
  /** The same by the name of the template. @throws Error when there is no such template or a required value is missing */
  queueNamedMessage(tx: Tx, order: NamedMessageOrder): Promise<QueueOutcome>;
  /** «Требуется действие» in 48 hours unless told otherwise; the same key again moves it. */
  scheduleReminder<T extends TemplateId>(tx: Tx, reminder: Reminder<T>): Promise<void>;
  cancelReminder(tx: Tx, key: string): Promise<void>;
  /** By which channels a person can be told: their address is there and proved. Undefined when there is no such person. */
  reachOf(tx: ReadTx, personId: PersonId): Promise<Readonly<Record<OutboundChannel, boolean>> | undefined>;
  /** Hands a message over at once, without the workers: to say that they are dead. */
  deliverNow(message: { readonly tenantId: TenantId | null; readonly messageId: string }): Promise<void>;
  /** The identity module's port: one message to one contact, proved or not. */
  readonly codeSender: { send(tx: Tx, message: ContactMessage): Promise<void> };
}

/** Messages in the cabinet, by e-mail and by SMS. */
export function createNotificationsModule(given: NotificationsDeps): Module & Notifications {
  const deps = { ...given, contacts: withOwnContacts(given.contacts, given.vault) };
  const transports = createTransports(deps);
  return {
    name: 'notifications',
    migrations: new URL('../migrations/', import.meta.url),
    routes: notificationsRouteLines(deps),
    timers: [reminderTimer(deps)],
    jobs: [deliverCopyJob(deps, transports), pollBotJob(deps)],
    liveTopics: [liveMessages],
    async start() {
      return async () => Object.values(transports).forEach((transport) => transport.close());
    },
    queueMessage: (tx, order) => queueMessage(deps, tx, order),
    queueOutsideMessage: (tx, order) => queueOutsideMessage(deps, tx, order),
    queueNamedMessage(tx, { template, values, ...order }) {
      if (!isTemplateId(template)) throw new Error(`There is no message template ${template}`);
      return queueMessage(deps, tx, { ...order, template, values: values as MessageValues<typeof template> });
    },
    async reachOf(tx, personId) {
      const contacts = await deps.contacts.contactsOf(tx, personId);
      return contacts && perChannel((channel) => channels[channel].contactOf(contacts)?.verified === true);
    },
    deliverNow: (message) => deliverNow(deps, transports, message),
    scheduleReminder: (tx, reminder) => scheduleReminder(deps, tx, reminder),
    cancelReminder,
    codeSender: { send: (tx, message) => sendToContact(deps, tx, message) },
  };
}
