import type { OutboundChannel } from '@veche/contracts';
import type { Instant, Language, PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';
import type { Selectable } from 'kysely';
import type { Tables } from './tables.ts';

/** An address of somebody without an account, as the database keeps it. */
export interface OutsideContact {
  readonly id: string;
  readonly channel: OutboundChannel;
  readonly language: Language;
  readonly sealed: string;
  readonly createdBy: PersonId;
  readonly createdAt: Instant;
  readonly confirmedAt?: Instant;
  readonly suspendedAt?: Instant;
  readonly leftAt?: Instant;
}

/** What is sealed of it. */
export interface OutsideContactCard {
  readonly name: string;
  readonly address: string;
}

const purpose = 'outside-contact';

const fromRow = (row: Selectable<Tables['alerts.outside_contact']>): OutsideContact => ({
  id: row.id,
  channel: row.channel as OutboundChannel,
  language: row.language,
  sealed: row.sealed,
  createdBy: row.created_by,
  createdAt: row.created_at,
  ...(row.confirmed_at !== null && { confirmedAt: row.confirmed_at }),
  ...(row.suspended_at !== null && { suspendedAt: row.suspended_at }),
  ...(row.left_at !== null && { leftAt: row.left_at }),
});

const contacts = (tx: ReadTx) =>
  tx.kysely<Tables>().selectFrom('alerts.outside_contact').selectAll().where('tenant_id', '=', tx.tenantId);

export const listOutsideContacts = async (tx: ReadTx): Promise<OutsideContact[]> =>
  (await contacts(tx).orderBy('created_at').execute()).map(fromRow);

export async function findOutsideContact(tx: ReadTx, id: string): Promise<OutsideContact | undefined> {
  const row = await contacts(tx).where('id', '=', id).executeTakeFirst();
  return row && fromRow(row);
}

/** Whether its owner has agreed and it takes messages. */
export async function isReachableContact(tx: ReadTx, id: string): Promise<boolean> {
  const contact = await findOutsideContact(tx, id);
  return (
    contact?.confirmedAt !== undefined && contact.suspendedAt === undefined && contact.leftAt === undefined
  );
}

export async function openContactCard(
  vault: PersonVault,
  tx: ReadTx,
  { id, sealed }: Pick<OutsideContact, 'id' | 'sealed'>,
): Promise<OutsideContactCard | undefined> {
  const opened = await vault.open(tx, id as PersonId, purpose, sealed);
  return opened === undefined ? undefined : (JSON.parse(opened) as OutsideContactCard);
}

/** @returns false when the town has this address already */
export async function insertOutsideContact(
  vault: PersonVault,
  tx: Tx,
  contact: Pick<OutsideContact, 'id' | 'channel' | 'language' | 'createdBy'>,
  card: OutsideContactCard,
): Promise<boolean> {
  const row = await tx
    .kysely<Tables>()
    .insertInto('alerts.outside_contact')
    .values({
      tenant_id: tx.tenantId,
      id: contact.id,
      channel: contact.channel,
      language: contact.language,
      sealed: await vault.seal(tx, contact.id as PersonId, purpose, JSON.stringify(card)),
      address_index: vault.blindIndex(tx.tenantId, 'outside-contact', card.address),
      created_by: contact.createdBy,
      created_at: tx.now,
      confirmed_at: null,
      suspended_at: null,
      left_at: null,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'channel', 'address_index']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Sets a moment of the life of a contact. */
export async function markOutsideContact(
  tx: Tx,
  id: string,
  change: Partial<
    Pick<Selectable<Tables['alerts.outside_contact']>, 'confirmed_at' | 'suspended_at' | 'left_at'>
  >,
): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('alerts.outside_contact')
    .set(change)
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}

/** Removes a contact; what is sealed by its key dies with the key. */
export async function deleteOutsideContact(vault: PersonVault, tx: Tx, id: string): Promise<void> {
  await tx
    .kysely<Tables>()
    .deleteFrom('alerts.outside_contact')
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
  await vault.destroy(tx, id as PersonId);
}
