import { systemScope, type Tx } from '@veche/platform';
import { keepReceipt, receiptsOf } from '../db/gateway-receipts.ts';
import type { Tables } from '../db/tables.ts';
import { updateDelivery } from '../db/update-delivery.ts';
import type { NotificationsDeps } from '../notifications-deps.ts';
import type { SmsReceipt } from '../transports/smpp/receipt.ts';

/** A gateway tells what became of a part it took. Told twice, it is noted once. */
export async function takeReceipt({ db }: Pick<NotificationsDeps, 'db'>, receipt: SmsReceipt): Promise<void> {
  const known = await db.transact(systemScope('notifications'), (tx) => keepReceipt(tx, receipt));
  if (known === undefined) return;
  await db.transact(systemScope('notifications', known.tenantId), (tx) =>
    settleReceipts(tx, known.deliveryId),
  );
}

/** A copy is delivered when all its parts are; one part that will never be is enough for it to be lost. */
export async function settleReceipts(tx: Tx, deliveryId: string): Promise<void> {
  const delivery = await tx
    .kysely<Tables>()
    .selectFrom('notifications.delivery')
    .select(['state', 'attempts', 'delivered_at'])
    .where('id', '=', deliveryId)
    .forUpdate()
    .executeTakeFirst();
  if (delivery?.state !== 'sent') return;
  const parts = await receiptsOf(tx, deliveryId);
  const lost = parts.find(({ state }) => state === 'undelivered');
  if (lost) {
    const number = delivery.attempts + 1;
    await tx
      .kysely<Tables>()
      .insertInto('notifications.attempt')
      .values({ delivery_id: deliveryId, number, at: tx.now, outcome: 'failed', code: lost.code })
      .execute();
    await updateDelivery(tx, deliveryId, { state: 'given-up', attempts: number, changed_at: tx.now });
  } else if (delivery.delivered_at === null && parts.every(({ state }) => state === 'delivered'))
    await updateDelivery(tx, deliveryId, { delivered_at: tx.now });
}
