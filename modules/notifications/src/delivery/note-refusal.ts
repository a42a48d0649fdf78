import { emit, type Tx } from '@veche/platform';
import { indexOfAddress, suspendAddress } from '../db/suspensions.ts';
import { isAboutAddress } from '../domain/address-refusal.ts';
import type { NotificationsDeps } from '../notifications-deps.ts';
import { queueMessage } from '../use-cases/queue-message.ts';
import type { Attempt } from './begin-attempt.ts';

/** Type of the event that a copy was refused for good: data `{ messageId, deliveryId, channel, code, isAboutAddress }`. */
export const deliveryRefusedType = 'ru.veche.notifications.delivery.refused.v1';

/**
 * A copy was refused for good. When it is the address that is refused, it is suspended, so that no more letters knock at a
 * closed door, and its owner is asked by what else reaches them.
 */
export async function noteRefusal(
  deps: NotificationsDeps,
  tx: Tx,
  attempt: Attempt,
  code: string,
): Promise<void> {
  const { messageId, deliveryId, channel, recipientPersonId, copy } = attempt;
  const aboutAddress = isAboutAddress(code);
  await emit(tx, {
    type: deliveryRefusedType,
    stream: deliveryId,
    version: attempt.number,
    data: { messageId, deliveryId, channel, code, isAboutAddress: aboutAddress },
  });
  if (!aboutAddress || recipientPersonId === null) return;
  const addressIndex = indexOfAddress(deps.vault, channel, copy.to);
  if (!(await suspendAddress(tx, recipientPersonId, { channel, addressIndex, code }))) return;
  await queueMessage(deps, tx, {
    recipientPersonId,
    template: 'address-refused',
    values: { address: await nameOf(deps, tx, attempt) },
    link: '/settings',
    dedupeKey: `address-refused:${deliveryId}`,
  });
}

/** A chat has no address its owner would know. */
async function nameOf({ contacts }: NotificationsDeps, tx: Tx, attempt: Attempt): Promise<string> {
  if (attempt.channel !== 'bot' || attempt.recipientPersonId === null) return attempt.copy.to;
  const language = (await contacts.contactsOf(tx, attempt.recipientPersonId))?.language;
  return language === 'en' ? 'the chat with the bot' : 'чат с ботом';
}
