import type { FeedbackEventKind, FeedbackTopic, FeedbackUrgency } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { rejected, signInRequired, type RequestContext, type Tx } from '@veche/platform';
import type { Updateable } from 'kysely';
import { appendItemEvent } from '../db/history-repo.ts';
import { changeItem, findItemByNumber, holdItem, stateOf, type ItemRow } from '../db/item-repo.ts';
import { unitTitles } from '../db/request-repo.ts';
import type { EventData, ItemTable } from '../db/tables.ts';
import { canTake, type FeedbackStep } from '../domain/feedback-item.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { noteChanged } from '../note-changed.ts';

/** Who works on an item, and on which version they decided. */
export interface Worker {
  readonly personId: PersonId;
  readonly ifMatch?: number;
}

/** @throws AppError `sign-in-required` */
export function workerOf({ principal, ifMatch }: Pick<RequestContext, 'principal' | 'ifMatch'>): Worker {
  if (!principal) throw signInRequired();
  return { personId: principal.personId, ...(ifMatch !== undefined && { ifMatch }) };
}

/** An item as it stands after a step. */
export interface Worked {
  readonly id: string;
  readonly number: string;
  readonly version: number;
}

/** Holds an item for a step. @throws AppError `not-found`, `stale-version`, `feedback-step-impossible` */
export async function holdForStep(
  tx: Tx,
  id: string,
  { ifMatch }: Worker,
  step: FeedbackStep,
): Promise<ItemRow> {
  const item = await holdItem(tx, id, ifMatch);
  if (!canTake(await stateOf(tx, item), step)) throw rejected('feedback-step-impossible');
  return item;
}

/** What a step did: the columns that change, its line in the history and in the journal. */
export interface Step {
  readonly kind: FeedbackEventKind;
  readonly change: Omit<Updateable<ItemTable>, 'tenant_id' | 'id' | 'version'>;
  readonly sealed?: string | null;
  readonly data?: EventData;
  /** Codes for the journal. */
  readonly result?: readonly string[];
}

/** Keeps a step of the staff: item, history, journal, open screens. */
export async function recordStep(
  deps: FeedbackDeps,
  tx: Tx,
  item: ItemRow,
  worker: Worker,
  { kind, change, sealed, data, result = [] }: Step,
): Promise<Worked> {
  const version = await changeItem(tx, item, change);
  await appendItemEvent(tx, {
    itemId: item.id,
    kind,
    by: worker.personId,
    ...(typeof sealed === 'string' && { sealed }),
    ...(data && { data }),
  });
  await deps.journal.appendJournalEntry(tx, {
    action: `feedback.item.${kind}`,
    subject: { type: 'feedback', id: item.id, number: item.number },
    revision: version,
    result: [...result],
  });
  await noteChanged(tx, { id: item.id, version });
  return { id: item.id, number: item.number, version };
}

/** Takes it in work. @throws AppError `not-found`, `stale-version`, `feedback-step-impossible` */
export async function takeItem(deps: FeedbackDeps, tx: Tx, id: string, worker: Worker): Promise<Worked> {
  const item = await holdForStep(tx, id, worker, 'take');
  return recordStep(deps, tx, item, worker, {
    kind: 'taken',
    change: { status: 'in-work', taken_by: worker.personId },
  });
}

/** A person says what it is about; nothing overrules that. @throws AppError `not-found`, `stale-version` */
export async function labelItem(
  deps: FeedbackDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  labels: { readonly topic?: FeedbackTopic | undefined; readonly urgency?: FeedbackUrgency | undefined },
): Promise<Worked> {
  const item = await holdItem(tx, id, worker.ifMatch);
  const { topic, urgency } = labels;
  return recordStep(deps, tx, item, worker, {
    kind: 'labelled',
    change: {
      ...(topic && { topic, topic_confidence: null, topic_by: 'person' }),
      ...(urgency && { urgency, urgency_confidence: null, urgency_by: 'person' }),
    },
    data: { ...(topic && { topic }), ...(urgency && { urgency }) },
    result: [topic, urgency].filter((code) => code !== undefined),
  });
}

/** The same was said before: the other one is worked on. @throws AppError `feedback-number-unknown` and those of a step */
export async function markDuplicate(
  deps: FeedbackDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  number: string,
): Promise<Worked> {
  const item = await holdForStep(tx, id, worker, 'mark-duplicate');
  const first = await findItemByNumber(tx, number);
  // Of two that name each other nobody would work on either.
  if (!first || first.id === item.id || first.status === 'duplicate')
    throw rejected('feedback-number-unknown');
  return recordStep(deps, tx, item, worker, {
    kind: 'duplicate',
    change: { status: 'duplicate', duplicate_of: first.id, due_at: null, due_on: null },
    result: [first.id],
  });
}

/** @throws AppError `unit-unknown` */
export async function assertUnit(tx: Tx, code: string): Promise<void> {
  if (!(await unitTitles(tx)).has(code)) throw rejected('unit-unknown');
}
