import type { FeedbackChannel, FeedbackKind } from '@veche/contracts';
import type { Instant, PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { classify } from '../classification/classify.ts';
import { appendItemEvent } from '../db/history-repo.ts';
import { getItem, insertItem, nextNumber, type ItemRow } from '../db/item-repo.ts';
import type { KnownRequest } from '../db/request-repo.ts';
import { answerTermOf } from '../domain/answer-term.ts';
import { needsAnswer } from '../domain/feedback-item.ts';
import { mayPrint } from '../domain/may-print.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { noteChanged } from '../note-changed.ts';
import { sealOwn, type PersonalWords } from '../personal-words.ts';

/** A review or a complaint as it comes in, by whatever channel. */
export interface IncomingItem {
  readonly kind: FeedbackKind;
  readonly channel: FeedbackChannel;
  readonly personId: PersonId;
  readonly words: PersonalWords;
  readonly request?: KnownRequest | undefined;
  readonly unitCode?: string | undefined;
  readonly score?: number | undefined;
  readonly solved?: boolean | null | undefined;
  readonly askedAt?: Instant;
  /** They let the town print their words. */
  readonly mayPublish?: boolean | undefined;
  /** Of a letter: whether it answers one of ours. */
  readonly senderKnown?: boolean;
  /** Who typed it for the person. */
  readonly typedBy?: PersonId;
}

/** Takes a review or a complaint in: its term begins, it is told to open screens and to the journal. */
export async function receiveItem(deps: FeedbackDeps, tx: Tx, incoming: IncomingItem): Promise<ItemRow> {
  const { kind, channel, personId, words, request, typedBy } = incoming;
  const score = incoming.score ?? null;
  const solved = incoming.solved ?? null;
  const isToAnswer = needsAnswer({ kind, score, solved });
  const { zone } = await deps.tenantOf(tx);
  const term = isToAnswer ? answerTermOf(tx.now, { calendar: await deps.calendarOf(tx), zone }) : undefined;
  const { topic, urgency } = await classify(tx, words.text);
  const serviceCode = request?.service.code ?? null;
  const hasText = words.text !== undefined;
  const id = tx.newId();
  const number = await nextNumber(tx, zone);
  await insertItem(tx, {
    id,
    number,
    kind,
    channel,
    status: isToAnswer ? 'accepted' : 'noted',
    request_id: request?.id ?? null,
    round: request?.round ?? null,
    service_code: serviceCode,
    unit_code: incoming.unitCode ?? request?.unitCode ?? null,
    person_id: personId,
    sealed: (await sealOwn(deps.vault, tx, personId, words)) ?? null,
    has_text: hasText,
    has_contact: words.contact !== undefined,
    score,
    solved,
    asked_at: incoming.askedAt ?? null,
    received_at: tx.now,
    due_at: term?.dueAt ?? null,
    due_on: term?.dueOn ?? null,
    taken_by: null,
    check_unit_code: null,
    check_started_at: null,
    check_finding: null,
    sealed_answer: null,
    resolved_at: null,
    confirmed_at: null,
    reopened_count: 0,
    duplicate_of: null,
    topic: topic.code,
    topic_confidence: topic.confidence,
    topic_by: 'model',
    urgency: urgency.code,
    urgency_confidence: urgency.confidence,
    urgency_by: 'model',
    sender_known: incoming.senderKnown ?? null,
    may_publish: mayPrint({ mayPublish: incoming.mayPublish ?? false, hasText, serviceCode }),
  });
  await appendItemEvent(tx, {
    itemId: id,
    kind: 'received',
    isByApplicant: typedBy === undefined,
    ...(typedBy !== undefined && { by: typedBy }),
  });
  await deps.journal.appendJournalEntry(tx, {
    action: 'feedback.item.received',
    subject: { type: 'feedback', id, number },
    revision: 1,
    result: [kind, channel, isToAnswer ? 'accepted' : 'noted'],
  });
  const row = await getItem(tx, id);
  await noteChanged(tx, row);
  return row;
}
