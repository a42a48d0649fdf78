import type { LetterBinding } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { rejected, type Tx } from '@veche/platform';
import type { ItemRow } from '../db/item-repo.ts';
import { finishLetter, holdLetter, type LetterRow } from '../db/letter-repo.ts';
import { findRequestByNumber } from '../db/request-repo.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { openOwn } from '../personal-words.ts';
import { receiveItem } from './receive-item.ts';
import { noteLetter } from './take-letter.ts';
import { assertUnit } from './work-on-item.ts';

/**
 * Makes a review or a complaint of a letter that did not say what it is about.
 * @throws AppError `not-found`, `letter-handled`, `request-number-unknown`, `unit-unknown`
 */
export async function bindLetter(
  deps: FeedbackDeps,
  tx: Tx,
  { id, by }: { readonly id: string; readonly by: PersonId },
  { kind, requestNumber, unitCode }: LetterBinding,
): Promise<ItemRow> {
  const letter = await holdWaiting(tx, id);
  const request = requestNumber ? await findRequestByNumber(tx, requestNumber) : undefined;
  if (requestNumber && !request) throw rejected('request-number-unknown');
  if (unitCode) await assertUnit(tx, unitCode);
  const item = await receiveItem(deps, tx, {
    kind,
    channel: 'email',
    personId: letter.person_id,
    request,
    unitCode,
    words: (await openOwn(deps.vault, tx, letter)) ?? {},
    typedBy: by,
    senderKnown: false,
  });
  await finish(deps, tx, id, { state: 'bound', itemId: item.id, by });
  return item;
}

/** It asks for nothing of the town: its words are destroyed. @throws AppError `not-found`, `letter-handled` */
export async function declineLetter(
  deps: FeedbackDeps,
  tx: Tx,
  { id, by }: { readonly id: string; readonly by: PersonId },
): Promise<void> {
  await holdWaiting(tx, id);
  await finish(deps, tx, id, { state: 'declined', by });
}

async function holdWaiting(tx: Tx, id: string): Promise<LetterRow> {
  const letter = await holdLetter(tx, id);
  if (letter.state !== 'waiting') throw rejected('letter-handled');
  return letter;
}

async function finish(
  deps: FeedbackDeps,
  tx: Tx,
  id: string,
  end: Parameters<typeof finishLetter>[2],
): Promise<void> {
  await finishLetter(tx, id, end);
  await deps.journal.appendJournalEntry(tx, {
    action: `feedback.letter.${end.state}`,
    subject: { type: 'feedback-letter', id },
    revision: 2,
    result: [end.state],
  });
  await noteLetter(tx, id, 2);
}
