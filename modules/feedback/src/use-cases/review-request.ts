import type { FeedbackChannel, ReviewInput } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { notFound, rejected, type Tx } from '@veche/platform';
import type { ItemRow } from '../db/item-repo.ts';
import { closeLinks, holdLink, linkState, useLink, type LinkRow } from '../db/link-repo.ts';
import { findRequest, type KnownRequest } from '../db/request-repo.ts';
import { changeReview, holdReview, insertAsked, tellReview, type AnswerKey } from '../db/review-repo.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { receiveItem } from './receive-item.ts';

/** A review as it comes with its words and its way. */
export interface GivenReview {
  readonly kind: 'review' | 'complaint';
  readonly channel: FeedbackChannel;
  readonly personId: PersonId;
  readonly score?: number | undefined;
  readonly solved?: boolean | null | undefined;
  readonly text?: string | undefined;
  readonly name?: string | undefined;
  readonly contact?: string | undefined;
  readonly mayPublish?: boolean | undefined;
  readonly typedBy?: PersonId;
}

/**
 * Keeps what a person says of an answer, once per answer: whichever way comes first counts, the others then say that it was rated.
 * @throws AppError `request-unanswered`, `already-reviewed`
 */
export async function reviewRequest(
  deps: FeedbackDeps,
  tx: Tx,
  request: KnownRequest,
  given: GivenReview,
): Promise<ItemRow> {
  const answer = { requestId: request.id, round: request.round };
  const isAnswered = request.doneAt !== null;
  if (!isAnswered) throw rejected('request-unanswered');
  // Somebody who was not asked counts as asked at the moment they spoke.
  await insertAsked(tx, answer, tx.now);
  const review = await holdReview(tx, answer);
  if (!review) throw new Error('A review that was just asked for is not there');
  if (review.answered_at !== null) throw rejected('already-reviewed');
  const { kind, channel, personId, score, solved, text, name, contact, mayPublish, typedBy } = given;
  const item = await receiveItem(deps, tx, {
    kind,
    channel,
    personId,
    request,
    score,
    solved,
    words: {
      ...(text && { text }),
      ...(name && { name }),
      ...(contact && { contact }),
    },
    askedAt: review.asked_at,
    mayPublish,
    ...(typedBy !== undefined && { typedBy }),
  });
  await changeReview(tx, answer, {
    answered_at: tx.now,
    score: score ?? null,
    solved: solved ?? null,
    item_id: item.id,
  });
  await closeLinks(tx, answer, item.id);
  await tellReview(tx, answer);
  await tellRegister(deps, tx, answer, solved);
  return item;
}

/** The register counts what citizens confirm; an answer that was reopened since is no longer the one that stands there. */
export async function tellRegister(
  deps: FeedbackDeps,
  tx: Tx,
  { requestId, round }: AnswerKey,
  solved: boolean | null | undefined,
): Promise<void> {
  if (typeof solved !== 'boolean') return;
  const current = await findRequest(tx, requestId);
  if (current?.round === round && current.doneAt !== null)
    await deps.recordConfirmation(tx, { requestId, isSolved: solved });
}

/**
 * Rates by the link of a letter: whoever holds the letter speaks for its recipient.
 * @throws AppError `not-found`, `feedback-link-used`, `feedback-link-expired`
 */
export async function reviewByLink(
  deps: FeedbackDeps,
  tx: Tx,
  tokenHash: Buffer,
  input: ReviewInput,
): Promise<void> {
  const link = await holdOpenLink(tx, tokenHash, 'review');
  const asked = await findRequest(tx, link.request_id ?? '');
  if (!asked) throw notFound();
  // Reopened since, it is still the earlier answer that was asked about.
  const request = { ...asked, round: link.round ?? 0, doneAt: asked.doneAt ?? link.created_at };
  const contact = await deps.contactOfRequest(tx, request.id);
  const item = await reviewRequest(deps, tx, request, {
    ...reviewOf(input),
    channel: 'link',
    personId: link.person_id,
    contact,
  });
  await useLink(tx, link, item.id);
}

/** Rates one's own request. @throws AppError `not-found`: a foreign one must not be told from an absent one */
export async function reviewMyRequest(
  deps: FeedbackDeps,
  tx: Tx,
  { requestId, personId, input }: { requestId: string; personId: PersonId; input: ReviewInput },
): Promise<ItemRow> {
  const request = await findRequest(tx, requestId);
  if (request?.personId !== personId) throw notFound();
  return reviewRequest(deps, tx, request, { ...reviewOf(input), channel: 'cabinet', personId });
}

const reviewOf = ({ score, solved, text, isComplaint, mayPublish }: ReviewInput) =>
  ({ kind: isComplaint ? 'complaint' : 'review', score, solved, text, mayPublish }) as const;

/** @throws AppError `not-found`, `feedback-link-used`, `feedback-link-expired` */
export async function holdOpenLink(tx: Tx, tokenHash: Buffer, purpose: LinkRow['purpose']): Promise<LinkRow> {
  const link = await holdLink(tx, tokenHash);
  if (link?.purpose !== purpose) throw notFound();
  const state = linkState(link, tx.now);
  if (state === 'used') throw rejected('feedback-link-used');
  if (state === 'expired') throw rejected('feedback-link-expired');
  return link;
}
