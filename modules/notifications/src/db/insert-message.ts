import type { Language, PersonId } from '@veche/kernel';
import { emit, schedule, type Tx } from '@veche/platform';
import type { PlannedDelivery } from '../domain/choose-deliveries.ts';
import type { MessageTemplate } from '../domain/message-template.ts';
import type { Tables } from './tables.ts';

/** Kind of the job that sends one copy; its key is the id of the delivery. */
export const deliverJobKind = 'notifications.deliver';
/** Type of the event that tells open screens of a new message. */
export const messageQueuedType = 'ru.veche.notifications.message.queued.v1';

export interface NewMessage {
  readonly id: string;
  readonly recipientPersonId: PersonId | null;
  readonly keyId: string;
  readonly templateId: string;
  readonly template: Pick<MessageTemplate, 'category' | 'actionRequired'>;
  readonly language: Language;
  readonly subject?: { readonly type: string; readonly id: string };
  readonly dedupeKey: string;
  readonly sealed: string;
  readonly sealedAddress?: string;
  readonly deliveries: readonly PlannedDelivery[];
}

/** Writes a message with its copies and the jobs that send them. @returns whether it is new: false when it was queued before */
export async function insertMessage(tx: Tx, message: NewMessage): Promise<boolean> {
  const db = tx.kysely<Tables>();
  const { tenantId } = tx.scope;
  const inserted = await db
    .insertInto('notifications.message')
    .values({
      id: message.id,
      tenant_id: tenantId,
      recipient_person_id: message.recipientPersonId,
      key_id: message.keyId,
      template: message.templateId,
      category: message.template.category,
      language: message.language,
      subject_type: message.subject?.type ?? null,
      subject_id: message.subject?.id ?? null,
      dedupe_key: message.dedupeKey,
      sealed: message.sealed,
      action_required: message.template.actionRequired,
      queued_at: tx.now,
      read_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'recipient_person_id', 'dedupe_key']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return false;
  await insertDeliveries(tx, message);
  if (message.recipientPersonId !== null && message.template.category !== 'code') {
    await emit(tx, {
      type: messageQueuedType,
      stream: message.id,
      version: 1,
      data: { messageId: message.id, personId: message.recipientPersonId },
    });
  }
  return true;
}

async function insertDeliveries(tx: Tx, message: NewMessage): Promise<void> {
  const rows = message.deliveries.map((plan) => ({
    id: tx.newId(),
    message_id: message.id,
    tenant_id: tx.scope.tenantId,
    recipient_person_id: message.recipientPersonId,
    channel: plan.channel,
    state: plan.state,
    reason: plan.state === 'withheld' ? plan.reason : null,
    sealed_address: message.sealedAddress ?? null,
    attempts: 0,
    queued_at: tx.now,
    next_attempt_at: plan.state === 'queued' ? tx.now : null,
    changed_at: tx.now,
  }));
  if (rows.length === 0) return;
  await tx.kysely<Tables>().insertInto('notifications.delivery').values(rows).execute();
  for (const row of rows) {
    if (row.state === 'queued') await schedule(tx, { kind: deliverJobKind, key: row.id, runAt: tx.now });
  }
}
