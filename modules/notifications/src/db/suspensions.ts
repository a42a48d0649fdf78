import type { OutboundChannel } from '@veche/contracts';
import type { Instant, PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';
import type { Tables } from './tables.ts';

/** An address of a person that refused a message for good. */
export interface Suspension {
  readonly channel: OutboundChannel;
  readonly addressIndex: string;
  readonly code: string;
  readonly since: Instant;
}

/** The address as it can be recognised and not read. */
export const indexOfAddress = (vault: PersonVault, channel: OutboundChannel, address: string): string =>
  vault.blindIndex(null, `suspended-${channel}`, address);

export async function listSuspensions(tx: ReadTx, personId: PersonId): Promise<Suspension[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('notifications.suspended_address')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('channel')
    .execute();
  return rows.map((row) => ({
    channel: row.channel,
    addressIndex: row.address_index,
    code: row.code,
    since: row.since,
  }));
}

/** @returns whether it is news */
export async function suspendAddress(
  tx: Tx,
  personId: PersonId,
  { channel, addressIndex, code }: Omit<Suspension, 'since'>,
): Promise<boolean> {
  const row = await tx
    .kysely<Tables>()
    .insertInto('notifications.suspended_address')
    .values({ person_id: personId, channel, address_index: addressIndex, code, since: tx.now })
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'channel'])
        .doUpdateSet({ address_index: addressIndex, code, since: tx.now })
        .where('notifications.suspended_address.address_index', '<>', addressIndex),
    )
    .returning('channel')
    .executeTakeFirst();
  return row !== undefined;
}

export async function resumeAddress(tx: Tx, personId: PersonId, channel: OutboundChannel): Promise<void> {
  await tx
    .kysely<Tables>()
    .deleteFrom('notifications.suspended_address')
    .where('person_id', '=', personId)
    .where('channel', '=', channel)
    .execute();
}
