import { instant } from '@veche/kernel';
import { localDateOf } from '@veche/deadlines';
import {
  loadTenant,
  textOf,
  type CommittedEvent,
  type JsonObject,
  type PreparedStatement,
  type Tx,
} from '@veche/platform';
import { touchedDaysOf } from '../db/fact-repo.ts';
import { lockProjection } from './lock-projection.ts';
import { recount } from './project-changes.ts';

const upsert: PreparedStatement = {
  name: 'indicators.upsert-reviews',
  // The asking may be told after the answer: what is known stays.
  text: `insert into indicators.review (tenant_id, request_id, asked_at, asked_on, answered_at, score, solved)
         select $1, r.request_id, r.asked_at, r.asked_on, r.answered_at, r.score, r.solved
         from jsonb_to_recordset($2::jsonb) as r (request_id uuid, asked_at timestamptz, asked_on date, answered_at timestamptz, score smallint, solved boolean)
         order by r.request_id
         on conflict (tenant_id, request_id) do update set asked_at = excluded.asked_at, asked_on = excluded.asked_on,
           answered_at = coalesce(excluded.answered_at, indicators.review.answered_at),
           score = coalesce(excluded.score, indicators.review.score), solved = coalesce(excluded.solved, indicators.review.solved)`,
};

/** Takes in that a review was asked for or given. */
export const recordReview = (tx: Tx, { data }: CommittedEvent): Promise<void> => recordAll(tx, [data]);

/** Takes in reviews that were read in together. */
export async function recordReviews(tx: Tx, { data }: CommittedEvent): Promise<void> {
  const { reviews } = data;
  if (!Array.isArray(reviews)) throw new Error('An event of reviews without reviews');
  await recordAll(tx, reviews as readonly JsonObject[]);
}

async function recordAll(tx: Tx, reviews: readonly JsonObject[]): Promise<void> {
  await lockProjection(tx);
  const requestIds = reviews.map((review) => textOf(review, 'requestId'));
  const { zone } = await loadTenant(tx, tx.tenantId);
  const before = await touchedDaysOf(tx, requestIds);
  const rows = reviews.map((review) => {
    const askedAt = instant(textOf(review, 'askedAt'));
    const { answeredAt, score, solved } = review;
    return {
      request_id: textOf(review, 'requestId'),
      asked_at: askedAt,
      asked_on: localDateOf(askedAt, zone),
      answered_at: typeof answeredAt === 'string' ? answeredAt : null,
      score: typeof score === 'number' ? score : null,
      solved: typeof solved === 'boolean' ? solved : null,
    };
  });
  await tx.sql(upsert, [tx.tenantId, JSON.stringify(rows)]);
  const after = await touchedDaysOf(tx, requestIds);
  await recount(tx, { requestIds, days: [...before.days, ...after.days], cohorts: [] });
}
