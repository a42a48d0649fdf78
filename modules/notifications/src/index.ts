export { deliveryRefusedType } from './delivery/note-refusal.ts';
export type { Contact, ContactBook, PersonContacts } from './contact-book.ts';
export type { NotificationsDeps } from './notifications-deps.ts';
export {
  createNotificationsModule,
  type NamedMessageOrder,
  type Notifications,
} from './notifications-module.ts';
export { isTemplateId, type MessageValues, type TemplateId } from './templates/message-templates.ts';
export type { SmsGatewaySettings } from './transports/sms-transport.ts';
export type { SmppSettings } from './transports/smpp/smpp-transport.ts';
export type { BotSettings } from './transports/bot-transport.ts';
export type { SmtpSettings } from './transports/smtp-transport.ts';
export type { MessageOrder, QueueOutcome } from './use-cases/queue-message.ts';
export type { OutsideMessageOrder } from './use-cases/queue-outside-message.ts';
export type { Reminder } from './use-cases/schedule-reminder.ts';
export type { ContactMessage, ContactTemplateId } from './use-cases/send-to-contact.ts';
