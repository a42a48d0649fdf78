import type { CheckFinding } from '@veche/contracts';
import { endOfDay, localDateOf } from '@veche/deadlines';
import type { PersonId, PlainDate } from '@veche/kernel';
import { notFound, rejected, type Tx } from '@veche/platform';
import { findAction, finishAction, insertAction } from '../db/action-repo.ts';
import { holdItem, stateOf, type ItemRow } from '../db/item-repo.ts';
import { insertLink } from '../db/link-repo.ts';
import { answerTermOf } from '../domain/answer-term.ts';
import { findResolutionFault } from '../domain/feedback-item.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { openOwn, sealStaff } from '../personal-words.ts';
import { tellPerson } from './tell-person.ts';
import { assertUnit, holdForStep, recordStep, type Worked, type Worker } from './work-on-item.ts';

/** Starts a check of the unit responsible; a review becomes a complaint by it. @throws AppError `unit-unknown` and those of a step */
export async function startCheck(
  deps: FeedbackDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  unitCode: string,
): Promise<Worked> {
  const item = await holdForStep(tx, id, worker, 'start-check');
  await assertUnit(tx, unitCode);
  return recordStep(deps, tx, item, worker, {
    kind: 'check-started',
    change: {
      kind: 'complaint',
      status: 'in-work',
      taken_by: item.taken_by ?? worker.personId,
      check_unit_code: unitCode,
      check_started_at: tx.now,
      ...(await termIfNone(deps, tx, item)),
    },
  });
}

/** What nobody had to answer has to be answered from now on. */
async function termIfNone(deps: FeedbackDeps, tx: Tx, item: ItemRow) {
  if (item.due_at !== null) return {};
  const { zone } = await deps.tenantOf(tx);
  const term = answerTermOf(tx.now, { calendar: await deps.calendarOf(tx), zone });
  return term ? { due_at: term.dueAt, due_on: term.dueOn } : {};
}

export interface PlannedAction {
  readonly what: string;
  readonly unitCode: string;
  readonly personId?: PersonId | undefined;
  readonly dueOn: PlainDate;
}

/**
 * Plans what is to be mended: who, what, by when. The one who is to do it is told.
 * @throws AppError `unit-unknown`, `action-date-past`, `not-staff` and those of a step
 */
export async function planAction(
  deps: FeedbackDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  planned: PlannedAction,
): Promise<Worked> {
  const { what, unitCode, personId, dueOn } = planned;
  const item = await holdForStep(tx, id, worker, 'plan-action');
  await assertUnit(tx, unitCode);
  const { zone } = await deps.tenantOf(tx);
  if (dueOn < localDateOf(tx.now, zone)) throw rejected('action-date-past');
  if (personId !== undefined && !(await deps.people.listStaff(tx)).includes(personId))
    throw rejected('not-staff');
  const actionId = await insertAction(tx, {
    itemId: id,
    round: item.reopened_count,
    sealedWhat: await sealStaff(deps.vault, tx, item.person_id, what),
    unitCode,
    personId: personId ?? null,
    dueOn,
    dueAt: endOfDay(dueOn, zone),
    plannedBy: worker.personId,
  });
  if (personId !== undefined && personId !== worker.personId)
    await deps.notifications.queueMessage(tx, {
      recipientPersonId: personId,
      template: 'corrective-action-assigned',
      values: { number: item.number, what, dueOn },
      link: `/feedback/${id}`,
      subject: { type: 'feedback', id },
      dedupeKey: `corrective-action:${actionId}`,
    });
  return recordStep(deps, tx, item, worker, {
    kind: 'action-planned',
    change: {},
    sealed: await sealStaff(deps.vault, tx, item.person_id, what),
    result: [dueOn],
  });
}

/** A planned action was done, or is not to be done. @throws AppError `not-found` and those of a step */
export async function endAction(
  deps: FeedbackDeps,
  tx: Tx,
  { id, actionId }: { readonly id: string; readonly actionId: string },
  worker: Worker,
  { outcome, note }: { readonly outcome: 'done' | 'cancelled'; readonly note?: string | undefined },
): Promise<Worked> {
  const item = await holdForStep(tx, id, worker, 'finish-action');
  const action = await findAction(tx, actionId);
  if (action?.item_id !== id) throw notFound();
  if (action.state !== 'planned') throw rejected('feedback-step-impossible');
  await finishAction(tx, actionId, {
    state: outcome,
    sealedNote: await sealStaff(deps.vault, tx, item.person_id, note),
    by: worker.personId,
  });
  return recordStep(deps, tx, item, worker, {
    kind: outcome === 'done' ? 'action-done' : 'action-cancelled',
    change: {},
    sealed: await sealStaff(deps.vault, tx, item.person_id, note),
  });
}

/**
 * Answers the person and asks whether it is really settled: by their account, or at the address they left.
 * @throws AppError `not-found`, `stale-version`, `feedback-step-impossible`, `actions-open`, `finding-needed`, `action-needed`
 */
export async function resolveItem(
  deps: FeedbackDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  { answer, finding }: { readonly answer: string; readonly finding?: CheckFinding | undefined },
): Promise<Worked> {
  const item = await holdItem(tx, id, worker.ifMatch);
  const fault = findResolutionFault(await stateOf(tx, item), finding);
  if (fault) throw rejected(fault);
  const worked = await recordStep(deps, tx, item, worker, {
    kind: 'resolved',
    change: {
      status: 'resolved',
      resolved_at: tx.now,
      check_finding: item.check_started_at === null ? null : (finding ?? null),
      sealed_answer: await sealStaff(deps.vault, tx, item.person_id, answer),
    },
    sealed: await sealStaff(deps.vault, tx, item.person_id, answer),
    result: finding ? [finding] : [],
  });
  const token = await insertLink(tx, item.person_id, { purpose: 'confirm', itemId: id });
  await tellPerson(deps, tx, {
    personId: item.person_id,
    contact: (await openOwn(deps.vault, tx, item))?.contact,
    template: 'feedback-answered',
    values: { number: item.number, answer },
    link: `/r/${token}`,
    dedupeKey: `feedback-answered:${id}:${item.reopened_count}`,
    subject: { type: 'feedback', id },
  });
  return worked;
}
