import type { ReadTx } from '@veche/platform';
import { columnOf } from '../db/cell-columns.ts';
import { sliceWhere } from '../db/slice-where.ts';
import type { Dimension, SliceFilter } from '../domain/slice.ts';

/** What is not done at this moment. */
export interface PresentCounts {
  readonly code: string;
  readonly open: number;
  readonly overdue: number;
  readonly veryOverdue: number;
  readonly paused: number;
  /** Past the deadline the source itself gave. */
  readonly statedOverdue: number;
  readonly withStatedTerm: number;
}

/** Counts of this moment, by a dimension when one is told. */
export async function readPresent(
  tx: ReadTx,
  { filter = {}, by }: { readonly filter?: SliceFilter; readonly by?: Dimension | undefined } = {},
): Promise<PresentCounts[]> {
  const where = sliceWhere(filter, 3);
  return tx.sql<PresentCounts>(
    {
      name: `indicators.present-${by ?? ''}-${where.name}`,
      text: `select ${by === undefined ? `''` : `f.${columnOf[by]}`} as code, count(*)::int as open,
               count(*) filter (where due_at <= $2)::int as overdue, count(*) filter (where very_overdue_at <= $2)::int as "veryOverdue",
               count(*) filter (where paused_since is not null)::int as paused,
               count(*) filter (where stated_due_at < $2)::int as "statedOverdue", count(stated_due_at)::int as "withStatedTerm"
             from indicators.fact f where tenant_id = $1 and done_at is null${where.text} group by 1`,
    },
    [tx.tenantId, tx.now, ...where.values],
  );
}

export const nothingPresent: PresentCounts = {
  code: '',
  open: 0,
  overdue: 0,
  veryOverdue: 0,
  paused: 0,
  statedOverdue: 0,
  withStatedTerm: 0,
};
