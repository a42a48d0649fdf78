import type { PlainTime } from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { nextDigestSlot, type DigestSlot } from '../domain/digest-slot.ts';
import type { Tables } from './tables.ts';

export type DigestKind = Tables['alerts.digest']['kind'];

export interface DigestWindow extends DigestSlot {
  readonly recipientKey: string;
  readonly kind: DigestKind;
  readonly zone: ZoneId;
}

/**
 * Finds the digest that something said now belongs to, and holds it open until the end of the transaction: what is put into
 * it is in it when it is sent. One whose hour has passed, or that was sent early because the hour was moved, is followed by
 * that of the next date.
 */
export async function holdOpenDigest(
  tx: Tx,
  window: {
    readonly recipientKey: string;
    readonly kind: DigestKind;
    readonly zone: ZoneId;
    readonly at: PlainTime;
  },
): Promise<DigestSlot> {
  const { recipientKey, kind, zone, at } = window;
  let slot = nextDigestSlot(tx.now, at, zone);
  for (let days = 0; days < 7; days += 1) {
    await tx
      .kysely<Tables>()
      .insertInto('alerts.digest')
      .values({
        tenant_id: tx.tenantId,
        recipient_key: recipientKey,
        kind,
        local_on: slot.localOn,
        zone,
        due_at: slot.dueAt,
        state: 'open',
        closed_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const held = await digestRow(tx, recipientKey, kind, slot.localOn).forShare().executeTakeFirstOrThrow();
    if (held.state === 'open') return { localOn: held.local_on, dueAt: held.due_at };
    slot = nextDigestSlot(slot.dueAt, at, zone);
  }
  throw new Error(`No digest of ${recipientKey} is open for a week`);
}

/** Locks digests whose hour has come. Whoever still puts something in holds theirs, so they are waited for, not skipped past. */
export async function holdDueDigests(tx: Tx, now: Instant, limit: number): Promise<DigestWindow[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.digest')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('state', '=', 'open')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({
    recipientKey: row.recipient_key,
    kind: row.kind,
    localOn: row.local_on,
    dueAt: row.due_at,
    zone: row.zone as ZoneId,
  }));
}

export async function closeDigest(tx: Tx, window: DigestWindow, state: 'queued' | 'empty'): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('alerts.digest')
    .set({ state, closed_at: tx.now })
    .where('tenant_id', '=', tx.tenantId)
    .where('recipient_key', '=', window.recipientKey)
    .where('kind', '=', window.kind)
    .where('local_on', '=', window.localOn)
    .execute();
}

const digestRow = (tx: Tx, recipientKey: string, kind: DigestKind, localOn: PlainDate) =>
  tx
    .kysely<Tables>()
    .selectFrom('alerts.digest')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('recipient_key', '=', recipientKey)
    .where('kind', '=', kind)
    .where('local_on', '=', localOn);
