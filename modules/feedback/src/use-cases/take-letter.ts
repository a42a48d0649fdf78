import type { FeedbackKind } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { emit, type Tx } from '@veche/platform';
import { classify } from '../classification/classify.ts';
import { findItemByNumber, getItem } from '../db/item-repo.ts';
import { finishLetter, insertLetter } from '../db/letter-repo.ts';
import { findLink } from '../db/link-repo.ts';
import { findRequest, findRequestByNumber, type KnownRequest } from '../db/request-repo.ts';
import { readContact } from '../domain/contact.ts';
import { numbersIn } from '../domain/letter-words.ts';
import { letterChangedType } from '../events.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import type { IncomingLetter } from '../mail-in/read-letter.ts';
import { sealOwn, type PersonalWords } from '../personal-words.ts';
import { receiveItem } from './receive-item.ts';

/** Whose letter it is and what about, as far as it shows. */
interface Origin {
  readonly personId: PersonId;
  readonly isKnown: boolean;
  readonly request?: KnownRequest | undefined;
}

/**
 * Takes a letter in, once. What answers a letter of ours by its own address is of the person who was written to; what only names a
 * number is bound to that request, and its sender is said to be unproved; everything else waits for somebody to bind it.
 */
export async function takeLetter(
  deps: FeedbackDeps,
  tx: Tx,
  letter: IncomingLetter,
  tokenHash: Buffer | undefined,
): Promise<'bound' | 'waiting' | 'repeated'> {
  const origin = (await originByToken(tx, tokenHash)) ?? (await originByNumber(tx, letter));
  const personId = origin?.personId ?? (tx.newId() as PersonId);
  const words = wordsIn(letter);
  const sealed = await sealOwn(deps.vault, tx, personId, words);
  // The person was erased: their words are not kept, whoever sends them.
  if (sealed === undefined) return 'repeated';
  const id = await insertLetter(tx, { messageKey: letter.messageKey, personId, sealed });
  if (id === undefined) return 'repeated';
  if (origin !== undefined) {
    const item = await receiveItem(deps, tx, {
      kind: await kindOf(tx, letter.text),
      channel: 'email',
      personId,
      request: origin.request,
      words,
      senderKnown: origin.isKnown,
    });
    await finishLetter(tx, id, { state: 'bound', itemId: item.id, by: null });
  }
  await deps.journal.appendJournalEntry(tx, {
    action: 'feedback.letter.received',
    subject: { type: 'feedback-letter', id },
    revision: 1,
    result: [origin === undefined ? 'waiting' : 'bound'],
  });
  await noteLetter(tx, id, 1);
  return origin === undefined ? 'waiting' : 'bound';
}

/** Tells open screens that a letter came or was dealt with. */
export const noteLetter = (tx: Tx, id: string, version: number): Promise<void> =>
  emit(tx, {
    type: letterChangedType,
    stream: `feedback-letter/${id}`,
    version,
    subject: id,
    data: { letterId: id },
  });

/** What is kept of a letter. An address nobody can be answered at is not kept as a contact. */
const wordsIn = ({ subject, text, name, from }: IncomingLetter): PersonalWords => ({
  text,
  ...(subject !== '' && { subject }),
  ...(name !== '' && { name }),
  ...(readContact(from) && { contact: from }),
});

/** Thanks ask for no answer; everything else somebody has to answer. */
async function kindOf(tx: Tx, text: string): Promise<FeedbackKind> {
  const { topic } = await classify(tx, text);
  return topic.code === 'gratitude' ? 'review' : 'complaint';
}

/** Who holds the address we wrote from was written to: used and old links prove it too. */
async function originByToken(tx: Tx, tokenHash: Buffer | undefined): Promise<Origin | undefined> {
  const link = tokenHash && (await findLink(tx, tokenHash));
  if (!link) return undefined;
  const item = link.item_id === null ? undefined : await getItem(tx, link.item_id);
  const requestId = link.request_id ?? item?.request_id;
  const request = requestId ? await findRequest(tx, requestId) : undefined;
  return { personId: link.person_id, isKnown: true, request };
}

/** The request whose number the letter names: the first in the subject, or the only one in the text. */
async function originByNumber(tx: Tx, { subject, text }: IncomingLetter): Promise<Origin | undefined> {
  const [inSubject] = await requestsNamed(tx, subject);
  const inText = inSubject ? [] : await requestsNamed(tx, text);
  const request = inSubject ?? (inText.length === 1 ? inText[0] : undefined);
  // Anybody may name a number: the words are theirs, not those of the person whose request it is.
  return request && { personId: tx.newId() as PersonId, isKnown: false, request };
}

async function requestsNamed(tx: Tx, text: string): Promise<KnownRequest[]> {
  const found = new Map<string, KnownRequest>();
  for (const number of numbersIn(text)) {
    const item = await findItemByNumber(tx, number);
    const request = item?.request_id
      ? await findRequest(tx, item.request_id)
      : await findRequestByNumber(tx, number);
    if (request) found.set(request.id, request);
  }
  return [...found.values()];
}
