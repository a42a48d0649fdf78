import type { CorrectiveAction, FeedbackView } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { listActions, type ActionRow } from '../db/action-repo.ts';
import { findComment, type PreparedWords } from '../db/comment-repo.ts';
import { listItemEvents } from '../db/history-repo.ts';
import { getItem, type ItemRow } from '../db/item-repo.ts';
import { unitTitles } from '../db/request-repo.ts';
import { readContact } from '../domain/contact.ts';
import { canTake, type FeedbackState } from '../domain/feedback-item.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { findPersonalTraces } from '../domain/personal-traces.ts';
import { openOwn, openStaff, type PersonalWords } from '../personal-words.ts';
import { namedUnit, present, presentItems, type UnitTitles } from './present-item.ts';

/** A review or a complaint with the person's words. @throws AppError `not-found` */
export async function getFeedback(
  deps: FeedbackDeps,
  tx: ReadTx,
  id: string,
): Promise<{ readonly view: FeedbackView; readonly personId: PersonId }> {
  const row = await getItem(tx, id);
  const [listed] = await presentItems(deps, tx, [row]);
  if (!listed) throw new Error('An item was read and not presented');
  const own = await openOwn(deps.vault, tx, row);
  const units = await unitTitles(tx);
  const actions = await listActions(tx, id);
  const events = await listItemEvents(tx, id);
  const comment = await findComment(tx, id);
  const names = await deps.people.displayNames(tx, [
    ...new Set([
      ...events.flatMap((event) => event.by_person_id ?? []),
      ...actions.flatMap((a) => a.person_id ?? []),
      ...(comment ? [comment.preparedBy] : []),
    ]),
  ]);
  const state = stateFrom(row, actions);
  const duplicate = row.duplicate_of === null ? undefined : await getItem(tx, row.duplicate_of);
  return {
    personId: row.person_id,
    view: {
      ...listed,
      ...present('askedAt', row.asked_at),
      ...present('subject', own?.subject),
      ...present('senderKnown', row.sender_known),
      ...present('text', own?.text),
      ...present('name', own?.name),
      ...present('contact', own?.contact),
      isErased: own === undefined,
      reach: await reachOf(deps, tx, row, own?.contact),
      ...(row.check_started_at !== null && {
        check: {
          unit: namedUnit(units, row.check_unit_code ?? ''),
          startedAt: row.check_started_at,
          ...present('finding', row.check_finding),
        },
      }),
      actions: await Promise.all(
        actions.map((action) => presentAction(deps, tx, { action, row, units, names })),
      ),
      ...present('answer', await openStaff(deps.vault, tx, row.person_id, row.sealed_answer)),
      ...present('resolvedAt', row.resolved_at),
      ...present('confirmedAt', row.confirmed_at),
      reopenedCount: row.reopened_count,
      ...(row.may_publish && own && { publication: publicationOf(own, comment, names) }),
      ...(duplicate && { duplicateOf: { id: duplicate.id, number: duplicate.number } }),
      history: await Promise.all(
        events.map(async (event) => ({
          at: event.at,
          kind: event.kind,
          ...present('by', event.by_person_id === null ? null : names.get(event.by_person_id)),
          isByApplicant: event.is_by_applicant,
          ...present(
            'text',
            event.is_by_applicant
              ? (await openOwn(deps.vault, tx, { person_id: row.person_id, sealed: event.sealed }))?.text
              : await openStaff(deps.vault, tx, row.person_id, event.sealed),
          ),
          ...event.data,
        })),
      ),
      abilities: abilitiesOf(state),
    },
  };
}

const stateFrom = (row: ItemRow, actions: readonly ActionRow[]): FeedbackState => ({
  kind: row.kind,
  status: row.status,
  isCheckStarted: row.check_started_at !== null,
  reopenedCount: row.reopened_count,
  actions,
});

const publicationOf = (
  own: PersonalWords,
  comment: PreparedWords | undefined,
  names: ReadonlyMap<PersonId, string>,
): FeedbackView['publication'] => ({
  traces: findPersonalTraces(own.text ?? ''),
  ...(comment && {
    prepared: {
      text: comment.text,
      ...present('by', names.get(comment.preparedBy)),
      at: comment.preparedAt,
    },
  }),
});

const abilitiesOf = (state: FeedbackState): FeedbackView['abilities'] => ({
  take: canTake(state, 'take'),
  label: true,
  startCheck: canTake(state, 'start-check'),
  planAction: canTake(state, 'plan-action'),
  finishAction: canTake(state, 'finish-action'),
  resolve: canTake(state, 'resolve'),
  markDuplicate: canTake(state, 'mark-duplicate'),
});

async function reachOf(
  deps: FeedbackDeps,
  tx: ReadTx,
  row: ItemRow,
  contact: string | undefined,
): Promise<FeedbackView['reach']> {
  if ((await deps.people.languageOf(tx, row.person_id)) !== undefined) return 'account';
  return contact !== undefined && readContact(contact) ? 'contact' : 'none';
}

async function presentAction(
  deps: FeedbackDeps,
  tx: ReadTx,
  {
    action,
    row,
    units,
    names,
  }: {
    readonly action: ActionRow;
    readonly row: ItemRow;
    readonly units: UnitTitles;
    readonly names: ReadonlyMap<PersonId, string>;
  },
): Promise<CorrectiveAction> {
  return {
    id: action.id,
    what: (await openStaff(deps.vault, tx, row.person_id, action.sealed_what)) ?? '',
    unit: namedUnit(units, action.unit_code),
    ...present('person', action.person_id === null ? null : names.get(action.person_id)),
    dueOn: action.due_on,
    state: action.state,
    isOverdue: action.state === 'planned' && action.due_at <= tx.now,
    ...present('doneAt', action.done_at),
    ...present('note', await openStaff(deps.vault, tx, row.person_id, action.sealed_note)),
  };
}
