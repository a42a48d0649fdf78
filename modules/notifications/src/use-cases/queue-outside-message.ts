import type { OutboundChannel } from '@veche/contracts';
import type { Language } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { insertMessage } from '../db/insert-message.ts';
import { sealAddress, sealContent } from '../db/message-content.ts';
import type { MessageTemplate } from '../domain/message-template.ts';
import { channelModes, type NotificationsDeps } from '../notifications-deps.ts';
import { renderMessage } from '../rendering/render-message.ts';
import { messageTemplates, type MessageValues, type TemplateId } from '../templates/message-templates.ts';
import { zoneOf, type QueueOutcome } from './queue-message.ts';

/** A message to an address that belongs to nobody with an account. */
export interface OutsideMessageOrder<T extends TemplateId = TemplateId> {
  /** Whose key seals address and text: the id under which the ordering module keeps this contact. */
  readonly keyId: string;
  readonly channel: OutboundChannel;
  readonly address: string;
  readonly language: Language;
  readonly template: T;
  readonly values: MessageValues<T>;
  readonly link?: string;
  readonly unsubscribe?: string;
  /** One message of the town per key, whatever the address. */
  readonly dedupeKey: string;
}

/** Queues a message to an address that its owner has agreed to; whether they have, whoever orders it knows. */
export async function queueOutsideMessage<T extends TemplateId>(
  deps: NotificationsDeps,
  tx: Tx,
  order: OutsideMessageOrder<T>,
): Promise<QueueOutcome> {
  const { keyId, language, link, unsubscribe } = order;
  const template: MessageTemplate = messageTemplates[order.template];
  const rendered = renderMessage(template, order.values, {
    language,
    zone: await zoneOf(deps, tx),
    now: tx.now,
  });
  const id = tx.newId();
  const mode = channelModes(deps)[order.channel];
  const isNew = await insertMessage(tx, {
    id,
    recipientPersonId: null,
    keyId,
    templateId: order.template,
    template,
    language,
    dedupeKey: order.dedupeKey,
    sealed: await sealContent(deps.vault, tx, keyId, {
      ...rendered,
      ...(link !== undefined && { link }),
      ...(unsubscribe !== undefined && { unsubscribe }),
    }),
    sealedAddress: await sealAddress(deps.vault, tx, keyId, order.address),
    deliveries: [
      mode === 'off'
        ? { channel: order.channel, state: 'withheld', reason: 'channel-off' }
        : { channel: order.channel, state: mode === 'gateway' ? 'queued' : 'in-outbox' },
    ],
  });
  return isNew ? { state: 'queued', messageId: id } : { state: 'repeated' };
}
