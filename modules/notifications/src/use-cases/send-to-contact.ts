import type { Language, PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { insertMessage } from '../db/insert-message.ts';
import { sealAddress, sealContent } from '../db/message-content.ts';
import type { PlannedDelivery } from '../domain/choose-deliveries.ts';
import type { MessageTemplate } from '../domain/message-template.ts';
import { channelModes, type NotificationsDeps } from '../notifications-deps.ts';
import { renderMessage } from '../rendering/render-message.ts';
import { messageTemplates, type TemplateId } from '../templates/message-templates.ts';
import { zoneOf } from './queue-message.ts';

/** Messages that go to one contact, proved or not: codes and news of the account. */
export type ContactTemplateId = Extract<
  TemplateId,
  | 'confirm-contact'
  | 'change-contact'
  | 'reset-password'
  | 'already-registered'
  | 'password-changed'
  | 'second-factor-changed'
  | 'staff-invitation'
  | 'organisation-invitation'
  | 'account-closed'
>;

export interface ContactMessage {
  /** Whose key seals the text; without it the message gets a key of its own. */
  readonly personId?: PersonId;
  readonly contact: { readonly kind: 'email' | 'phone'; readonly value: string };
  readonly language: Language;
  readonly template: ContactTemplateId;
  /** What the template names: `code`, `minutes`, `organisation`, `inviter`. */
  readonly values: Readonly<Record<string, string>>;
  readonly link?: string;
}

/**
 * Queues a message to exactly one contact, whatever the preferences. Everything else goes through `queueMessage`,
 * which uses proved contacts only.
 */
export async function sendToContact(deps: NotificationsDeps, tx: Tx, message: ContactMessage): Promise<void> {
  const template: MessageTemplate = messageTemplates[message.template];
  const { language, values } = message;
  const rendered = renderMessage(template, values, { language, zone: await zoneOf(deps, tx), now: tx.now });
  const id = tx.newId();
  // The news that an account is closed must outlive the key that is destroyed with it.
  const owner = message.template === 'account-closed' ? undefined : message.personId;
  const keyId = owner ?? id;
  const code = template.category === 'code' ? values['code'] : undefined;
  const link = message.link ?? linkOf(message.template);
  await insertMessage(tx, {
    id,
    recipientPersonId: owner ?? null,
    keyId,
    templateId: message.template,
    template,
    language,
    dedupeKey: id,
    sealed: await sealContent(deps.vault, tx, keyId, {
      ...rendered,
      ...(link !== undefined && { link }),
      ...(code !== undefined && { code }),
    }),
    sealedAddress: await sealAddress(deps.vault, tx, keyId, message.contact.value),
    deliveries: [plan(deps, message.contact.kind)],
  });
}

function plan(deps: NotificationsDeps, kind: ContactMessage['contact']['kind']): PlannedDelivery {
  const channel = kind === 'email' ? 'email' : 'sms';
  const mode = channelModes(deps)[channel];
  if (mode === 'off') return { channel, state: 'withheld', reason: 'channel-off' };
  return { channel, state: mode === 'gateway' ? 'queued' : 'in-outbox' };
}

/** Letters with codes have no link: one types the code where one was asked, and nothing can be phished by a copy. */
function linkOf(template: ContactTemplateId): string | undefined {
  switch (template) {
    case 'confirm-contact':
    case 'change-contact':
    case 'reset-password':
    case 'account-closed':
      return undefined;
    case 'password-changed':
    case 'second-factor-changed':
      return '/settings/security';
    case 'already-registered':
    case 'staff-invitation':
    case 'organisation-invitation':
      return '/sign-in';
  }
}
