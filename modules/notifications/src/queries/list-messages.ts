import type { InAppMessage } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx } from '@veche/platform';
import { openContent } from '../db/message-content.ts';
import type { Tables } from '../db/tables.ts';
import type { TimeCursor } from './time-cursor.ts';

export interface MessageFilter {
  readonly unreadOnly: boolean;
  readonly subjectId?: string | undefined;
  readonly after?: TimeCursor | undefined;
  readonly limit: number;
}

/** Own messages, newest first, one more than `limit` when there is a next page. Codes are not among them: they are for their address. */
export async function listMessages(
  vault: PersonVault,
  tx: ReadTx,
  personId: PersonId,
  filter: MessageFilter,
): Promise<InAppMessage[]> {
  let query = ownMessages(tx, personId)
    .selectAll()
    .orderBy('queued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1);
  const { unreadOnly, subjectId, after } = filter;
  if (unreadOnly) query = query.where('read_at', 'is', null);
  if (subjectId !== undefined) query = query.where('subject_id', '=', subjectId);
  if (after)
    query = query.where((eb) => eb(eb.refTuple('queued_at', 'id'), '<', eb.tuple(after.at, after.id)));
  const rows = await query.execute();
  const deliveries = await deliveriesOf(
    tx,
    rows.map((row) => row.id),
  );
  return Promise.all(
    rows.map(async (row) => {
      const content = await openContent(vault, tx, row);
      return {
        id: row.id,
        template: row.template,
        category: row.category,
        ...(content && { title: content.title, body: [...content.body] }),
        ...(content?.link !== undefined && { link: content.link }),
        ...(content?.linkLabel !== undefined && { linkLabel: content.linkLabel }),
        language: row.language,
        ...(row.subject_type !== null &&
          row.subject_id !== null && { subject: { type: row.subject_type, id: row.subject_id } }),
        actionRequired: row.action_required,
        queuedAt: row.queued_at,
        ...(row.read_at !== null && { readAt: row.read_at }),
        deliveries: deliveries.get(row.id) ?? [],
      };
    }),
  );
}

export async function countUnread(tx: ReadTx, personId: PersonId): Promise<number> {
  const { count } = await ownMessages(tx, personId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

const ownMessages = (tx: ReadTx, personId: PersonId) =>
  tx
    .kysely<Tables>()
    .selectFrom('notifications.message')
    .where('recipient_person_id', '=', personId)
    .where('category', '<>', 'code');

async function deliveriesOf(
  tx: ReadTx,
  messageIds: readonly string[],
): Promise<Map<string, InAppMessage['deliveries']>> {
  const found = new Map<string, InAppMessage['deliveries']>();
  if (messageIds.length === 0) return found;
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('notifications.delivery')
    .select(['message_id', 'channel', 'state', 'reason', 'changed_at'])
    .where('message_id', 'in', messageIds)
    .orderBy('channel')
    .execute();
  for (const { message_id, channel, state, reason, changed_at } of rows) {
    const list = found.get(message_id) ?? [];
    list.push({ channel, state, at: changed_at, ...(reason !== null && { reason }) });
    found.set(message_id, list);
  }
  return found;
}
