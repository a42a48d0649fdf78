import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import { textOf, type Subscription, type Tx } from '@veche/platform';
import { insertLink } from '../db/link-repo.ts';
import { listAnswered, type KnownRequest } from '../db/request-repo.ts';
import { insertAsked, tellReview } from '../db/review-repo.ts';
import { requestsChangedType } from '../events.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { hasAccount, tellPerson } from './tell-person.ts';
import { readContact } from '../domain/contact.ts';

/** An answer older than this is history that is being read in: nobody is asked how it went years ago. */
const freshMs = 14 * 86_400_000;

/** Asks everybody whose request a change set has answered, once per answer. */
export async function askForReviews(deps: FeedbackDeps, tx: Tx, changeId: string): Promise<void> {
  const since = fromEpochMs(toEpochMs(tx.now) - freshMs);
  for (const request of await listAnswered(tx, changeId, since)) await askOne(deps, tx, request);
}

async function askOne(deps: FeedbackDeps, tx: Tx, request: KnownRequest): Promise<void> {
  const { id, number, service, round, personId } = request;
  if (personId === null) return;
  const contact = await deps.contactOfRequest(tx, id);
  // Who cannot be asked does not lower the share of those who answer.
  const isReachable =
    (contact !== undefined && readContact(contact) !== undefined) || (await hasAccount(deps, tx, personId));
  if (!isReachable) return;
  const answer = { requestId: id, round };
  if (!(await insertAsked(tx, answer, tx.now))) return;
  const token = await insertLink(tx, personId, { purpose: 'review', ...answer });
  await tellPerson(deps, tx, {
    personId,
    contact,
    template: 'review-asked',
    values: { number, service: service.title },
    link: `/r/${token}`,
    dedupeKey: `review-asked:${id}:${round}`,
    subject: { type: 'service-request', id },
  });
  await tellReview(tx, answer);
}

/** Listens to changes of requests; a repeat asks nobody twice. */
export const answersSubscription = (deps: FeedbackDeps): Subscription => ({
  name: 'feedback.answers',
  types: [requestsChangedType],
  startFrom: 'beginning',
  handle: (tx, event) => askForReviews(deps, tx, textOf(event.data, 'changeId')),
});
