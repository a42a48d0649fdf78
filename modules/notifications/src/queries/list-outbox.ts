import type { DeliveryState, OutboundChannel, OutboxItem } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx } from '@veche/platform';
import { openAddress, openContent } from '../db/message-content.ts';
import type { Tables } from '../db/tables.ts';
import { stableIdOf } from '../delivery/begin-attempt.ts';
import type { TimeCursor } from './time-cursor.ts';
import { mailText } from '../transports/mail-body.ts';
import { smsText } from '../transports/sms-transport.ts';

export interface OutboxFilter {
  readonly channel?: OutboundChannel | undefined;
  readonly state?: DeliveryState | undefined;
  readonly after?: TimeCursor | undefined;
  readonly limit: number;
  /** `all`: every copy of the town; otherwise codes that no gateway took, and copies to this person when there is one. */
  readonly whose: 'all' | { readonly personId: PersonId | undefined };
  /** Whether text and address are opened: in demonstrations only. */
  readonly withText: boolean;
}

export interface OutboxDeps {
  readonly vault: PersonVault;
  readonly publicUrl: string;
}

/** The delivery log, newest first, one more than `limit` when there is a next page. */
export async function listOutbox(deps: OutboxDeps, tx: ReadTx, filter: OutboxFilter): Promise<OutboxItem[]> {
  const rows = await outboxRows(tx, filter);
  const attempts = await attemptsOf(
    tx,
    rows.map((row) => row.id),
  );
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      messageId: row.message_id,
      stableId: stableIdOf(deps, row.id),
      channel: row.channel,
      state: row.state,
      ...(row.reason !== null && { reason: row.reason }),
      template: row.template,
      category: row.category,
      recipientPersonId: row.recipient_person_id,
      queuedAt: row.queued_at,
      ...(row.next_attempt_at !== null && { nextAttemptAt: row.next_attempt_at }),
      ...(row.delivered_at !== null && { deliveredAt: row.delivered_at }),
      attempts: attempts.get(row.id) ?? [],
      ...(filter.withText && (await textOf(deps, tx, row))),
    })),
  );
}

type OutboxRow = Awaited<ReturnType<typeof outboxRows>>[number];

function outboxRows(tx: ReadTx, { channel, state, after, limit, whose }: OutboxFilter) {
  let query = tx
    .kysely<Tables>()
    .selectFrom('notifications.delivery as delivery')
    .innerJoin('notifications.message as message', 'message.id', 'delivery.message_id')
    .selectAll('delivery')
    .select(['message.key_id', 'message.sealed', 'message.template', 'message.category', 'message.language'])
    .orderBy('delivery.queued_at', 'desc')
    .orderBy('delivery.id', 'desc')
    .limit(limit + 1);
  if (channel !== undefined) query = query.where('delivery.channel', '=', channel);
  if (state !== undefined) query = query.where('delivery.state', '=', state);
  if (after) {
    query = query.where((eb) =>
      eb(eb.refTuple('delivery.queued_at', 'delivery.id'), '<', eb.tuple(after.at, after.id)),
    );
  }
  if (whose !== 'all') {
    const { personId } = whose;
    query = query.where((eb) =>
      eb.or([
        // A code that a gateway took is for its address alone.
        eb.and([eb('message.category', '=', 'code'), eb('delivery.state', '=', 'in-outbox')]),
        ...(personId === undefined ? [] : [eb('message.recipient_person_id', '=', personId)]),
      ]),
    );
  }
  return query.execute();
}

async function textOf(
  { vault, publicUrl }: OutboxDeps,
  tx: ReadTx,
  row: OutboxRow,
): Promise<Pick<OutboxItem, 'to' | 'title' | 'text' | 'code'>> {
  const content = await openContent(vault, tx, row);
  if (!content) return {};
  const to =
    row.sealed_address === null ? undefined : await openAddress(vault, tx, row.key_id, row.sealed_address);
  const link = content.link === undefined ? {} : { link: new URL(content.link, publicUrl).href };
  const leave =
    content.unsubscribe === undefined ? {} : { unsubscribe: new URL(content.unsubscribe, publicUrl).href };
  return {
    ...(to !== undefined && { to }),
    title: content.title,
    text:
      row.channel === 'sms'
        ? smsText({ ...content, ...link })
        : mailText({ ...content, ...link, ...leave, language: row.language }),
    ...(content.code !== undefined && { code: content.code }),
  };
}

async function attemptsOf(
  tx: ReadTx,
  deliveryIds: readonly string[],
): Promise<Map<string, OutboxItem['attempts']>> {
  const found = new Map<string, OutboxItem['attempts']>();
  if (deliveryIds.length === 0) return found;
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('notifications.attempt')
    .select(['delivery_id', 'at', 'outcome', 'code'])
    .where('delivery_id', 'in', deliveryIds)
    .orderBy('number')
    .execute();
  for (const { delivery_id, at, outcome, code } of rows) {
    const list = found.get(delivery_id) ?? [];
    list.push({ at, outcome, ...(code !== null && { code }) });
    found.set(delivery_id, list);
  }
  return found;
}
