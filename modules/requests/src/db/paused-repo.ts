import type { Instant } from '@veche/kernel';
import type { PreparedStatement, Tx } from '@veche/platform';
import type { RequestTerms } from '../domain/term-book.ts';
import { bulkSource, bulkValues, type BulkColumn } from './bulk.ts';
import { stateColumns, type StateRow } from './request-row.ts';

/** An open request whose clock stands still, with the end it shows. */
export interface PausedRequest extends StateRow {
  readonly id: string;
  readonly due_at: Instant;
  readonly first_answer_due_at: Instant | null;
}

const lock: PreparedStatement = {
  name: 'requests.lock-paused',
  text: `select id, due_at, first_answer_due_at, ${stateColumns.join(', ')} from requests.service_request
         where tenant_id = $1 and paused_since is not null and done_at is null and due_at > paused_since and id > $2
         order by id limit $3 for update skip locked`,
};

/** Requests whose term a pause holds, after an id; locked until the end of the transaction. */
export const lockPaused = (tx: Tx, after: string, limit: number): Promise<PausedRequest[]> =>
  tx.sql<PausedRequest>(lock, [tx.tenantId, after, limit]);

export interface RefreshedTerm {
  readonly id: string;
  readonly terms: RequestTerms;
}

const columns: readonly BulkColumn<RefreshedTerm>[] = [
  { name: 'id', type: 'uuid', of: ({ id }) => id },
  { name: 'due_at', type: 'timestamptz', of: ({ terms }) => terms.final?.dueAt },
  { name: 'due_on', type: 'date', of: ({ terms }) => terms.final?.dueOn },
  { name: 'at_risk_at', type: 'timestamptz', of: ({ terms }) => terms.final?.atRiskAt },
  { name: 'very_overdue_at', type: 'timestamptz', of: ({ terms }) => terms.final?.veryOverdueAt },
  { name: 'first_answer_due_at', type: 'timestamptz', of: ({ terms }) => terms.firstAnswerDueAt },
];
const refresh: PreparedStatement = {
  name: 'requests.refresh-paused',
  text: `update requests.service_request r set ${columns
    .slice(1)
    .map(({ name }) => `${name} = x.${name}`)
    .join(', ')}
         from ${bulkSource(columns, 2).from} where r.tenant_id = $1 and r.id = x.id`,
};

/** Shows other ends. Nothing happened to the requests: neither their version nor their history changes. */
export const saveRefreshed = (tx: Tx, refreshed: readonly RefreshedTerm[]): Promise<unknown> =>
  tx.sql(refresh, [tx.tenantId, ...bulkValues(columns, refreshed)]);
