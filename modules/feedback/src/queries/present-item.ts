import type { FeedbackListItem } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { ItemRow } from '../db/item-repo.ts';
import { findRequests, unitTitles } from '../db/request-repo.ts';
import { feedbackDb } from '../db/tables.ts';
import { openStatuses } from '../domain/feedback-item.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';

/** A property that is there only when it has a value. */
export const present = <Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
): { [key in Name]?: Value } =>
  value === null || value === undefined ? {} : ({ [name]: value } as { [key in Name]: Value });

export type UnitTitles = Awaited<ReturnType<typeof unitTitles>>;

/** A code without words stands for itself. */
export const namedUnit = (units: UnitTitles, code: string) => ({
  code,
  title: { ...(units.get(code) ?? { ru: code, en: code }) },
});

/** Rows as lists show them: no word of the person. */
export async function presentItems(
  deps: FeedbackDeps,
  tx: ReadTx,
  rows: readonly ItemRow[],
): Promise<FeedbackListItem[]> {
  const requests = await findRequests(
    tx,
    rows.flatMap(({ request_id: id }) => id ?? []),
  );
  const units = await unitTitles(tx);
  const names = await deps.people.displayNames(tx, [
    ...new Set(rows.flatMap(({ taken_by: by }): PersonId[] => (by === null ? [] : [by]))),
  ]);
  const open = await countOpenActions(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row): FeedbackListItem => {
    const request = requests.get(row.request_id ?? '');
    return {
      id: row.id,
      version: row.version,
      number: row.number,
      kind: row.kind,
      channel: row.channel,
      status: row.status,
      ...(request && {
        request: { id: request.id, number: request.number, service: { ...request.service.title } },
      }),
      ...(row.unit_code !== null && { unit: namedUnit(units, row.unit_code) }),
      ...present('score', row.score),
      ...present('solved', row.solved),
      topic: { code: row.topic, ...present('confidence', row.topic_confidence), by: row.topic_by },
      urgency: { code: row.urgency, ...present('confidence', row.urgency_confidence), by: row.urgency_by },
      hasText: row.has_text,
      receivedAt: row.received_at,
      ...present('dueOn', row.due_on),
      isOverdue: isOverdue(row, tx.now),
      ...(open.get(row.id) ?? { openActions: 0, overdueActions: 0 }),
      ...present('takenBy', row.taken_by === null ? null : names.get(row.taken_by)),
    };
  });
}

const isOverdue = ({ status, due_at: dueAt }: ItemRow, now: string): boolean =>
  dueAt !== null && dueAt <= now && (openStatuses as readonly string[]).includes(status);

async function countOpenActions(
  tx: ReadTx,
  ids: readonly string[],
): Promise<Map<string, Pick<FeedbackListItem, 'openActions' | 'overdueActions'>>> {
  if (ids.length === 0) return new Map();
  const rows = await feedbackDb(tx)
    .selectFrom('feedback.corrective_action')
    .select([
      'item_id',
      sql<number>`count(*)::int`.as('open'),
      sql<number>`count(*) filter (where due_at <= ${tx.now})::int`.as('overdue'),
    ])
    .where('tenant_id', '=', tx.tenantId)
    .where('item_id', 'in', ids)
    .where('state', '=', 'planned')
    .groupBy('item_id')
    .execute();
  return new Map(
    rows.map(({ item_id: id, open, overdue }) => [id, { openActions: open, overdueActions: overdue }]),
  );
}
