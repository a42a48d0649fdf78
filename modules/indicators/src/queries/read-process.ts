import type { PreparedStatement, ReadTx } from '@veche/platform';
import { sliceWhere } from '../db/slice-where.ts';
import type { Period } from '../domain/period.ts';
import {
  directlyFollows,
  type ProcessEdge,
  type ProcessMap,
  type VariantCases,
} from '../domain/process/directly-follows.ts';
import type { SliceFilter } from '../domain/slice.ts';
import { rememberCohort } from './remember-cohort.ts';

export interface ProcessVariant extends VariantCases {
  readonly share: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
}

export interface TimedEdge extends ProcessEdge {
  readonly p50Ms: number;
  readonly p90Ms: number;
}

export interface ProcessReading extends Omit<ProcessMap, 'edges'> {
  readonly edges: readonly TimedEdge[];
  /** Most frequent first. */
  readonly variants: readonly ProcessVariant[];
  /** From the first step of a case to its last. */
  readonly p50Ms: number | undefined;
  readonly p90Ms: number | undefined;
}

interface VariantRow {
  activities: string[];
  cases: number;
  p50Ms: number;
  p90Ms: number;
  gapSums: number[] | null;
}
interface EdgeRow {
  from: string;
  to: string;
  p50Ms: number;
  p90Ms: number;
}

/** How the requests opened in a period went: what followed what, how long it took, in how many ways. */
export function readProcess(tx: ReadTx, period: Period, filter: SliceFilter): Promise<ProcessReading> {
  const what = `process ${JSON.stringify(filter)}`;
  return rememberCohort(tx, { what, period, filter }, () => countProcess(tx, period, filter));
}

async function countProcess(tx: ReadTx, { from, to }: Period, filter: SliceFilter): Promise<ProcessReading> {
  const where = sliceWhere(filter, 4);
  await tx.sql(roomForSorting, []);
  const [row] = await tx.sql<{
    variants: VariantRow[] | null;
    edges: EdgeRow[] | null;
    whole: { p50: number | null; p90: number | null } | null;
  }>(
    {
      name: `indicators.process-${where.name}`,
      // Cases are found once for the three answers.
      text: `with cases as materialized (
               select p.variant_id, p.gaps_ms, p.total_ms from indicators.fact f join indicators.path p using (tenant_id, request_id)
               where f.tenant_id = $1 and f.opened_on between $2 and $3${where.text}
             ), gaps as materialized (
               select variant_id, step, gap from cases, unnest(gaps_ms) with ordinality as g (gap, step)
             ), sums as (
               select variant_id, array_agg(total order by step) as gap_sums
               from (select variant_id, step, sum(gap)::double precision as total from gaps group by 1, 2) s group by 1
             ), variants as (
               select v.activities, c.cases, c.p50 as "p50Ms", c.p90 as "p90Ms", s.gap_sums as "gapSums" from (
                 select variant_id, count(*)::int as cases, percentile_cont(0.5) within group (order by total_ms) as p50,
                   percentile_cont(0.9) within group (order by total_ms) as p90 from cases group by 1) c
               join indicators.variant v on v.tenant_id = $1 and v.id = c.variant_id left join sums s using (variant_id)
               order by c.cases desc, v.activities
             ), edges as (
               select v.activities[step] as "from", v.activities[step + 1] as "to", percentile_cont(0.5) within group (order by gap) as "p50Ms",
                 percentile_cont(0.9) within group (order by gap) as "p90Ms"
               from gaps g join indicators.variant v on v.tenant_id = $1 and v.id = g.variant_id group by 1, 2
             )
             select (select json_agg(variants) from variants) as variants, (select json_agg(edges) from edges) as edges,
               (select json_build_object('p50', percentile_cont(0.5) within group (order by total_ms),
                  'p90', percentile_cont(0.9) within group (order by total_ms)) from cases) as whole`,
    },
    [tx.tenantId, from, to, ...where.values],
  );
  return assemble(row?.variants ?? [], row?.edges ?? [], row?.whole ?? undefined);
}

const roomForSorting: PreparedStatement = {
  name: 'indicators.room-for-sorting',
  text: `select set_config('work_mem', '64MB', true)`,
};

function assemble(
  rows: readonly VariantRow[],
  edges: readonly EdgeRow[],
  whole: { p50: number | null; p90: number | null } | undefined,
): ProcessReading {
  const map = directlyFollows(
    rows.map(({ activities, cases, gapSums }) => ({ activities, cases, gapSumsMs: gapSums ?? [] })),
  );
  const times = new Map(edges.map((edge) => [`${edge.from}\u0000${edge.to}`, edge]));
  return {
    ...map,
    edges: map.edges.map((edge) => {
      const time = times.get(`${edge.from}\u0000${edge.to}`);
      return { ...edge, p50Ms: time?.p50Ms ?? edge.meanMs, p90Ms: time?.p90Ms ?? edge.meanMs };
    }),
    variants: rows.map((row) => ({
      activities: row.activities,
      cases: row.cases,
      share: map.cases === 0 ? 0 : row.cases / map.cases,
      gapSumsMs: row.gapSums ?? [],
      p50Ms: row.p50Ms,
      p90Ms: row.p90Ms,
    })),
    p50Ms: whole?.p50 ?? undefined,
    p90Ms: whole?.p90 ?? undefined,
  };
}
