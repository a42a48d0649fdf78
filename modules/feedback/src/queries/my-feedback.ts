import type { MyFeedbackItem } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { ItemRow } from '../db/item-repo.ts';
import { feedbackDb } from '../db/tables.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { listActions } from '../db/action-repo.ts';
import { findRequests, type KnownRequest } from '../db/request-repo.ts';
import { openOwn, openStaff } from '../personal-words.ts';
import type { FeedbackPlace } from './list-feedback.ts';
import { present } from './present-item.ts';

/** What a person said and how far it is, newest first. */
export async function listMyFeedback(
  deps: FeedbackDeps,
  tx: ReadTx,
  personId: PersonId,
  { after, limit }: { readonly after?: FeedbackPlace | undefined; readonly limit: number },
): Promise<{ readonly items: MyFeedbackItem[]; readonly next?: FeedbackPlace }> {
  const rows = await feedbackDb(tx)
    .selectFrom('feedback.item')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId)
    .where(
      after
        ? sql<boolean>`(received_at, id) < (${after.key}::timestamptz, ${after.id}::uuid)`
        : sql<boolean>`true`,
    )
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const requests = await findRequests(
    tx,
    shown.flatMap(({ request_id: id }) => id ?? []),
  );
  return {
    items: await Promise.all(
      shown.map(async (row) => ({
        id: row.id,
        ...present('requestId', row.request_id),
        ...present('request', namedRequest(requests.get(row.request_id ?? ''))),
        ...present('text', (await openOwn(deps.vault, tx, row))?.text),
        actionsDone: (await listActions(tx, row.id)).filter(({ state }) => state === 'done').length,
        ...(await progressOf(deps, tx, row)),
        ...present('score', row.score),
        ...present('solved', row.solved),
        mayPublish: row.may_publish,
        abilities: { confirm: row.status === 'resolved' },
      })),
    ),
    ...(rows.length > limit && last && { next: { key: last.received_at, id: last.id } }),
  };
}

const namedRequest = (request: KnownRequest | undefined) =>
  request && { id: request.id, number: request.number, service: { ...request.service.title } };

/** How far an item is, as the person themselves may know it. */
export async function progressOf(deps: FeedbackDeps, tx: ReadTx, row: ItemRow) {
  return {
    number: row.number,
    kind: row.kind,
    status: row.status,
    receivedAt: row.received_at,
    ...present('dueOn', row.due_on),
    ...present('answer', await openStaff(deps.vault, tx, row.person_id, row.sealed_answer)),
  };
}
