import type { LetterView } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { getLetter } from '../db/letter-repo.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { openOwn } from '../personal-words.ts';
import { present } from './present-item.ts';

/** A letter with its words while it waits. @throws AppError `not-found` */
export async function readLetterView(
  deps: FeedbackDeps,
  tx: ReadTx,
  id: string,
): Promise<{ readonly view: LetterView; readonly personId: PersonId }> {
  const letter = await getLetter(tx, id);
  const words = await openOwn(deps.vault, tx, letter);
  return {
    personId: letter.person_id,
    view: {
      id,
      receivedAt: letter.received_at,
      state: letter.state,
      ...present('subject', words?.subject),
      ...present('text', words?.text),
      ...present('name', words?.name),
      ...present('from', words?.contact),
      ...present('itemId', letter.item_id),
    },
  };
}
