import type { WebhookDeliveryItem, WebhookDeliveryState, WebhookEventType } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import { webhookIdOf } from '../use-cases/attempt-delivery.ts';
import type { Tables } from '../db/tables.ts';

export interface DeliveryFilter {
  readonly endpointId: string;
  readonly state?: WebhookDeliveryState | undefined;
  readonly after?: { readonly at: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** What one endpoint was told, newest first, with every attempt; one more than `limit` when there is a next page. */
export async function listDeliveries(
  tx: ReadTx,
  { endpointId, state, after, limit }: DeliveryFilter,
): Promise<WebhookDeliveryItem[]> {
  const db = tx.kysely<Tables>();
  let query = db
    .selectFrom('webhooks.delivery as d')
    .innerJoin('webhooks.message as m', (join) =>
      join.onRef('m.tenant_id', '=', 'd.tenant_id').onRef('m.id', '=', 'd.message_id'),
    )
    .selectAll('d')
    .select('m.type')
    .where('d.tenant_id', '=', tx.tenantId)
    .where('d.endpoint_id', '=', endpointId)
    .orderBy('d.queued_at', 'desc')
    .orderBy('d.id', 'desc')
    .limit(limit + 1);
  if (state !== undefined) query = query.where('d.state', '=', state);
  if (after)
    query = query.where((eb) =>
      eb(eb.refTuple('d.queued_at', 'd.id'), '<', eb.tuple(after.at as never, after.id)),
    );
  const rows = await query.execute();
  const attempts = await attemptsOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    webhookId: webhookIdOf(row.message_id),
    type: row.type as WebhookEventType,
    state: row.state,
    queuedAt: row.queued_at,
    ...(row.next_attempt_at !== null && { nextAttemptAt: row.next_attempt_at }),
    attempts: attempts.get(row.id) ?? [],
  }));
}

async function attemptsOf(
  tx: ReadTx,
  ids: readonly string[],
): Promise<Map<string, WebhookDeliveryItem['attempts']>> {
  const found = new Map<string, WebhookDeliveryItem['attempts']>();
  if (ids.length === 0) return found;
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('webhooks.attempt')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('delivery_id', 'in', ids)
    .orderBy('number')
    .execute();
  for (const { delivery_id: id, at, outcome, code } of rows)
    found.set(id, [...(found.get(id) ?? []), { at, outcome, ...(code !== null && { code }) }]);
  return found;
}
