import type { PreparedStatement, Tx } from '@veche/platform';

/** The source `veche` is this installation itself: its clocks and its people. */
export const ownSource = 'veche';

/*
 * Terms are computed under the norms and the calendar in force. Whoever changes those takes the lock alone, so that no batch computes
 * by the old ones what was recomputed a moment ago; all others share it.
 */
const shareTerms: PreparedStatement = {
  name: 'requests.share-terms',
  text: `select pg_advisory_xact_lock_shared(hashtextextended('requests.terms ' || $1, 0))`,
};
const holdTerms: PreparedStatement = {
  name: 'requests.hold-terms',
  text: `select pg_advisory_xact_lock(hashtextextended('requests.terms ' || $1, 0))`,
};
const nextSequence: PreparedStatement = {
  name: 'requests.next-change-sequence',
  text: `update requests.source set change_count = change_count + 1 where tenant_id = $1 and code = $2 returning change_count`,
};
const insert: PreparedStatement = {
  name: 'requests.insert-change-set',
  text: `insert into requests.change_set (tenant_id, id, source_code, sequence, count, root, recorded_at, kind)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

export const shareTermsLock = (tx: Tx): Promise<unknown> => tx.sql(shareTerms, [tx.tenantId]);

export const holdTermsLock = (tx: Tx): Promise<unknown> => tx.sql(holdTerms, [tx.tenantId]);

export interface NewChangeSet {
  readonly id: string;
  readonly sourceCode: string;
  readonly count: number;
  readonly root: string;
  readonly kind: string;
}

/** Notes a change set and gives it its place among those of its source. Late in the transaction: the source's row is held until its end. */
export async function insertChangeSet(tx: Tx, set: NewChangeSet): Promise<number> {
  const [row] = await tx.sql<{ change_count: number }>(nextSequence, [tx.tenantId, set.sourceCode]);
  if (row === undefined) throw new Error(`There is no source ${set.sourceCode}`);
  const values = [set.sourceCode, row.change_count, set.count, set.root, tx.now, set.kind];
  await tx.sql(insert, [tx.tenantId, set.id, ...values]);
  return row.change_count;
}
