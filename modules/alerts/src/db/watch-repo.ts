import type { PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import type { Tables } from './tables.ts';

/** A person follows a request; following twice is following. */
export async function watchRequest(tx: Tx, personId: PersonId, requestId: string): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('alerts.watch')
    .values({ tenant_id: tx.tenantId, person_id: personId, request_id: requestId, since: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function unwatchRequest(tx: Tx, personId: PersonId, requestId: string): Promise<void> {
  await tx
    .kysely<Tables>()
    .deleteFrom('alerts.watch')
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId)
    .where('request_id', '=', requestId)
    .execute();
}
