import type { PersonId } from '@veche/kernel';
import { notFound, rejected, type Tx } from '@veche/platform';
import { deleteComment, saveComment } from '../db/comment-repo.ts';
import { appendItemEvent } from '../db/history-repo.ts';
import { changeItem, holdItem } from '../db/item-repo.ts';
import { findPersonalTraces, isCertain } from '../domain/personal-traces.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { noteChanged } from '../note-changed.ts';
import { openOwn } from '../personal-words.ts';
import { recordStep, type Worked, type Worker } from './work-on-item.ts';

/**
 * Makes the words of a person ready for a report. Whether they are printed is for the manager to say.
 * @throws AppError `not-found`, `stale-version`, `comment-not-allowed`, `comment-names-person`
 */
export async function prepareComment(
  deps: FeedbackDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  text: string,
): Promise<Worked> {
  const item = await holdItem(tx, id, worker.ifMatch);
  const isErased = (await openOwn(deps.vault, tx, item)) === undefined;
  if (!item.may_publish || isErased) throw rejected('comment-not-allowed');
  if (findPersonalTraces(text).some(isCertain)) throw rejected('comment-names-person');
  await saveComment(tx, { itemId: id, text, by: worker.personId });
  return recordStep(deps, tx, item, worker, { kind: 'comment-prepared', change: {} });
}

/** Takes them out again; versions of reports that are out stay as they are. @throws AppError `not-found`, `stale-version`, `comment-not-allowed` */
export async function withdrawComment(
  deps: FeedbackDeps,
  tx: Tx,
  id: string,
  worker: Worker,
): Promise<Worked> {
  const item = await holdItem(tx, id, worker.ifMatch);
  if (!(await deleteComment(tx, id))) throw rejected('comment-not-allowed');
  return recordStep(deps, tx, item, worker, { kind: 'comment-withdrawn', change: {} });
}

/** The person takes back that their words may be printed. @throws AppError `not-found`: a foreign one must not be told from an absent one */
export async function refuseMyPublication(
  deps: FeedbackDeps,
  tx: Tx,
  { itemId, personId }: { readonly itemId: string; readonly personId: PersonId },
): Promise<Worked> {
  const item = await holdItem(tx, itemId);
  if (item.person_id !== personId) throw notFound();
  const { id, number } = item;
  // Said twice, it is the same.
  if (!item.may_publish) return { id, number, version: item.version };
  await deleteComment(tx, id);
  const version = await changeItem(tx, item, { may_publish: false });
  await appendItemEvent(tx, { itemId: id, kind: 'publication-refused', isByApplicant: true });
  await deps.journal.appendJournalEntry(tx, {
    action: 'feedback.item.publication-refused',
    subject: { type: 'feedback', id, number },
    revision: version,
  });
  await noteChanged(tx, { id, version });
  return { id, number, version };
}
