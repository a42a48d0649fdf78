import type { PersonId, PlainDate } from '@veche/kernel';
import type { FeedbackKind } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import { openStatuses } from '../domain/feedback-item.ts';
import { feedbackDb } from './tables.ts';

/** What somebody has to do by a day: answer an item, or a corrective action of it. */
export interface DueMatter {
  readonly itemId: string;
  /** Of a corrective action. */
  readonly actionId: string | null;
  readonly kind: FeedbackKind;
  readonly number: string;
  readonly dueOn: PlainDate;
  /** Who has taken it, or is to do it. */
  readonly personId: PersonId | null;
  readonly unitCode: string | null;
}

/** Everything that is due up to a day and not done, the oldest first. */
export async function listDueMatters(tx: ReadTx, upTo: PlainDate): Promise<DueMatter[]> {
  const answers = await feedbackDb(tx)
    .selectFrom('feedback.item')
    .select(['id', 'kind', 'number', 'due_on', 'taken_by', 'unit_code', 'check_unit_code'])
    .where('tenant_id', '=', tx.tenantId)
    .where('status', 'in', [...openStatuses])
    .where('due_on', '<=', upTo)
    .orderBy('due_at')
    .orderBy('id')
    .execute();
  const actions = await feedbackDb(tx)
    .selectFrom('feedback.corrective_action as a')
    .innerJoin('feedback.item as i', (join) =>
      join.onRef('i.tenant_id', '=', 'a.tenant_id').onRef('i.id', '=', 'a.item_id'),
    )
    .select(['a.id', 'a.item_id', 'i.kind', 'i.number', 'a.due_on', 'a.person_id', 'a.unit_code'])
    .where('a.tenant_id', '=', tx.tenantId)
    .where('a.state', '=', 'planned')
    .where('a.due_on', '<=', upTo)
    .orderBy('a.due_at')
    .orderBy('a.id')
    .execute();
  return [
    ...answers.flatMap((row): DueMatter[] =>
      row.due_on === null
        ? []
        : [
            {
              itemId: row.id,
              actionId: null,
              kind: row.kind,
              number: row.number,
              dueOn: row.due_on,
              personId: row.taken_by,
              unitCode: row.check_unit_code ?? row.unit_code,
            },
          ],
    ),
    ...actions.map((row) => ({
      itemId: row.item_id,
      actionId: row.id,
      kind: row.kind,
      number: row.number,
      dueOn: row.due_on,
      personId: row.person_id,
      unitCode: row.unit_code,
    })),
  ];
}
