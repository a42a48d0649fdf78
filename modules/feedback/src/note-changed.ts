import { emit, textOf, type LiveTopic, type Tx } from '@veche/platform';
import type { ItemRow } from './db/item-repo.ts';
import { feedbackDb } from './db/tables.ts';
import { feedbackChangedType, letterChangedType } from './events.ts';

/** Tells open screens that an item has changed. */
export const noteChanged = (tx: Tx, { id, version }: Pick<ItemRow, 'id' | 'version'>): Promise<void> =>
  emit(tx, {
    type: feedbackChangedType,
    stream: `feedback/${id}`,
    version,
    subject: id,
    data: { itemId: id },
  });

const isStaff = ({ permissions }: { readonly permissions: ReadonlySet<string> }): boolean =>
  permissions.has('feedback.handle');

/** Lists and cards of the staff, and what the person themselves sees of it. */
export const liveFeedback: LiveTopic = {
  types: [feedbackChangedType, letterChangedType],
  async resolve(tx, event) {
    if (event.type === letterChangedType)
      return [{ topic: 'feedback', subjectId: textOf(event.data, 'letterId'), visibleTo: isStaff }];
    const itemId = textOf(event.data, 'itemId');
    const row = await feedbackDb(tx)
      .selectFrom('feedback.item')
      .select('person_id')
      .where('tenant_id', '=', tx.tenantId)
      .where('id', '=', itemId)
      .executeTakeFirst();
    if (!row) return [];
    return [
      {
        topic: 'feedback',
        subjectId: itemId,
        visibleTo: isStaff,
      },
      { topic: 'my-feedback', subjectId: itemId, visibleTo: ({ personId }) => personId === row.person_id },
    ];
  },
};
