import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { Tables } from './tables.ts';

const livesMs = 30 * 86_400_000;

/** A link by which the recipient of a message acknowledges its alert without signing in. */
export interface AcknowledgementLink {
  readonly id: string;
  readonly alertId: string;
  readonly recipientKey: string;
  readonly expiresAt: Instant;
  readonly usedAt?: Instant;
}

export async function insertAcknowledgementLink(
  tx: Tx,
  { alertId, recipientKey }: Pick<AcknowledgementLink, 'alertId' | 'recipientKey'>,
): Promise<string> {
  const id = tx.newId();
  await tx
    .kysely<Tables>()
    .insertInto('alerts.acknowledgement_link')
    .values({
      tenant_id: tx.tenantId,
      id,
      alert_id: alertId,
      recipient_key: recipientKey,
      created_at: tx.now,
      expires_at: fromEpochMs(toEpochMs(tx.now) + livesMs),
      used_at: null,
    })
    .execute();
  return id;
}

const links = (tx: ReadTx, id: string) =>
  tx
    .kysely<Tables>()
    .selectFrom('alerts.acknowledgement_link')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id);

export async function findAcknowledgementLink(
  tx: ReadTx,
  id: string,
): Promise<AcknowledgementLink | undefined> {
  const row = await links(tx, id).executeTakeFirst();
  return row && fromRow(row);
}

export async function holdAcknowledgementLink(tx: Tx, id: string): Promise<AcknowledgementLink | undefined> {
  const row = await links(tx, id).forUpdate().executeTakeFirst();
  return row && fromRow(row);
}

export async function markLinkUsed(tx: Tx, id: string): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('alerts.acknowledgement_link')
    .set({ used_at: tx.now })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}

const fromRow = (row: {
  readonly id: string;
  readonly alert_id: string;
  readonly recipient_key: string;
  readonly expires_at: Instant;
  readonly used_at: Instant | null;
}): AcknowledgementLink => ({
  id: row.id,
  alertId: row.alert_id,
  recipientKey: row.recipient_key,
  expiresAt: row.expires_at,
  ...(row.used_at !== null && { usedAt: row.used_at }),
});
