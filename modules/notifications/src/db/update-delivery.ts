import type { Updateable } from 'kysely';
import type { Tx } from '@veche/platform';
import type { Tables } from './tables.ts';

export async function updateDelivery(
  tx: Tx,
  deliveryId: string,
  change: Updateable<Tables['notifications.delivery']>,
): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('notifications.delivery')
    .set(change)
    .where('id', '=', deliveryId)
    .execute();
}
