import type { Instant, PersonId, PlainDate } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { Selectable } from 'kysely';
import { feedbackDb, type Tables } from './tables.ts';

export type ActionRow = Selectable<Tables['feedback.corrective_action']>;

const actions = (tx: ReadTx) =>
  feedbackDb(tx).selectFrom('feedback.corrective_action').selectAll().where('tenant_id', '=', tx.tenantId);

export const findAction = (tx: ReadTx, id: string): Promise<ActionRow | undefined> =>
  actions(tx).where('id', '=', id).executeTakeFirst();

/** Actions of an item, oldest first. */
export const listActions = (tx: ReadTx, itemId: string): Promise<ActionRow[]> =>
  actions(tx).where('item_id', '=', itemId).orderBy('planned_at').orderBy('id').execute();

export async function insertAction(
  tx: Tx,
  action: {
    readonly itemId: string;
    readonly round: number;
    readonly sealedWhat: string | null;
    readonly unitCode: string;
    readonly personId: PersonId | null;
    readonly dueOn: PlainDate;
    readonly dueAt: Instant;
    readonly plannedBy: PersonId;
  },
): Promise<string> {
  const id = tx.newId();
  await feedbackDb(tx)
    .insertInto('feedback.corrective_action')
    .values({
      tenant_id: tx.tenantId,
      id,
      item_id: action.itemId,
      round: action.round,
      sealed_what: action.sealedWhat,
      sealed_note: null,
      unit_code: action.unitCode,
      person_id: action.personId,
      due_on: action.dueOn,
      due_at: action.dueAt,
      state: 'planned',
      planned_by: action.plannedBy,
      planned_at: tx.now,
      done_at: null,
      done_by: null,
    })
    .execute();
  return id;
}

export async function finishAction(
  tx: Tx,
  id: string,
  end: { readonly state: 'done' | 'cancelled'; readonly sealedNote: string | null; readonly by: PersonId },
): Promise<void> {
  await feedbackDb(tx)
    .updateTable('feedback.corrective_action')
    .set({ state: end.state, sealed_note: end.sealedNote, done_at: tx.now, done_by: end.by })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}
