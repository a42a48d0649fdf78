import type { MessageCategory, OutboundChannel, WithheldReason } from '@veche/contracts';
import type { Instant, Language, PersonId } from '@veche/kernel';
import { schedule, type Tx } from '@veche/platform';
import { channels } from '../channels.ts';
import { deliverJobKind } from '../db/insert-message.ts';
import { openAddress, openContent } from '../db/message-content.ts';
import type { Tables } from '../db/tables.ts';
import { updateDelivery } from '../db/update-delivery.ts';
import { pauseAfterUnknownMs } from '../domain/retry-policy.ts';
import { mailDomainOf, type NotificationsDeps } from '../notifications-deps.ts';
import type { OutboundCopy } from '../transports/transport.ts';

/** A copy that is about to be handed over, with the number of this attempt. */
export interface Attempt {
  readonly deliveryId: string;
  readonly messageId: string;
  readonly template: string;
  readonly channel: OutboundChannel;
  readonly category: MessageCategory;
  readonly number: number;
  readonly recipientPersonId: PersonId | null;
  readonly copy: OutboundCopy;
}

/**
 * Marks the copy as being sent before it is handed over, so that a death of the process in between is noticed by the next
 * attempt: it finds `sending`, notes `unknown` for everyone to see, and tries again a little later under the same id.
 *
 * @returns the attempt to make, or undefined when there is nothing to send now
 */
export async function beginAttempt(
  deps: NotificationsDeps,
  tx: Tx,
  deliveryId: string,
): Promise<Attempt | undefined> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('notifications.delivery as delivery')
    .innerJoin('notifications.message as message', 'message.id', 'delivery.message_id')
    .selectAll('delivery')
    .select(['message.key_id', 'message.sealed', 'message.template', 'message.category', 'message.language'])
    .where('delivery.id', '=', deliveryId)
    .forUpdate('delivery')
    .executeTakeFirst();
  if (!row || !['queued', 'failed', 'unknown', 'sending'].includes(row.state)) return undefined;
  if (row.state === 'sending') {
    await noteInterrupted(tx, row);
    return undefined;
  }
  const content = await openContent(deps.vault, tx, row);
  const address = content ? await addressOf(deps, tx, row) : ({ reason: 'erased' } as const);
  if (!content || 'reason' in address) {
    await withhold(tx, deliveryId, 'reason' in address ? address.reason : 'erased');
    return undefined;
  }
  const number = row.attempts + 1;
  await updateDelivery(tx, deliveryId, {
    state: 'sending',
    attempts: number,
    next_attempt_at: null,
    changed_at: tx.now,
  });
  const { title, body, sms, link, linkLabel } = content;
  return {
    deliveryId,
    messageId: row.message_id,
    template: row.template,
    channel: row.channel,
    category: row.category,
    number,
    recipientPersonId: row.recipient_person_id as PersonId | null,
    copy: {
      stableId: stableIdOf(deps, deliveryId),
      to: address.found,
      language: row.language,
      title,
      body,
      sms,
      ...(link !== undefined && { link: absoluteLink(deps, link) }),
      ...(linkLabel !== undefined && { linkLabel }),
      ...(content.unsubscribe !== undefined && { unsubscribe: absoluteLink(deps, content.unsubscribe) }),
    },
  };
}

/** The id every repeat of a copy carries. */
export const stableIdOf = (deps: Pick<NotificationsDeps, 'publicUrl'>, deliveryId: string): string =>
  `${deliveryId}@${mailDomainOf(deps)}`;

const absoluteLink = (deps: NotificationsDeps, link: string): string => new URL(link, deps.publicUrl).href;

interface AddressRow {
  readonly key_id: string;
  readonly channel: OutboundChannel;
  readonly recipient_person_id: string | null;
  readonly sealed_address: string | null;
  readonly language: Language;
}

/** The address is looked up at the moment of sending: it may have changed or lost its proof since. */
async function addressOf(
  deps: NotificationsDeps,
  tx: Tx,
  row: AddressRow,
): Promise<{ readonly found: string } | { readonly reason: WithheldReason }> {
  if (row.sealed_address !== null) {
    const found = await openAddress(deps.vault, tx, row.key_id, row.sealed_address);
    return found === undefined ? { reason: 'erased' } : { found };
  }
  const contacts = await deps.contacts.contactsOf(tx, row.recipient_person_id as PersonId);
  if (!contacts) return { reason: 'erased' };
  const contact = channels[row.channel].contactOf(contacts);
  if (!contact) return { reason: 'no-contact' };
  return contact.verified ? { found: contact.address } : { reason: 'unverified' };
}

async function noteInterrupted(
  tx: Tx,
  row: { readonly id: string; readonly attempts: number },
): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('notifications.attempt')
    .values({
      delivery_id: row.id,
      number: row.attempts,
      at: tx.now,
      outcome: 'unknown',
      code: 'interrupted',
    })
    .onConflict((conflict) => conflict.columns(['delivery_id', 'number']).doNothing())
    .execute();
  const nextAt = new Date(Date.parse(tx.now) + pauseAfterUnknownMs).toISOString() as Instant;
  await updateDelivery(tx, row.id, { state: 'unknown', next_attempt_at: nextAt, changed_at: tx.now });
  await schedule(tx, { kind: deliverJobKind, key: row.id, runAt: nextAt });
}

const withhold = (tx: Tx, deliveryId: string, reason: WithheldReason): Promise<void> =>
  updateDelivery(tx, deliveryId, { state: 'withheld', reason, next_attempt_at: null, changed_at: tx.now });
