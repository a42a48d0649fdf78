import type { ReadTx } from '@veche/platform';
import { sliceWhere } from '../db/slice-where.ts';
import type { Period } from '../domain/period.ts';
import type { SliceFilter } from '../domain/slice.ts';

export interface ChainFigures {
  /** Stories of refusal and new filing that ended in the period. */
  readonly n: number;
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  readonly requests: number;
}

/** How long citizens were on their way when they had to file more than once. */
export async function readChains(
  tx: ReadTx,
  { from, to }: Period,
  filter: SliceFilter,
): Promise<ChainFigures> {
  const where = sliceWhere(filter, 4, 'c');
  const [row] = await tx.sql<ChainFigures>(
    {
      name: `indicators.chains-${where.name}`,
      text: `select count(*)::int as n, percentile_cont(0.5) within group (order by total_ms) as "p50Ms",
               percentile_cont(0.9) within group (order by total_ms) as "p90Ms", coalesce(sum(cardinality(request_ids)), 0)::int as requests
             from indicators.refusal_chain c where tenant_id = $1 and closed_on between $2 and $3${where.text}`,
    },
    [tx.tenantId, from, to, ...where.values],
  );
  return row ?? { n: 0, p50Ms: null, p90Ms: null, requests: 0 };
}
