import type { Instant, PlainDate } from '@veche/kernel';
import type { PreparedStatement, Tx } from '@veche/platform';
import type { Watch } from '../domain/due-state.ts';
import type { TermMoments } from '../domain/term-moments.ts';
import { bulkSource, bulkValues, type BulkColumn } from './bulk.ts';

/** A request whose clock has passed a mark that was not told yet. */
export interface PassedTerm {
  readonly id: string;
  readonly version: number;
  readonly markedLevel: number;
  readonly moments: TermMoments;
}

const lock: PreparedStatement = {
  name: 'requests.lock-passed-terms',
  text: `select id, version, marked_level, due_on, due_at, at_risk_at, very_overdue_at from requests.service_request
         where tenant_id = $1 and next_transition_at <= $2 order by next_transition_at limit $3
         for update skip locked`,
};

export async function lockPassedTerms(tx: Tx, limit: number): Promise<PassedTerm[]> {
  const rows = await tx.sql<{
    id: string;
    version: number;
    marked_level: number;
    due_on: PlainDate;
    due_at: Instant;
    at_risk_at: Instant;
    very_overdue_at: Instant;
  }>(lock, [tx.tenantId, tx.now, limit]);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    markedLevel: row.marked_level,
    moments: {
      dueOn: row.due_on,
      dueAt: row.due_at,
      atRiskAt: row.at_risk_at,
      veryOverdueAt: row.very_overdue_at,
    },
  }));
}

type WatchOfRequest = Watch & { readonly id: string };

const columns: readonly BulkColumn<WatchOfRequest>[] = [
  { name: 'id', type: 'uuid', of: ({ id }) => id },
  { name: 'marked_level', type: 'smallint', of: ({ markedLevel }) => markedLevel },
  { name: 'next_transition_at', type: 'timestamptz', of: ({ nextTransitionAt }) => nextTransitionAt },
];
const save: PreparedStatement = {
  name: 'requests.save-watches',
  text: `update requests.service_request r set version = r.version + 1, change_id = $2, changed_at = $3,
           marked_level = x.marked_level, next_transition_at = x.next_transition_at
         from ${bulkSource(columns, 4).from} where r.tenant_id = $1 and r.id = x.id`,
};

export const saveWatches = (tx: Tx, changeId: string, watches: readonly WatchOfRequest[]): Promise<unknown> =>
  tx.sql(save, [tx.tenantId, changeId, tx.now, ...bulkValues(columns, watches)]);
