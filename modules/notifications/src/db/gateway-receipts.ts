import type { TenantId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import type { SmsReceipt } from '../transports/smpp/receipt.ts';
import type { Tables } from './tables.ts';

/** Remembers under which ids a gateway took the parts of a copy. */
export async function rememberGatewayIds(
  tx: Tx,
  deliveryId: string,
  gatewayIds: readonly string[],
): Promise<void> {
  const of = { delivery_id: deliveryId, tenant_id: tx.scope.tenantId };
  for (const gatewayId of gatewayIds) {
    await tx
      .kysely<Tables>()
      .insertInto('notifications.gateway_receipt')
      .values({ gateway_id: gatewayId, ...of, state: null, code: null, at: tx.now })
      .onConflict((conflict) => conflict.column('gateway_id').doUpdateSet(of))
      .execute();
  }
}

/** Keeps a receipt. @returns the copy it is about, when that is known already */
export async function keepReceipt(
  tx: Tx,
  { gatewayId, state, code }: SmsReceipt,
): Promise<{ readonly deliveryId: string; readonly tenantId: TenantId | null } | undefined> {
  const said = { state, code: code ?? null, at: tx.now };
  const row = await tx
    .kysely<Tables>()
    .insertInto('notifications.gateway_receipt')
    .values({ gateway_id: gatewayId, delivery_id: null, tenant_id: null, ...said })
    .onConflict((conflict) => conflict.column('gateway_id').doUpdateSet(said))
    .returning(['delivery_id', 'tenant_id'])
    .executeTakeFirstOrThrow();
  return row.delivery_id === null
    ? undefined
    : { deliveryId: row.delivery_id, tenantId: row.tenant_id as TenantId | null };
}

/** What a gateway said of the parts of a copy so far. */
export async function receiptsOf(
  tx: Tx,
  deliveryId: string,
): Promise<readonly { readonly state: SmsReceipt['state'] | null; readonly code: string | null }[]> {
  return tx
    .kysely<Tables>()
    .selectFrom('notifications.gateway_receipt')
    .select(['state', 'code'])
    .where('delivery_id', '=', deliveryId)
    .execute();
}
