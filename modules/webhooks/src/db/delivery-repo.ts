import type { ReadTx, Tx } from '@veche/platform';
import type { Selectable, Updateable } from 'kysely';
import type { Tables } from './tables.ts';

export type Delivery = Selectable<Tables['webhooks.delivery']>;
export type Attempt = Selectable<Tables['webhooks.attempt']>;

/** Keeps what is to be told; the same event again is the same message. */
export async function insertMessage(
  tx: Tx,
  message: { readonly id: string; readonly type: string; readonly body: string },
): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('webhooks.message')
    .values({ ...message, tenant_id: tx.tenantId, queued_at: tx.now })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .execute();
}

/** @returns the id of the delivery, or undefined when the endpoint has it already */
export async function insertDelivery(
  tx: Tx,
  { endpointId, messageId }: { readonly endpointId: string; readonly messageId: string },
): Promise<string | undefined> {
  const row = await tx
    .kysely<Tables>()
    .insertInto('webhooks.delivery')
    .values({
      tenant_id: tx.tenantId,
      id: tx.newId(),
      endpoint_id: endpointId,
      message_id: messageId,
      state: 'queued',
      next_attempt_at: tx.now,
      queued_at: tx.now,
      changed_at: tx.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'endpoint_id', 'message_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export const holdDelivery = (tx: Tx, id: string): Promise<Delivery | undefined> =>
  tx
    .kysely<Tables>()
    .selectFrom('webhooks.delivery')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export const getMessage = (tx: ReadTx, id: string): Promise<Selectable<Tables['webhooks.message']>> =>
  tx
    .kysely<Tables>()
    .selectFrom('webhooks.message')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

export async function updateDelivery(
  tx: Tx,
  id: string,
  change: Updateable<Tables['webhooks.delivery']>,
): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('webhooks.delivery')
    .set({ next_attempt_at: null, ...change, changed_at: tx.now })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}

export async function insertAttempt(tx: Tx, attempt: Omit<Attempt, 'tenant_id' | 'at'>): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('webhooks.attempt')
    .values({ ...attempt, tenant_id: tx.tenantId, at: tx.now })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'delivery_id', 'number']).doNothing())
    .execute();
}
