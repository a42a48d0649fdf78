import type { ConfirmationInput } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { notFound, rejected, type Tx } from '@veche/platform';
import { appendItemEvent } from '../db/history-repo.ts';
import { changeItem, holdItem, stateOf, type ItemRow } from '../db/item-repo.ts';
import { closeLinks, useLink } from '../db/link-repo.ts';
import { changeReview, holdReview, tellReview } from '../db/review-repo.ts';
import { answerTermOf } from '../domain/answer-term.ts';
import { canTake } from '../domain/feedback-item.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { noteChanged } from '../note-changed.ts';
import { sealOwn } from '../personal-words.ts';
import { holdOpenLink, tellRegister } from './review-request.ts';

/** @throws AppError `not-found`, `feedback-link-used`, `feedback-link-expired`, `feedback-step-impossible` */
export async function confirmByLink(
  deps: FeedbackDeps,
  tx: Tx,
  tokenHash: Buffer,
  input: ConfirmationInput,
): Promise<void> {
  const link = await holdOpenLink(tx, tokenHash, 'confirm');
  const item = await holdItem(tx, link.item_id ?? '');
  await confirmItem(deps, tx, item, input);
  await useLink(tx, link, item.id);
}

/** @throws AppError `not-found`: a foreign one must not be told from an absent one */
export async function confirmMyItem(
  deps: FeedbackDeps,
  tx: Tx,
  { itemId, personId, input }: { itemId: string; personId: PersonId; input: ConfirmationInput },
): Promise<{ id: string; number: string; version: number }> {
  const item = await holdItem(tx, itemId);
  if (item.person_id !== personId) throw notFound();
  return confirmItem(deps, tx, item, input);
}

/**
 * The person says whether it is really settled. What they deny is reopened with a new term and does not count as solved; what they
 * confirm counts, whatever they had said before.
 * @throws AppError `feedback-step-impossible`
 */
export async function confirmItem(
  deps: FeedbackDeps,
  tx: Tx,
  item: ItemRow,
  { isSolved, text }: ConfirmationInput,
): Promise<{ id: string; number: string; version: number }> {
  if (!canTake(await stateOf(tx, item), isSolved ? 'confirm' : 'deny'))
    throw rejected('feedback-step-impossible');
  const { zone } = await deps.tenantOf(tx);
  const term = isSolved ? undefined : answerTermOf(tx.now, { calendar: await deps.calendarOf(tx), zone });
  const version = await changeItem(
    tx,
    item,
    isSolved
      ? { status: 'confirmed', confirmed_at: tx.now, solved: true }
      : {
          status: 'reopened',
          solved: false,
          reopened_count: item.reopened_count + 1,
          due_at: term?.dueAt ?? null,
          due_on: term?.dueOn ?? null,
          resolved_at: null,
          check_finding: null,
        },
  );
  await appendItemEvent(tx, {
    itemId: item.id,
    kind: isSolved ? 'confirmed' : 'reopened',
    isByApplicant: true,
    sealed: text ? await sealOwn(deps.vault, tx, item.person_id, { text }) : undefined,
  });
  await deps.journal.appendJournalEntry(tx, {
    action: `feedback.item.${isSolved ? 'confirmed' : 'reopened'}`,
    subject: { type: 'feedback', id: item.id, number: item.number },
    revision: version,
  });
  await closeLinks(tx, { itemId: item.id }, item.id);
  await tellOutcome(deps, tx, item, isSolved);
  await noteChanged(tx, { id: item.id, version });
  return { id: item.id, number: item.number, version };
}

/** What the person says last is what the figures count as solved. */
async function tellOutcome(deps: FeedbackDeps, tx: Tx, item: ItemRow, isSolved: boolean): Promise<void> {
  if (item.request_id === null || item.round === null) return;
  const answer = { requestId: item.request_id, round: item.round };
  const review = await holdReview(tx, answer);
  if (review?.item_id !== item.id) return;
  await changeReview(tx, answer, { solved: isSolved });
  await tellReview(tx, answer);
  await tellRegister(deps, tx, answer, isSolved);
}
