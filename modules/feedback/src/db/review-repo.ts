import type { Instant } from '@veche/kernel';
import { emit, type ReadTx, type Tx } from '@veche/platform';
import { sql, type Selectable } from 'kysely';
import { reviewRecordedType } from '../events.ts';
import { feedbackDb, type Tables } from './tables.ts';

export type ReviewRow = Selectable<Tables['feedback.review']>;

/** One answer of the authority, which can be rated once. */
export interface AnswerKey {
  readonly requestId: string;
  readonly round: number;
}

const ofAnswer = (tx: ReadTx, { requestId, round }: AnswerKey) =>
  feedbackDb(tx)
    .selectFrom('feedback.review')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('request_id', '=', requestId)
    .where('round', '=', round);

export const holdReview = (tx: Tx, answer: AnswerKey): Promise<ReviewRow | undefined> =>
  ofAnswer(tx, answer).forUpdate().executeTakeFirst();

/** Notes that the person was asked. @returns whether they had not been */
export async function insertAsked(
  tx: Tx,
  { requestId, round }: AnswerKey,
  askedAt: Instant,
): Promise<boolean> {
  const row = await feedbackDb(tx)
    .insertInto('feedback.review')
    .values({ tenant_id: tx.tenantId, request_id: requestId, round, asked_at: askedAt, told: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .returning('request_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps what the person said. */
export async function changeReview(
  tx: Tx,
  { requestId, round }: AnswerKey,
  change: Partial<Pick<ReviewRow, 'answered_at' | 'score' | 'solved' | 'item_id'>>,
): Promise<void> {
  await feedbackDb(tx)
    .updateTable('feedback.review')
    .set(change)
    .where('tenant_id', '=', tx.tenantId)
    .where('request_id', '=', requestId)
    .where('round', '=', round)
    .execute();
}

/** Tells others how the review stands. A stream of its own for each answer: they are told in order. */
export async function tellReview(tx: Tx, { requestId, round }: AnswerKey): Promise<void> {
  const row = await feedbackDb(tx)
    .updateTable('feedback.review')
    .set({ told: sql`told + 1` })
    .where('tenant_id', '=', tx.tenantId)
    .where('request_id', '=', requestId)
    .where('round', '=', round)
    .returningAll()
    .executeTakeFirstOrThrow();
  await emit(tx, {
    type: reviewRecordedType,
    stream: `${requestId}/review/${round}`,
    version: row.told,
    subject: requestId,
    data: {
      requestId,
      score: row.score,
      solved: row.solved,
      askedAt: row.asked_at,
      answeredAt: row.answered_at,
    },
  });
}
