import type { ValuesOf } from '../domain/message-template.ts';
import { accountMessages } from './account.ts';
import { alertMessages } from './alerts.ts';
import { applicationActions } from './application-actions.ts';
import { applicationDecisions } from './application-decisions.ts';
import { applicationProgress } from './application-progress.ts';
import { channelMessages } from './channels.ts';
import { codes } from './codes.ts';
import { documentMessages } from './documents.ts';
import { feedbackMessages } from './feedback.ts';
import { journalMessages } from './journal.ts';
import { notices } from './notices.ts';
import { requestMessages } from './requests.ts';
import { staff } from './staff.ts';
import { webhookMessages } from './webhooks.ts';

/** Every message the system can send. */
export const messageTemplates = {
  ...applicationProgress,
  ...applicationActions,
  ...applicationDecisions,
  ...notices,
  ...staff,
  ...documentMessages,
  ...codes,
  ...accountMessages,
  ...alertMessages,
  ...requestMessages,
  ...feedbackMessages,
  ...webhookMessages,
  ...journalMessages,
  ...channelMessages,
} as const;

export type TemplateId = keyof typeof messageTemplates;

/** Values the template needs; dates are civil dates, moments instants, reasons bilingual. */
export type MessageValues<T extends TemplateId> = ValuesOf<(typeof messageTemplates)[T]['values']>;

export const isTemplateId = (id: string): id is TemplateId => Object.hasOwn(messageTemplates, id);
