import type { Tx } from '@veche/platform';
import type { ItemRow } from '../db/item-repo.ts';
import type { PastReview } from '../db/history-of-reviews.ts';
import { insertAsked } from '../db/review-repo.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { reviewRequest } from '../use-cases/review-request.ts';

/** Takes in a review of the past as it would have come: by the link of a letter. */
export async function receivePast(
  deps: FeedbackDeps,
  tx: Tx,
  { request, askedAt, score, solved }: PastReview,
  {
    text,
    isComplaint,
    mayPublish,
  }: { readonly text?: string; readonly isComplaint: boolean; readonly mayPublish: boolean },
): Promise<ItemRow> {
  await insertAsked(tx, { requestId: request.id, round: request.round }, askedAt);
  return reviewRequest(
    // The register has its own story of what these people confirmed.
    { ...deps, recordConfirmation: async () => {} },
    tx,
    request,
    {
      kind: isComplaint ? 'complaint' : 'review',
      channel: 'link',
      personId: request.personId,
      score: score ?? undefined,
      solved,
      text,
      mayPublish,
      contact: await deps.contactOfRequest(tx, request.id),
    },
  );
}
