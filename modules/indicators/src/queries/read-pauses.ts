import type { ReadTx } from '@veche/platform';
import { sliceWhere } from '../db/slice-where.ts';
import type { Period } from '../domain/period.ts';
import type { SliceFilter } from '../domain/slice.ts';

/** Time a unit kept the clock stopped for one reason. */
export interface PauseRow {
  readonly unit: string;
  readonly reason: string;
  readonly requests: number;
  readonly pausedMs: number;
  /** Standing at this moment. */
  readonly stillPaused: number;
}

/**
 * The ledger of stopped clocks: pauses of requests done in the period, and those that stand now. A pause still standing is counted
 * up to this moment.
 */
export async function readPauses(tx: ReadTx, { from, to }: Period, filter: SliceFilter): Promise<PauseRow[]> {
  const where = sliceWhere(filter, 5, 'p');
  return tx.sql<PauseRow>(
    {
      name: `indicators.pauses-${where.name}`,
      text: `select p.unit_code as unit, p.reason, count(distinct p.request_id)::int as requests,
               round(sum(extract(epoch from coalesce(p.to_at, $4::timestamptz) - p.from_at)) * 1000)::bigint as "pausedMs",
               count(*) filter (where p.to_at is null)::int as "stillPaused"
             from indicators.pause p
             where p.tenant_id = $1 and (p.done_on between $2 and $3 or p.to_at is null)${where.text}
             group by 1, 2 order by 4 desc`,
    },
    [tx.tenantId, from, to, tx.now, ...where.values],
  );
}
