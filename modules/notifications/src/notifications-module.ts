import type { Module, Tx } from '@veche/platform';
import { notificationsRouteLines } from './http/routes.ts';
import { deliverCopyJob } from './jobs/deliver-copy.ts';
import { liveMessages } from './live-messages.ts';
import type { NotificationsDeps } from './notifications-deps.ts';
import type { TemplateId } from './templates/message-templates.ts';
import { createSmsTransport } from './transports/sms-transport.ts';
import { createSmtpTransport } from './transports/smtp-transport.ts';
import { queueMessage, type MessageOrder, type QueueOutcome } from './use-cases/queue-message.ts';
import { cancelReminder, reminderTimer, scheduleReminder, type Reminder } from './use-cases/schedule-reminder.ts';
import { sendDirectly, type DirectMessage, type DirectOutcome } from './use-cases/send-code.ts';

/** Sends codes and account news to one address; the identity module's port. */
export interface CodeSender {
  send<T extends TemplateId>(tx: Tx, message: DirectMessage<T>): Promise<DirectOutcome>;
}

/** What other modules may ask of notifications, always inside their own transaction. */
export interface Notifications {
  queueMessage<T extends TemplateId>(tx: Tx, order: MessageOrder<T>): Promise<QueueOutcome>;
  /** «Требуется действие» in 48 hours unless told otherwise; the same key again moves it. */
  scheduleReminder<T extends TemplateId>(tx: Tx, reminder: Reminder<T>): Promise<void>;
  cancelReminder(tx: Tx, key: string): Promise<void>;
  readonly codeSender: CodeSender;
}

/** Messages in the cabinet, by e-mail and by SMS. */
export function createNotificationsModule(deps: NotificationsDeps): Module & Notifications {
  const transports = {
    ...(deps.smtp && { email: createSmtpTransport(deps.smtp) }),
    ...(deps.smsGateway && { sms: createSmsTransport(deps.smsGateway) }),
  };
  return {
    name: 'notifications',
    migrations: new URL('../migrations/', import.meta.url),
    routes: notificationsRouteLines(deps),
    timers: [reminderTimer(deps)],
    jobs: [deliverCopyJob(deps, transports)],
    liveTopics: [liveMessages],
    async start() {
      return async () => Object.values(transports).forEach((transport) => transport.close());
    },
    queueMessage: (tx, order) => queueMessage(deps, tx, order),
    scheduleReminder: (tx, reminder) => scheduleReminder(deps, tx, reminder),
    cancelReminder,
    codeSender: { send: (tx, message) => sendDirectly(deps, tx, message) },
  };
}
