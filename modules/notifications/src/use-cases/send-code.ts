import type { OutboundChannel } from '@veche/contracts';
import type { Language, PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { insertMessage } from '../db/insert-message.ts';
import { sealAddress, sealContent } from '../db/message-content.ts';
import type { PlannedDelivery } from '../domain/choose-deliveries.ts';
import type { MessageTemplate, TemplateValue } from '../domain/message-template.ts';
import { channelModes, type NotificationsDeps } from '../notifications-deps.ts';
import { renderMessage } from '../rendering/render-message.ts';
import { messageTemplates, type MessageValues, type TemplateId } from '../templates/message-templates.ts';
import { zoneOf } from './queue-message.ts';

/** A message to one address given by the caller: a code that proves it, or news of an account to it. */
export interface DirectMessage<T extends TemplateId = TemplateId> {
  readonly channel: OutboundChannel;
  /** The address itself; without it the person's own contact of this channel. */
  readonly contact?: string;
  /** Whose key seals the text; without it the message gets a key of its own. */
  readonly personId?: PersonId;
  readonly template: T;
  readonly values: MessageValues<T>;
  readonly language?: Language;
  readonly link?: string;
}

/** `no-address`: neither a contact was given nor has the person one. */
export type DirectOutcome = { readonly state: 'queued'; readonly messageId: string } | { readonly state: 'no-address' };

/**
 * Sends to exactly one address, proved or not, whatever the preferences. Meant for codes and for news of the account:
 * everything else goes through `queueMessage`, which uses proved addresses only.
 */
export async function sendDirectly<T extends TemplateId>(
  deps: NotificationsDeps,
  tx: Tx,
  message: DirectMessage<T>,
): Promise<DirectOutcome> {
  const known = message.personId === undefined ? undefined : await deps.contacts.contactsOf(tx, message.personId);
  const address = message.contact ?? (message.channel === 'email' ? known?.email : known?.phone)?.address;
  if (address === undefined) return { state: 'no-address' };

  const template: MessageTemplate = messageTemplates[message.template];
  const language = message.language ?? known?.language ?? 'ru';
  const values = message.values as Readonly<Record<string, TemplateValue>>;
  const rendered = renderMessage(template, values, { language, zone: await zoneOf(deps, tx), now: tx.now });
  const id = tx.newId();
  const keyId = message.personId ?? id;
  const code = template.category === 'code' ? values['code'] : undefined;
  await insertMessage(tx, {
    id,
    recipientPersonId: message.personId ?? null,
    keyId,
    templateId: message.template,
    template,
    language,
    dedupeKey: id,
    sealed: await sealContent(deps.vault, tx, keyId, {
      ...rendered,
      ...(message.link !== undefined && { link: message.link }),
      ...(typeof code === 'string' && { code }),
    }),
    sealedAddress: await sealAddress(deps.vault, tx, keyId, address),
    deliveries: [plan(deps, message.channel)],
  });
  return { state: 'queued', messageId: id };
}

function plan(deps: NotificationsDeps, channel: OutboundChannel): PlannedDelivery {
  const mode = channelModes(deps)[channel];
  if (mode === 'off') return { channel, state: 'withheld', reason: 'channel-off' };
  return { channel, state: mode === 'gateway' ? 'queued' : 'in-outbox' };
}
