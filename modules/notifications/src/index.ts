export type { Contact, ContactBook, PersonContacts } from './contact-book.ts';
export type { NotificationsDeps } from './notifications-deps.ts';
export { createNotificationsModule, type CodeSender, type Notifications } from './notifications-module.ts';
export { isTemplateId, type MessageValues, type TemplateId } from './templates/message-templates.ts';
export type { SmsGatewaySettings } from './transports/sms-transport.ts';
export type { SmtpSettings } from './transports/smtp-transport.ts';
export type { MessageOrder, QueueOutcome } from './use-cases/queue-message.ts';
export type { Reminder } from './use-cases/schedule-reminder.ts';
export type { DirectMessage, DirectOutcome } from './use-cases/send-code.ts';
