import type { FeedbackKind, FeedbackStatus, FeedbackTopic, FeedbackUrgency } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import { sql, type Expression, type SqlBool } from 'kysely';
import type { ItemRow } from '../db/item-repo.ts';
import { feedbackDb } from '../db/tables.ts';
import { openStatuses } from '../domain/feedback-item.ts';

export interface FeedbackFilter {
  readonly show: 'open' | 'overdue' | 'waiting' | 'closed' | 'all';
  readonly kind?: FeedbackKind | undefined;
  readonly status?: FeedbackStatus | undefined;
  readonly topic?: FeedbackTopic | 'undecided' | undefined;
  readonly urgency?: FeedbackUrgency | undefined;
  readonly unit?: string | undefined;
  readonly service?: string | undefined;
  readonly score?: number | undefined;
  readonly requestId?: string | undefined;
  readonly toPrint?: 'yes' | undefined;
}

export interface FeedbackPlace {
  readonly key: string;
  readonly id: string;
}

const never = '9999-12-31T00:00:00.000Z';
/** What is due stands first, what was received last first; both walk the same way. */
const isByTerm = ({ show }: FeedbackFilter): boolean => show === 'open' || show === 'overdue';

/** Items of a list, one more than asked when there are more. */
export async function listFeedback(
  tx: ReadTx,
  filter: FeedbackFilter,
  { after, limit }: { readonly after?: FeedbackPlace | undefined; readonly limit: number },
): Promise<{ readonly rows: ItemRow[]; readonly next?: FeedbackPlace }> {
  const key = isByTerm(filter)
    ? sql<string>`coalesce(due_at, ${never}::timestamptz)`
    : sql<string>`received_at`;
  const base = feedbackDb(tx)
    .selectFrom('feedback.item')
    .selectAll()
    .select(key.as('page_key'))
    .where('tenant_id', '=', tx.tenantId)
    .where((eb) => eb.and(conditions(filter, tx.now)));
  const direction = isByTerm(filter) ? 'asc' : 'desc';
  const compare = direction === 'asc' ? sql`>` : sql`<`;
  const rows = await (
    after
      ? base.where(sql<boolean>`(${key}, id) ${compare} (${after.key}::timestamptz, ${after.id}::uuid)`)
      : base
  )
    .orderBy(key, direction)
    .orderBy('id', direction)
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown,
    ...(rows.length > limit && last && { next: { key: last.page_key, id: last.id } }),
  };
}

function conditions(filter: FeedbackFilter, now: string): Expression<SqlBool>[] {
  const { show, kind, status, topic, urgency, unit, service, score, requestId, toPrint } = filter;
  const all: (Expression<SqlBool> | undefined)[] = [
    whichShown(show, now),
    kind === undefined ? undefined : sql<boolean>`kind = ${kind}`,
    status === undefined ? undefined : sql<boolean>`status = ${status}`,
    topic === undefined
      ? undefined
      : topic === 'undecided'
        ? sql<boolean>`topic is null`
        : sql<boolean>`topic = ${topic}`,
    urgency === undefined ? undefined : sql<boolean>`urgency = ${urgency}`,
    unit === undefined ? undefined : sql<boolean>`unit_code = ${unit}`,
    service === undefined ? undefined : sql<boolean>`service_code = ${service}`,
    score === undefined ? undefined : sql<boolean>`score <= ${score}`,
    requestId === undefined ? undefined : sql<boolean>`request_id = ${requestId}`,
    toPrint === undefined
      ? undefined
      : sql<boolean>`may_publish and not exists (select from feedback.prepared_comment c where c.tenant_id = item.tenant_id and c.item_id = item.id)`,
  ];
  return all.filter((each) => each !== undefined);
}

const isOpen = sql<boolean>`status in (${sql.join(openStatuses)})`;

/** The answer is late, or a corrective action is. */
const isLate = (now: string) =>
  sql<boolean>`${isOpen} and (due_at <= ${now} or exists (select from feedback.corrective_action a
    where a.tenant_id = item.tenant_id and a.item_id = item.id and a.state = 'planned' and a.due_at <= ${now}))`;

function whichShown(show: FeedbackFilter['show'], now: string): Expression<SqlBool> | undefined {
  switch (show) {
    case 'open':
      return isOpen;
    case 'overdue':
      return isLate(now);
    case 'waiting':
      return sql<boolean>`status = 'resolved'`;
    case 'closed':
      return sql<boolean>`status in ('noted', 'confirmed', 'duplicate')`;
    case 'all':
      return undefined;
  }
}

/** How many there are of each kind of work. */
export async function countFeedback(
  tx: ReadTx,
): Promise<{ open: number; overdue: number; waiting: number; closed: number }> {
  return feedbackDb(tx)
    .selectFrom('feedback.item')
    .select([
      sql<number>`count(*) filter (where ${isOpen})::int`.as('open'),
      sql<number>`count(*) filter (where ${isLate(tx.now)})::int`.as('overdue'),
      sql<number>`count(*) filter (where status = 'resolved')::int`.as('waiting'),
      sql<number>`count(*) filter (where status in ('noted', 'confirmed', 'duplicate'))::int`.as('closed'),
    ])
    .where('tenant_id', '=', tx.tenantId)
    .executeTakeFirstOrThrow();
}

/** Units somebody has spoken about: a choice for the filter. */
export async function listUnitsSpokenOf(tx: ReadTx): Promise<string[]> {
  const rows = await feedbackDb(tx)
    .selectFrom('feedback.item')
    .select('unit_code')
    .distinct()
    .where('tenant_id', '=', tx.tenantId)
    .where('unit_code', 'is not', null)
    .execute();
  return rows.flatMap(({ unit_code: code }) => code ?? []);
}
