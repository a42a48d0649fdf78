import type { OutboundChannel, UpdateReason } from '@veche/contracts';
import type { Instant, PersonId, PlainDate } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { sql, type Selectable } from 'kysely';
import type { TraceStep } from '../domain/decide-message.ts';
import type { RecipientTold } from '../domain/needs-update.ts';
import type { MessageTable, Tables } from './tables.ts';

/** A message that was decided, sent or not. */
export interface NewAlertMessage {
  readonly id: string;
  readonly kind: MessageTable['kind'];
  readonly recipient: {
    readonly key: string;
    readonly personId?: PersonId;
    readonly contactId?: string;
  };
  /** One message per recipient and window: the guarantee is this key. */
  readonly windowKey: string;
  readonly alertId?: string;
  readonly ruleId?: string;
  readonly reason?: UpdateReason;
  readonly step?: number;
  readonly fate:
    | { readonly state: 'queued' }
    | { readonly state: 'digest'; readonly on: PlainDate }
    | { readonly state: 'deferred'; readonly until: Instant }
    | { readonly state: 'withheld'; readonly because: string };
  readonly trace: readonly TraceStep[];
  readonly tells?: {
    readonly added: number;
    readonly ended: number;
    readonly returned: number;
    readonly isOver: boolean;
  };
  readonly channels: readonly OutboundChannel[];
}

/** @returns false when this recipient has a message in this window already */
export async function insertAlertMessage(tx: Tx, message: NewAlertMessage): Promise<boolean> {
  const { fate, tells, recipient } = message;
  const row = await tx
    .kysely<Tables>()
    .insertInto('alerts.message')
    .values({
      tenant_id: tx.tenantId,
      id: message.id,
      kind: message.kind,
      recipient_key: recipient.key,
      person_id: recipient.personId ?? null,
      contact_id: recipient.contactId ?? null,
      window_key: message.windowKey,
      alert_id: message.alertId ?? null,
      rule_id: message.ruleId ?? null,
      reason: message.reason ?? null,
      step: message.step ?? null,
      state: fate.state,
      because: fate.state === 'withheld' ? fate.because : null,
      trace: JSON.stringify(message.trace),
      added: tells?.added ?? 0,
      ended: tells?.ended ?? 0,
      returned: tells?.returned ?? 0,
      is_over: tells?.isOver ?? false,
      channels: [...message.channels],
      release_at: fate.state === 'deferred' ? fate.until : null,
      digest_on: fate.state === 'digest' ? fate.on : null,
      message_id: null,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'recipient_key', 'window_key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Names the message of the notifications module that carries these. */
export async function linkToSent(tx: Tx, ids: readonly string[], messageId: string): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .kysely<Tables>()
    .updateTable('alerts.message')
    .set({ message_id: messageId })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', 'in', ids)
    .execute();
}

/** Changes the fate of a message that waited. */
export async function settleDeferred(
  tx: Tx,
  id: string,
  fate: NewAlertMessage['fate'],
  trace: readonly TraceStep[],
): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('alerts.message')
    .set({
      state: fate.state,
      because: fate.state === 'withheld' ? fate.because : null,
      release_at: fate.state === 'deferred' ? fate.until : null,
      digest_on: fate.state === 'digest' ? fate.on : null,
      trace: JSON.stringify(trace),
    })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}

export interface ToldRecipient extends RecipientTold {
  readonly key: string;
  readonly personId: PersonId | null;
  readonly contactId: string | null;
  /** The message still waits, for the end of quiet hours: it will tell the newest when it goes. */
  readonly isWaiting: boolean;
}

/** What everybody who was told of an alert was told last. A message that was withheld told nothing. */
export async function lastTold(tx: ReadTx, alertId: string): Promise<ReadonlyMap<string, ToldRecipient>> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.message')
    .distinctOn('recipient_key')
    .select([
      'recipient_key',
      'person_id',
      'contact_id',
      'created_at',
      'added',
      'ended',
      'returned',
      'is_over',
      'state',
    ])
    .where('tenant_id', '=', tx.tenantId)
    .where('alert_id', '=', alertId)
    .where('state', '<>', 'withheld')
    .orderBy('recipient_key')
    .orderBy('created_at', 'desc')
    .orderBy('added', 'desc')
    .orderBy('is_over', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.recipient_key,
      {
        key: row.recipient_key,
        personId: row.person_id,
        contactId: row.contact_id,
        at: row.created_at,
        added: row.added,
        ended: row.ended,
        returned: row.returned,
        isOver: row.is_over,
        isWaiting: row.state === 'deferred',
      },
    ]),
  );
}

export type DeferredMessage = Pick<
  Selectable<MessageTable>,
  | 'id'
  | 'recipient_key'
  | 'person_id'
  | 'contact_id'
  | 'alert_id'
  | 'rule_id'
  | 'reason'
  | 'step'
  | 'window_key'
  | 'channels'
>;

/** Locks messages that waited for the end of a quiet time that is over. */
export async function holdDeferred(tx: Tx, now: Instant, limit: number): Promise<DeferredMessage[]> {
  return tx
    .kysely<Tables>()
    .selectFrom('alerts.message')
    .select([
      'id',
      'recipient_key',
      'person_id',
      'contact_id',
      'alert_id',
      'rule_id',
      'reason',
      'step',
      'window_key',
      'channels',
    ])
    .where('tenant_id', '=', tx.tenantId)
    .where('state', '=', 'deferred')
    .where('release_at', '<=', now)
    .orderBy('release_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

export interface DigestEntry {
  readonly id: string;
  readonly alertId: string;
  readonly isOver: boolean;
}

/** What a recipient's digest of a date holds, in the order it was put there. */
export async function listDigestEntries(
  tx: ReadTx,
  recipientKey: string,
  localOn: PlainDate,
): Promise<DigestEntry[]> {
  const { rows } = await sql<{ id: string; alert_id: string; is_over: boolean }>`
    select id, alert_id, is_over from alerts.message
    where tenant_id = ${tx.tenantId} and recipient_key = ${recipientKey} and digest_on = ${localOn} and alert_id is not null
    order by created_at, id`.execute(tx.kysely<Tables>());
  return rows.map((row) => ({ id: row.id, alertId: row.alert_id, isOver: row.is_over }));
}
