import type { PersonId } from '@veche/kernel';
import { notFound, type ReadTx, type Tx } from '@veche/platform';
import { sql, type Selectable } from 'kysely';
import { feedbackDb, type Tables } from './tables.ts';

export type LetterRow = Selectable<Tables['feedback.letter']>;

/** What became of a letter. */
export type LetterEnd = { readonly state: 'bound'; readonly itemId: string } | { readonly state: 'declined' };

const letters = (tx: ReadTx) =>
  feedbackDb(tx).selectFrom('feedback.letter').selectAll().where('tenant_id', '=', tx.tenantId);

/** Keeps a letter once. @returns its id; undefined when it was handed over before */
export async function insertLetter(
  tx: Tx,
  letter: {
    readonly messageKey: Buffer;
    readonly personId: PersonId;
    readonly sealed: string;
  },
): Promise<string | undefined> {
  const row = await feedbackDb(tx)
    .insertInto('feedback.letter')
    .values({
      tenant_id: tx.tenantId,
      id: tx.newId(),
      message_key: letter.messageKey,
      received_at: tx.now,
      state: 'waiting',
      person_id: letter.personId,
      sealed: letter.sealed,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'message_key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** @throws AppError `not-found` */
export async function getLetter(tx: ReadTx, id: string): Promise<LetterRow> {
  const row = await letters(tx).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Locks a letter: two who bind it at one moment make one item. @throws AppError `not-found` */
export async function holdLetter(tx: Tx, id: string): Promise<LetterRow> {
  const row = await letters(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Letters that wait, the oldest first. */
export const listWaitingLetters = (tx: ReadTx): Promise<LetterRow[]> =>
  letters(tx).where('state', '=', 'waiting').orderBy('received_at').orderBy('id').limit(200).execute();

export async function countWaitingLetters(tx: ReadTx): Promise<number> {
  const { n } = await feedbackDb(tx)
    .selectFrom('feedback.letter')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('tenant_id', '=', tx.tenantId)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return n;
}

/** The letter is dealt with: its words are with the item now, or gone. */
export async function finishLetter(
  tx: Tx,
  id: string,
  { by, ...end }: LetterEnd & { readonly by: PersonId | null },
): Promise<void> {
  await feedbackDb(tx)
    .updateTable('feedback.letter')
    .set({
      state: end.state,
      sealed: null,
      item_id: end.state === 'bound' ? end.itemId : null,
      handled_by: by,
      handled_at: tx.now,
    })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}
