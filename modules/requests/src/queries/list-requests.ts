import type { DueState } from '@veche/contracts';
import { invalidInput, type ReadTx } from '@veche/platform';
import { sql, type RawBuilder } from 'kysely';
import { stateColumns, type StateRow } from '../db/request-row.ts';
import type { ServiceRequestTable } from '../db/tables.ts';
import { dueStateSql } from './due-state-sql.ts';
import { filterConditions } from './filter-conditions.ts';
import { decodeCursor, encodeCursor, type ListCursor } from './list-cursor.ts';
import { matchText, type WordsOf } from './match-text.ts';
import type { RequestFilter } from './request-filter.ts';

export interface ListOrder {
  readonly sort: 'due' | 'opened' | 'changed';
  readonly direction: 'asc' | 'desc';
}

/** The columns of a row of the list. */
export type ListedRow = Pick<ServiceRequestTable, (typeof ownColumns)[number]> &
  StateRow & { readonly due_state: DueState; readonly page_key: string | null };

const ownColumns = [
  'id',
  'version',
  'number',
  'source_code',
  'region',
  'district',
  'address',
  'channel',
  'criticality',
  'due_at',
  'due_on',
  'paused_since',
  'norm_id',
  'changed_at',
] as const;
const listedColumns = sql.raw([...ownColumns, ...stateColumns].map((column) => `r.${column}`).join(', '));

export interface ListQuery extends ListOrder {
  readonly filter: RequestFilter;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const sortColumns = { due: 'due_at', opened: 'opened_at', changed: 'changed_at' } as const;

/**
 * A page of the register. The ids of the page are found in an index that carries every filtered column; only then are the rows
 * read. Rows without a term come last whatever the direction. @throws AppError `invalid-input` for an order by term of requests that are done
 */
export async function listRequests(
  tx: ReadTx,
  wordsOf: WordsOf,
  query: ListQuery,
): Promise<{ rows: ListedRow[]; nextCursor?: string }> {
  const { filter, sort, limit } = query;
  if (sort === 'due' && filter.scope !== 'open') throw invalidInput([orderOfDone]);
  const match = await matchText(tx, filter.text, wordsOf);
  if (match.by === 'ids' && match.ids.length === 0) return { rows: [] };
  const conditions = filterConditions(filter, match, { tenantId: tx.tenantId, now: tx.now });
  const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  const wanted = limit + 1;
  const rows =
    after?.key === null ? [] : await readPage(tx, query, { conditions, after, limit: wanted, hasKey: true });
  if (rows.length < wanted && sort === 'due' && mayLackTerm(filter)) {
    const from = after?.key === null ? after : undefined;
    rows.push(
      ...(await readPage(tx, query, {
        conditions,
        after: from,
        limit: wanted - rows.length,
        hasKey: false,
      })),
    );
  }
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return rows.length > limit && last
    ? { rows: shown, nextCursor: encodeCursor({ key: last.page_key, id: last.id }) }
    : { rows: shown };
}

const orderOfDone = {
  pointer: 'query:/sort',
  code: 'unknown-value',
  message: {
    ru: 'По сроку сортируются только запросы в работе',
    en: 'Only requests in work are sorted by term',
  },
};

/** Whether the filters leave requests without a term at all. */
const mayLackTerm = ({ dueStates, dueFrom, dueBefore }: RequestFilter): boolean =>
  dueFrom === undefined &&
  dueBefore === undefined &&
  (dueStates.length === 0 || dueStates.includes('no-norm'));

interface Part {
  readonly conditions: readonly RawBuilder<boolean>[];
  readonly after: ListCursor | undefined;
  readonly limit: number;
  /** Rows that have the moment they are sorted by, or those that have none, in the order of their ids. */
  readonly hasKey: boolean;
}

async function readPage(tx: ReadTx, order: ListOrder, part: Part): Promise<ListedRow[]> {
  const column = sql.ref(sortColumns[order.sort]);
  const direction = sql.raw(order.direction);
  const compare = sql.raw(order.direction === 'asc' ? '>' : '<');
  const { after, hasKey } = part;
  const conditions = [
    ...part.conditions,
    ...(order.sort === 'due'
      ? [hasKey ? sql<boolean>`due_at is not null` : sql<boolean>`due_at is null`]
      : []),
    ...(after === undefined
      ? []
      : [
          after.key === null
            ? sql<boolean>`id ${compare} ${after.id}::uuid`
            : sql<boolean>`(${column}, id) ${compare} (${after.key}::timestamptz, ${after.id}::uuid)`,
        ]),
  ];
  const sorting = hasKey ? sql`${column} ${direction}, id ${direction}` : sql`id ${direction}`;
  const page = sql`select id from requests.service_request where ${sql.join(conditions, sql` and `)}
    order by ${sorting} limit ${part.limit}`;
  const { rows } = await sql<ListedRow>`
    select ${listedColumns}, ${dueStateSql(tx.now)} as due_state,
      to_char(r.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as page_key
    from (${page}) page join requests.service_request r on r.tenant_id = ${tx.tenantId} and r.id = page.id
    order by ${hasKey ? sql`r.${column} ${direction}, r.id ${direction}` : sql`r.id ${direction}`}`.execute(
    tx.kysely(),
  );
  return rows;
}
