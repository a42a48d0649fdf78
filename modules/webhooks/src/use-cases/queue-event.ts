import { webhookEventType, type WebhookEventType } from '@veche/contracts';
import { schedule, type CommittedEvent, type Subscription, type Tx } from '@veche/platform';
import { insertDelivery, insertMessage } from '../db/delivery-repo.ts';
import { listListeners } from '../db/endpoint-repo.ts';

/** Kind of the job that sends one delivery; its key is the id of the delivery. */
export const deliverWebhookKind = 'webhooks.deliver';

/** Events of the town go to the endpoints that asked for their type. Their data are references: what is personal is fetched by who may. */
export const webhooksSubscription: Subscription = {
  name: 'webhooks',
  types: webhookEventType.options.filter((type) => type !== 'ru.veche.webhooks.test.v1'),
  async handle(tx, event) {
    if (tx.scope.tenantId === null) return;
    await queueEvent(tx, event as CommittedEvent & { type: WebhookEventType });
  },
};

export async function queueEvent(
  tx: Tx,
  event: Pick<CommittedEvent, 'id' | 'occurredAt' | 'subject' | 'data'> & { readonly type: WebhookEventType },
): Promise<void> {
  const listeners = await listListeners(tx, event.type);
  if (listeners.length === 0) return;
  await insertMessage(tx, { id: event.id, type: event.type, body: bodyOf(event) });
  for (const { id } of listeners) await queueDelivery(tx, id, event.id);
}

/** @returns the id of the delivery, or undefined when the endpoint has this message already */
export async function queueDelivery(
  tx: Tx,
  endpointId: string,
  messageId: string,
): Promise<string | undefined> {
  const deliveryId = await insertDelivery(tx, { endpointId, messageId });
  if (deliveryId !== undefined)
    await schedule(tx, { kind: deliverWebhookKind, key: deliveryId, runAt: tx.now });
  return deliveryId;
}

/** Standard Webhooks: `{type, timestamp, data}`. It is signed as it stands, so it is made once and kept. */
export const bodyOf = ({
  type,
  occurredAt,
  subject,
  data,
}: Pick<CommittedEvent, 'type' | 'occurredAt' | 'subject' | 'data'>): string =>
  JSON.stringify({ type, timestamp: occurredAt, ...(subject !== undefined && { subject }), data });
