import type { Instant, PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';
import type { PushKeys } from '../transports/push/encrypt.ts';
import type { Tables } from './tables.ts';

export type OwnChannel = 'push' | 'bot';

/** What is sealed of a browser or a chat, and the words by which its owner knows it. */
export type OwnAddressCard =
  | { readonly endpoint: string; readonly keys: PushKeys; readonly label: string }
  | { readonly chatId: string; readonly label: string };

export interface OwnAddress<Card extends OwnAddressCard = OwnAddressCard> {
  readonly id: string;
  readonly card: Card;
  readonly createdAt: Instant;
}
export type PushAddress = OwnAddress<Extract<OwnAddressCard, { endpoint: string }>>;
export type BotAddress = OwnAddress<Extract<OwnAddressCard, { chatId: string }>>;

const purpose = 'own-address';

/** A browser or chat that is somebody else's by now changes hands: whoever holds it is told, nobody else. @returns its id */
export async function saveOwnAddress(
  vault: PersonVault,
  tx: Tx,
  personId: PersonId,
  {
    channel,
    address,
    card,
  }: { readonly channel: OwnChannel; readonly address: string; readonly card: OwnAddressCard },
): Promise<string> {
  const owned = {
    person_id: personId,
    sealed: await vault.seal(tx, personId, purpose, JSON.stringify(card)),
    created_at: tx.now,
  };
  const row = await tx
    .kysely<Tables>()
    .insertInto('notifications.own_address')
    .values({
      id: tx.newId(),
      channel,
      address_index: vault.blindIndex(null, `own-${channel}`, address),
      ...owned,
    })
    .onConflict((conflict) => conflict.columns(['channel', 'address_index']).doUpdateSet(owned))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function listOwnAddresses(
  vault: PersonVault,
  tx: ReadTx,
  personId: PersonId,
  channel: OwnChannel,
): Promise<OwnAddress[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('notifications.own_address')
    .select(['id', 'sealed', 'created_at'])
    .where('person_id', '=', personId)
    .where('channel', '=', channel)
    .orderBy('created_at', 'desc')
    .execute();
  const found: OwnAddress[] = [];
  for (const { id, sealed, created_at: createdAt } of rows) {
    const opened = await vault.open(tx, personId, purpose, sealed);
    if (opened !== undefined) found.push({ id, card: JSON.parse(opened) as OwnAddressCard, createdAt });
  }
  return found;
}

/** Browsers of a person, the newest first. */
export const listBrowsers = (vault: PersonVault, tx: ReadTx, personId: PersonId): Promise<PushAddress[]> =>
  listOwnAddresses(vault, tx, personId, 'push') as Promise<PushAddress[]>;

/** The chat a person linked last. */
export const findBotChat = async (
  vault: PersonVault,
  tx: ReadTx,
  personId: PersonId,
): Promise<BotAddress | undefined> =>
  ((await listOwnAddresses(vault, tx, personId, 'bot')) as BotAddress[])[0];

export async function removeOwnAddresses(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.kysely<Tables>().deleteFrom('notifications.own_address').where('id', 'in', ids).execute();
}

/** @returns whether there was anything to remove */
export async function removeOwn(
  tx: Tx,
  personId: PersonId,
  which: { readonly channel: OwnChannel; readonly id?: string },
): Promise<boolean> {
  let query = tx
    .kysely<Tables>()
    .deleteFrom('notifications.own_address')
    .where('person_id', '=', personId)
    .where('channel', '=', which.channel);
  if (which.id !== undefined) query = query.where('id', '=', which.id);
  return (await query.returning('id').execute()).length > 0;
}
