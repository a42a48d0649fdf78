import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import { seededRandom, type Instant, type PersonId, type SeededRandom, type TenantId } from '@veche/kernel';
import { systemScope, type Database } from '@veche/platform';
import {
  listAnsweredRequests,
  takeInReviews,
  type AnsweredRequest,
  type PastReview,
} from '../db/history-of-reviews.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { trainModels } from '../classification/models.ts';
import { needsAnswer } from '../domain/feedback-item.ts';
import { playCase } from './play-case.ts';
import { wordsFor } from './demo-words.ts';
import { openOwn } from '../personal-words.ts';
import { prepareComment } from '../use-cases/prepare-comment.ts';
import { receivePast } from './receive-past.ts';

export interface DemoFeedbackParts {
  /** A database whose clock is `clock`, so that the past can be played. */
  readonly db: Database;
  readonly clock: { now(): Instant; set(at: Instant): void };
  readonly feedback: FeedbackDeps;
  readonly tenantId: TenantId;
  /** Who works on complaints in the demonstration. */
  readonly staff: readonly PersonId[];
}

const dayMs = 86_400_000;
/** Of those asked so many answer; the rest says nothing, as everywhere. */
const responseShare = 0.21;
/** Reviews of this time stand in the list with their words; older ones count in the figures alone. */
const listedDays = 45;
/** So many of them at most: a list one can look through. */
const mostListed = 90;
/** Answers of the last days are asked about by the running system itself. */
const leftToAsk = 2;

/** Plays what people said of the requests of the past months. The same town says the same. */
export async function playFeedback(parts: DemoFeedbackParts, now: Instant): Promise<void> {
  const { db, clock, tenantId } = parts;
  const scope = systemScope('demonstration', tenantId);
  const random = seededRandom(41_026);
  clock.set(now);
  await db.transact(scope, (tx) => trainModels(parts.feedback.vault, tx));
  const answered = await db.read(scope, (tx) =>
    listAnsweredRequests(tx, fromEpochMs(toEpochMs(now) - leftToAsk * dayMs)),
  );
  const reviews = answered.map((request) => reviewOf(request, random, now));
  const listedFrom = toEpochMs(now) - listedDays * dayMs;
  const listed = reviews
    .filter(({ answeredAt }) => answeredAt !== null && toEpochMs(answeredAt) >= listedFrom)
    .toSorted((a, b) => ((a.answeredAt ?? '') < (b.answeredAt ?? '') ? -1 : 1))
    .slice(-mostListed);
  const apart = new Set(listed.map(({ request }) => request.id));
  await db.transact(scope, (tx) =>
    takeInReviews(
      tx,
      reviews.filter(({ request }) => !apart.has(request.id)),
    ),
  );
  let cases = 0;
  for (const [index, review] of listed.entries()) {
    clock.set(review.answeredAt ?? now);
    const words = wordsFor(review.request.unitCode, review.score ?? 3);
    const isComplaint = (review.score ?? 5) <= 2 && random.next() < 0.75;
    const item = await db.transact(scope, (tx) =>
      receivePast(parts.feedback, tx, review, {
        isComplaint,
        mayPublish: index % 2 === 0,
        ...(random.next() < 0.75 || isComplaint ? { text: random.pick(words) } : {}),
      }),
    );
    if (needsAnswer(item)) {
      await playCase(parts, item, { random, now, which: cases });
      cases += 1;
    }
    // Some words are made ready for the report, some still wait for somebody to read them.
    if (item.may_publish && index % 3 === 0) {
      clock.set(fromEpochMs(Math.min(toEpochMs(clock.now()) + dayMs, toEpochMs(now))));
      const worker = { personId: parts.staff[0] ?? item.person_id };
      await db.transact(scope, async (tx) => {
        const { text = '' } = (await openOwn(parts.feedback.vault, tx, item)) ?? {};
        await prepareComment(parts.feedback, tx, item.id, worker, text);
      });
    }
  }
  clock.set(now);
}

type Mark = 1 | 2 | 3 | 4 | 5;

/** Lateness spoils the mark, a refusal spoils it more; most of those who answer are content. */
function reviewOf(request: AnsweredRequest, random: SeededRandom, now: Instant): PastReview {
  const askedAt = fromEpochMs(Math.min(toEpochMs(request.doneAt) + 3_600_000, toEpochMs(now)));
  const delayMs = random.next() * 5 * dayMs;
  const luck = random.next();
  const mark = random.next();
  const doubt = random.next();
  const answeredAt = toEpochMs(askedAt) + delayMs;
  if (luck > responseShare || answeredAt > toEpochMs(now))
    return { request, askedAt, answeredAt: null, score: null, solved: null };
  const burden = (request.isLate ? 0.3 : 0) + (request.isRefused ? 0.25 : 0);
  const score = markOf(mark - burden);
  const solved = doubt < 0.12 ? null : score >= 4 || (score === 3 && doubt < 0.6);
  return { request, askedAt, answeredAt: fromEpochMs(Math.round(answeredAt)), score, solved };
}

function markOf(luck: number): Mark {
  if (luck > 0.48) return 5;
  if (luck > 0.22) return 4;
  if (luck > 0.1) return 3;
  return luck > 0.03 ? 2 : 1;
}
