import type { TypedFeedback } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { rejected, type Tx } from '@veche/platform';
import type { ItemRow } from '../db/item-repo.ts';
import { findRequestByNumber } from '../db/request-repo.ts';
import { readContact } from '../domain/contact.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { receiveItem } from './receive-item.ts';
import { reviewRequest } from './review-request.ts';

/**
 * Takes in what an operator typed for a caller. A score belongs to an answered request and rates it; a complaint may come before the
 * answer, and about no request at all.
 * @throws AppError `request-number-unknown`, `contact-unusable`, `request-unanswered`, `already-reviewed`
 */
export async function recordTyped(
  deps: FeedbackDeps,
  tx: Tx,
  input: TypedFeedback,
  typedBy: PersonId,
): Promise<ItemRow> {
  const { kind, channel, requestNumber, unitCode, text, name, contact, score, solved, mayPublish } = input;
  if (contact && !readContact(contact)) throw rejected('contact-unusable');
  const request = requestNumber ? await findRequestByNumber(tx, requestNumber) : undefined;
  if (requestNumber && !request) throw rejected('request-number-unknown');
  // A caller without a request, or about somebody else's, has a key of their own.
  const personId = request?.personId ?? (tx.newId() as PersonId);
  const given = { kind, channel, personId, text, name, contact, mayPublish, typedBy } as const;
  if (request && (score !== undefined || kind === 'review'))
    return reviewRequest(deps, tx, request, { ...given, score, solved });
  return receiveItem(deps, tx, {
    kind,
    channel,
    personId,
    request,
    unitCode,
    solved,
    words: { text, ...(name && { name }), ...(contact && { contact }) },
    mayPublish,
    typedBy,
  });
}
