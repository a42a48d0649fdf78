import type { PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';
import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { WebhookSecret } from '../sign-message.ts';
import type { Tables } from './tables.ts';

export type Endpoint = Selectable<Tables['webhooks.endpoint']>;

/** What is sealed of an endpoint. */
export interface EndpointCard {
  readonly url: string;
  readonly secrets: readonly WebhookSecret[];
}

const purpose = 'webhook-endpoint';

/** Each endpoint has a key of its own, destroyed with it. */
export const sealCard = (vault: PersonVault, tx: Tx, id: string, card: EndpointCard): Promise<string> =>
  vault.seal(tx, id as PersonId, purpose, JSON.stringify(card));

export async function openCard(
  vault: PersonVault,
  tx: ReadTx,
  { id, sealed }: Pick<Endpoint, 'id' | 'sealed'>,
): Promise<EndpointCard> {
  const opened = await vault.open(tx, id as PersonId, purpose, sealed);
  if (opened === undefined) throw new Error(`The key of endpoint ${id} is gone`);
  return JSON.parse(opened) as EndpointCard;
}

const endpoints = (tx: ReadTx) =>
  tx.kysely<Tables>().selectFrom('webhooks.endpoint').selectAll().where('tenant_id', '=', tx.tenantId);

export const listEndpoints = (tx: ReadTx): Promise<Endpoint[]> =>
  endpoints(tx).orderBy('created_at').execute();

export const findEndpoint = (tx: ReadTx, id: string): Promise<Endpoint | undefined> =>
  endpoints(tx).where('id', '=', id).executeTakeFirst();

export const holdEndpoint = (tx: Tx, id: string): Promise<Endpoint | undefined> =>
  endpoints(tx).where('id', '=', id).forUpdate().executeTakeFirst();

/** Endpoints that want to know of events of this type. */
export const listListeners = (tx: ReadTx, type: string): Promise<Endpoint[]> =>
  endpoints(tx)
    .where('state', '=', 'on')
    .where(sql<boolean>`${type} = any(types)`)
    .execute();

export async function insertEndpoint(
  tx: Tx,
  row: Omit<Insertable<Tables['webhooks.endpoint']>, 'tenant_id' | 'created_at'>,
): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('webhooks.endpoint')
    .values({ ...row, tenant_id: tx.tenantId, created_at: tx.now })
    .execute();
}

/** What an administrator changes makes a new version; what deliveries note does not. */
export async function updateEndpoint(
  tx: Tx,
  id: string,
  change: Updateable<Tables['webhooks.endpoint']>,
): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('webhooks.endpoint')
    .set(change)
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}

export async function deleteEndpoint(vault: PersonVault, tx: Tx, id: string): Promise<void> {
  await tx
    .kysely<Tables>()
    .deleteFrom('webhooks.endpoint')
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
  await vault.destroy(tx, id as PersonId, 'webhook');
}
