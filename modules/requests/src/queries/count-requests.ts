import type { DueState, RequestCounts } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import { openStateSql } from './due-state-sql.ts';
import { filterConditions } from './filter-conditions.ts';
import { matchText, type WordsOf } from './match-text.ts';
import type { RequestFilter } from './request-filter.ts';

/** So many requests in work are counted exactly, in one walk of an index; more of them only as "at least". */
const mostOpen = 200_000;
const mostDone = 10_000;

const openStates = [
  'very-overdue',
  'overdue',
  'at-risk',
  'in-time',
  'paused',
  'no-norm',
] as const satisfies readonly DueState[];

/**
 * How many requests each state of the term holds, by the other filters; the state itself and the scope are what is counted.
 * What is done is counted only for lists that show it, up to ten thousand.
 */
export async function countRequests(
  tx: ReadTx,
  wordsOf: WordsOf,
  filter: RequestFilter,
): Promise<RequestCounts> {
  const match = await matchText(tx, filter.text, wordsOf);
  const at = { tenantId: tx.tenantId, now: tx.now };
  const open = sql.join(filterConditions({ ...filter, scope: 'open', dueStates: [] }, match, at), sql` and `);
  const { rows } = await sql<{ state: DueState; count: number }>`
    select ${openStateSql(tx.now)} as state, count(*) as count
    from (select due_at, at_risk_at, very_overdue_at, paused_since from requests.service_request
          where ${open} limit ${mostOpen + 1}) counted
    group by 1`.execute(tx.kysely());
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const isCapped = total > mostOpen;
  const known = new Map(rows.map(({ state, count }) => [state, count]));
  const counts = Object.fromEntries(
    openStates.map((state) => [state, { count: known.get(state) ?? 0, isCapped }]),
  ) as Record<(typeof openStates)[number], { count: number; isCapped: boolean }>;
  const opened = { count: Math.min(total, mostOpen), isCapped };
  if (filter.scope === 'open') return { open: opened, ...counts };
  const done = sql.join(filterConditions({ ...filter, scope: 'done' }, match, at), sql` and `);
  const counted = await sql<{ count: number }>`
    select count(*) as count from (select 1 from requests.service_request where ${done} limit ${mostDone + 1}) counted`.execute(
    tx.kysely(),
  );
  const count = counted.rows[0]?.count ?? 0;
  return {
    open: opened,
    ...counts,
    done: { count: Math.min(count, mostDone), isCapped: count > mostDone },
  };
}
