import { instant } from '@veche/kernel';
import { localDateOf } from '@veche/deadlines';
import { loadTenant, textOf, type CommittedEvent, type PreparedStatement, type Tx } from '@veche/platform';
import { touchedDaysOf } from '../db/fact-repo.ts';
import { lockProjection, recount } from './project-changes.ts';

const upsert: PreparedStatement = {
  name: 'indicators.upsert-review',
  // The asking may be told after the answer: what is known stays.
  text: `insert into indicators.review (tenant_id, request_id, asked_at, asked_on, answered_at, score, solved) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (tenant_id, request_id) do update set asked_at = excluded.asked_at, asked_on = excluded.asked_on,
           answered_at = coalesce(excluded.answered_at, indicators.review.answered_at),
           score = coalesce(excluded.score, indicators.review.score), solved = coalesce(excluded.solved, indicators.review.solved)`,
};

/** Takes in that a review was asked for or given. */
export async function recordReview(tx: Tx, { data }: CommittedEvent): Promise<void> {
  await lockProjection(tx);
  const requestId = textOf(data, 'requestId');
  const { zone } = await loadTenant(tx, tx.tenantId);
  const before = await touchedDaysOf(tx, [requestId]);
  const askedAt = instant(textOf(data, 'askedAt'));
  const { answeredAt, score, solved } = data;
  await tx.sql(upsert, [
    tx.tenantId,
    requestId,
    askedAt,
    localDateOf(askedAt, zone),
    typeof answeredAt === 'string' ? answeredAt : null,
    typeof score === 'number' ? score : null,
    typeof solved === 'boolean' ? solved : null,
  ]);
  const after = await touchedDaysOf(tx, [requestId]);
  await recount(tx, { requestIds: [requestId], days: [...before.days, ...after.days], cohorts: [] });
}
