import { instant, type Instant, type PlainDate, type ZoneId } from '@veche/kernel';
import { localDateOf } from '@veche/deadlines';
import {
  loadTenant,
  textOf,
  type CommittedEvent,
  type JsonObject,
  type PreparedStatement,
  type Tx,
} from '@veche/platform';
import { reviewsRecorded } from '../events.ts';
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

/** Takes in that reviews were asked for or given, in the order they were told. */
export async function recordReviews(tx: Tx, events: readonly CommittedEvent[]): Promise<void> {
  await lockProjection(tx);
  const { zone } = await loadTenant(tx, tx.tenantId);
  const rows = new Map<string, ReviewRow>();
  for (const review of events.flatMap(reviewsOf)) {
    const row = rowOf(review, zone);
    rows.set(row.request_id, merged(rows.get(row.request_id), row));
  }
  const requestIds = [...rows.keys()];
  const before = await touchedDaysOf(tx, requestIds);
  await tx.sql(upsert, [tx.tenantId, JSON.stringify([...rows.values()])]);
  const after = await touchedDaysOf(tx, requestIds);
  await recount(tx, { requestIds, days: [...before.days, ...after.days], cohorts: [] });
}

/** The reviews an event tells of: one, or all that were read in together. */
export function reviewsOf({ type, data }: CommittedEvent): readonly JsonObject[] {
  if (type !== reviewsRecorded) return [data];
  const { reviews } = data;
  if (!Array.isArray(reviews)) throw new Error('An event of reviews without reviews');
  return reviews as readonly JsonObject[];
}

interface ReviewRow {
  readonly request_id: string;
  readonly asked_at: Instant;
  readonly asked_on: PlainDate;
  readonly answered_at: string | null;
  readonly score: number | null;
  readonly solved: boolean | null;
}

function rowOf(review: JsonObject, zone: ZoneId): ReviewRow {
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
}

/** The same rule as that of the statement: what is known stays. */
const merged = (earlier: ReviewRow | undefined, later: ReviewRow): ReviewRow => ({
  ...later,
  answered_at: later.answered_at ?? earlier?.answered_at ?? null,
  score: later.score ?? earlier?.score ?? null,
  solved: later.solved ?? earlier?.solved ?? null,
});
