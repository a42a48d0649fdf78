import { addCalendarDays, calendarDays, localDateOf } from '@veche/deadlines';
import type { PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { listDueMatters, type DueMatter } from '../db/due-repo.ts';
import { appendItemEvent } from '../db/history-repo.ts';
import { changeItem, holdItem } from '../db/item-repo.ts';
import { dueStepOf, type DueStep } from '../domain/due-step.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { noteChanged } from '../note-changed.ts';

/** More days than two working days ever span. */
const horizonCalendarDays = 14;

const matterWords = {
  review: { ru: 'Ответ на отзыв', en: 'Answer to review' },
  complaint: { ru: 'Ответ на жалобу', en: 'Answer to complaint' },
  action: { ru: 'Мера по жалобе', en: 'Action on complaint' },
} as const;

/**
 * Tells whoever has to answer or to mend something that its day is near, is there, has passed; two working days after that, those above
 * them. Each is told once of each, however often this runs.
 */
export async function remindOfDue(deps: FeedbackDeps, tx: Tx): Promise<void> {
  const { zone } = await deps.tenantOf(tx);
  const calendar = await deps.calendarOf(tx);
  const today = localDateOf(tx.now, zone);
  const matters = await listDueMatters(tx, addCalendarDays(today, calendarDays(horizonCalendarDays)));
  for (const matter of matters) {
    const step = dueStepOf(matter.dueOn, today, calendar);
    if (step !== undefined) await remindOfOne(deps, tx, matter, step);
  }
}

async function remindOfOne(deps: FeedbackDeps, tx: Tx, matter: DueMatter, step: DueStep): Promise<void> {
  const { personId, unitCode } = matter;
  const responsible = personId === null ? await deps.people.onDuty(tx, unitCode) : [personId];
  const isLate = step === 'late' || step === 'escalated';
  await tell(deps, tx, matter, {
    to: responsible,
    template: isLate ? 'feedback-overdue' : 'feedback-due',
    step: isLate ? 'late' : step,
  });
  if (step !== 'escalated') return;
  const above = (await deps.people.above(tx, unitCode)).filter((id) => !responsible.includes(id));
  const told = await tell(deps, tx, matter, { to: above, template: 'feedback-escalated', step });
  if (told) await recordEscalation(deps, tx, matter);
}

/** @returns whether anybody is told now who was not before */
async function tell(
  deps: FeedbackDeps,
  tx: Tx,
  { itemId, actionId, kind, number, dueOn }: DueMatter,
  order: {
    readonly to: readonly PersonId[];
    readonly template: 'feedback-due' | 'feedback-overdue' | 'feedback-escalated';
    readonly step: DueStep;
  },
): Promise<boolean> {
  let isTold = false;
  for (const recipientPersonId of order.to) {
    const { state } = await deps.notifications.queueMessage(tx, {
      recipientPersonId,
      template: order.template,
      values: { matter: matterWords[actionId === null ? kind : 'action'], number, dueOn },
      link: `/feedback/${itemId}`,
      subject: { type: 'feedback', id: itemId },
      // A day that moves is reminded of anew.
      dedupeKey: `feedback-due:${actionId ?? itemId}:${dueOn}:${order.step}`,
    });
    isTold ||= state === 'queued';
  }
  return isTold;
}

async function recordEscalation(deps: FeedbackDeps, tx: Tx, { itemId, dueOn }: DueMatter): Promise<void> {
  const item = await holdItem(tx, itemId);
  const version = await changeItem(tx, item, {});
  await appendItemEvent(tx, { itemId, kind: 'escalated' });
  await deps.journal.appendJournalEntry(tx, {
    action: 'feedback.item.escalated',
    subject: { type: 'feedback', id: itemId, number: item.number },
    revision: version,
    result: [dueOn],
  });
  await noteChanged(tx, { id: itemId, version });
}
