import type { Instant, PersonId } from '@veche/kernel';
import { emit, type PreparedStatement, type ReadTx, type Tx } from '@veche/platform';
import { reviewsRecordedType } from '../events.ts';
import { findRequests, type KnownRequest } from './request-repo.ts';

/** A request that was answered and whose person is known. */
export interface AnsweredRequest extends KnownRequest {
  readonly doneAt: Instant;
  readonly personId: PersonId;
  readonly isLate: boolean;
  readonly isRefused: boolean;
}

/** A review of former times. */
export interface PastReview {
  readonly request: AnsweredRequest;
  readonly askedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly score: 1 | 2 | 3 | 4 | 5 | null;
  readonly solved: boolean | null;
}

const answered: PreparedStatement = {
  name: 'feedback.answered-requests',
  text: `select r.request_id, coalesce(r.done_at >= r.due_at, false) as is_late, r.status = 'refused' as is_refused
         from requests.request_fact r join requests.request_person p on p.tenant_id = r.tenant_id and p.request_id = r.request_id
         where r.tenant_id = $1 and r.done_at < $2 and r.service_code not like 'EVT-PUB%'
         order by r.done_at, r.number`,
};

/** Requests answered before this moment, oldest first. Notices of public events are left out. */
export async function listAnsweredRequests(tx: ReadTx, before: Instant): Promise<AnsweredRequest[]> {
  const rows = await tx.sql<{ request_id: string; is_late: boolean; is_refused: boolean }>(answered, [
    tx.tenantId,
    before,
  ]);
  const known = await findRequests(
    tx,
    rows.map((row) => row.request_id),
  );
  return rows.flatMap((row): AnsweredRequest[] => {
    const request = known.get(row.request_id);
    if (!request || request.doneAt === null || request.personId === null) return [];
    const { doneAt, personId } = request;
    return [{ ...request, doneAt, personId, isLate: row.is_late, isRefused: row.is_refused }];
  });
}

const insert: PreparedStatement = {
  name: 'feedback.insert-past-reviews',
  text: `insert into feedback.review (tenant_id, request_id, round, asked_at, answered_at, score, solved, told)
         select $1, r."requestId", r.round, r."askedAt", r."answeredAt", r.score, r.solved, 1
         from jsonb_to_recordset($2::jsonb) as r ("requestId" uuid, round int, "askedAt" timestamptz, "answeredAt" timestamptz, score smallint, solved boolean)
         on conflict do nothing`,
};
/** More than this in one event would make the figures wait for it too long. */
const mostTold = 1_000;

/** Keeps reviews of former times and tells of them in bulk; nobody is asked anything. */
export async function takeInReviews(tx: Tx, reviews: readonly PastReview[]): Promise<void> {
  for (let from = 0; from < reviews.length; from += mostTold) {
    const told = reviews.slice(from, from + mostTold).map(({ request, ...review }) => ({
      ...review,
      requestId: request.id,
      round: request.round,
    }));
    await tx.sql(insert, [tx.tenantId, JSON.stringify(told)]);
    await emit(tx, {
      type: reviewsRecordedType,
      stream: tx.newId(),
      version: 1,
      data: {
        reviews: told.map(({ requestId, askedAt, answeredAt, score, solved }) => ({
          requestId,
          askedAt,
          answeredAt,
          score,
          solved,
        })),
      },
    });
  }
}
