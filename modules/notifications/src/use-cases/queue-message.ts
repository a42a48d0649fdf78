import type { OutboundChannel } from '@veche/contracts';
import type { PersonId, ZoneId } from '@veche/kernel';
import { loadTenant, type ReadTx, type Tx } from '@veche/platform';
import { channels, perChannel } from '../channels.ts';
import type { PersonContacts } from '../contact-book.ts';
import { insertMessage } from '../db/insert-message.ts';
import { sealContent } from '../db/message-content.ts';
import { getPreferences } from '../db/preferences.ts';
import { indexOfAddress, listSuspensions, type Suspension } from '../db/suspensions.ts';
import type { Tables } from '../db/tables.ts';
import { chooseDeliveries, type DeliveryFacts } from '../domain/choose-deliveries.ts';
import type { MessageTemplate } from '../domain/message-template.ts';
import { channelModes, type NotificationsDeps } from '../notifications-deps.ts';
import { renderMessage } from '../rendering/render-message.ts';
import { messageTemplates, type MessageValues, type TemplateId } from '../templates/message-templates.ts';

/** A message to a person, as a business transaction orders it. */
export interface MessageOrder<T extends TemplateId = TemplateId> {
  readonly recipientPersonId: PersonId;
  readonly template: T;
  readonly values: MessageValues<T>;
  /** Path in this installation, `/applications/…`. */
  readonly link?: string;
  readonly subject?: { readonly type: string; readonly id: string };
  /** One message per recipient and key: `application-approved:{applicationId}:{revision}`. */
  readonly dedupeKey: string;
  /** The channels it is to leave by; all unless told. What needs an action finds a proved address in any case. */
  readonly channels?: readonly OutboundChannel[];
  /** Path of the page on which the recipient leaves this kind of messages. */
  readonly unsubscribe?: string;
}

export type QueueOutcome =
  | { readonly state: 'queued'; readonly messageId: string }
  /** The same order was carried out before. */
  | { readonly state: 'repeated' }
  /** There is nobody to tell: the person was erased. */
  | { readonly state: 'no-recipient' };

/**
 * Queues a message in the business transaction: in the cabinet always, by e-mail and SMS to proved addresses.
 * The text is rendered now, in the recipient's language, and sealed by their key.
 */
export async function queueMessage<T extends TemplateId>(
  deps: NotificationsDeps,
  tx: Tx,
  order: MessageOrder<T>,
): Promise<QueueOutcome> {
  if (await isQueued(tx, order)) return { state: 'repeated' };
  const contacts = await deps.contacts.contactsOf(tx, order.recipientPersonId);
  if (!contacts) return { state: 'no-recipient' };

  const template: MessageTemplate = messageTemplates[order.template];
  const rendered = renderMessage(template, order.values, {
    language: contacts.language,
    zone: await zoneOf(deps, tx),
    now: tx.now,
  });
  const id = tx.newId();
  const isNew = await insertMessage(tx, {
    id,
    recipientPersonId: order.recipientPersonId,
    keyId: order.recipientPersonId,
    templateId: order.template,
    template,
    language: contacts.language,
    ...(order.subject && { subject: order.subject }),
    dedupeKey: order.dedupeKey,
    sealed: await sealContent(deps.vault, tx, order.recipientPersonId, {
      ...rendered,
      ...(order.link !== undefined && { link: order.link }),
      ...(order.unsubscribe !== undefined && { unsubscribe: order.unsubscribe }),
    }),
    deliveries: chooseDeliveries({
      category: template.category,
      actionRequired: template.actionRequired,
      preferences: await getPreferences(tx, order.recipientPersonId),
      contacts: standings(deps, contacts, await listSuspensions(tx, order.recipientPersonId)),
      modes: channelModes(deps),
      ...(order.channels && { wanted: order.channels }),
    }),
  });
  return isNew ? { state: 'queued', messageId: id } : { state: 'repeated' };
}

/** The zone of the town decides what date a moment falls on. */
export async function zoneOf(deps: NotificationsDeps, tx: ReadTx): Promise<ZoneId> {
  return tx.scope.tenantId === null ? deps.defaultZone : (await loadTenant(tx, tx.scope.tenantId)).zone;
}

const standings = (
  { vault }: NotificationsDeps,
  contacts: PersonContacts,
  suspended: readonly Suspension[],
): DeliveryFacts['contacts'] =>
  perChannel((channel) => {
    const contact = channels[channel].contactOf(contacts);
    if (!contact) return 'none';
    if (!contact.verified) return 'unverified';
    const refused = suspended.find((each) => each.channel === channel);
    return refused?.addressIndex === indexOfAddress(vault, channel, contact.address)
      ? 'suspended'
      : 'verified';
  });

/** Spares the rendering of a repeat; the unique index decides between two at once. */
async function isQueued(tx: Tx, order: MessageOrder): Promise<boolean> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('notifications.message')
    .select('id')
    .where('tenant_id', 'is not distinct from', tx.scope.tenantId)
    .where('recipient_person_id', '=', order.recipientPersonId)
    .where('dedupe_key', '=', order.dedupeKey)
    .executeTakeFirst();
  return row !== undefined;
}
