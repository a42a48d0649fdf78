import type { ReadTx } from '@veche/platform';
import { sliceWhere } from '../db/slice-where.ts';
import type { Period } from '../domain/period.ts';
import type { SliceFilter } from '../domain/slice.ts';
import { rememberCohort } from './remember-cohort.ts';

/** Time spent after one step, beside what others spend there with the same services. */
export interface StageComparison {
  readonly activity: string;
  /** How often the slice left this step. */
  readonly times: number;
  readonly meanMs: number;
  readonly p90Ms: number;
  /** Of all time between steps, this share went here. */
  readonly share: number;
  /** Others, weighted by the services of the slice; undefined when nobody else has this step. */
  readonly othersMeanMs: number | undefined;
  /** All the time that would be gained if it went as with others. */
  readonly excessMs: number;
}

interface Row {
  activity: string;
  times: number;
  totalMs: number;
  p90Ms: number;
  expectedMs: number | null;
}

/**
 * Where the time of a slice goes, and where it takes longer than others do: the slice against everyone else in the same services,
 * service by service, so that a unit is not blamed for the services it happens to have.
 */
export function readStages(tx: ReadTx, period: Period, filter: SliceFilter): Promise<StageComparison[]> {
  const what = `stages ${JSON.stringify(filter)}`;
  // Others are compared with, so that whoever else changes moves the answer too.
  return rememberCohort(tx, { what, period, filter: {} }, () => countStages(tx, period, filter));
}

async function countStages(
  tx: ReadTx,
  { from, to }: Period,
  filter: SliceFilter,
): Promise<StageComparison[]> {
  const where = sliceWhere(filter, 4);
  const isIn = where.text.replace(/^ and /, '') || 'true';
  const rows = await tx.sql<Row>(
    {
      name: `indicators.stages-${where.name}`,
      text: `with chosen as (select distinct f.service_code from indicators.fact f where f.tenant_id = $1 and f.opened_on between $2 and $3${where.text}),
             steps as (
               select f.service_code, v.activities[step] as activity, gap, (${isIn}) as is_in
               from indicators.fact f join indicators.path p using (tenant_id, request_id) join indicators.variant v on v.tenant_id = p.tenant_id and v.id = p.variant_id,
                 unnest(p.gaps_ms) with ordinality as g (gap, step)
               where f.tenant_id = $1 and f.opened_on between $2 and $3 and f.service_code in (select service_code from chosen)),
             by_service as (
               select service_code, activity, count(*) filter (where is_in) as times, sum(gap) filter (where is_in) as total,
                 avg(gap) filter (where not is_in) as others
               from steps group by 1, 2),
             slow as (select activity, percentile_cont(0.9) within group (order by gap) as p90 from steps where is_in group by 1)
             select b.activity, sum(b.times)::int as times, sum(b.total)::float8 as "totalMs", max(s.p90)::float8 as "p90Ms",
               case when sum(b.times) filter (where b.others is not null) > 0
                 then (sum(b.times * b.others) / sum(b.times) filter (where b.others is not null))::float8 end as "expectedMs"
             from by_service b join slow s using (activity) where b.times > 0 group by 1 order by 3 desc`,
    },
    [tx.tenantId, from, to, ...where.values],
  );
  const all = rows.reduce((sum, { totalMs }) => sum + totalMs, 0);
  return rows.map(({ activity, times, totalMs, p90Ms, expectedMs }) => ({
    activity,
    times,
    meanMs: totalMs / times,
    p90Ms,
    share: all === 0 ? 0 : totalMs / all,
    othersMeanMs: expectedMs ?? undefined,
    excessMs: expectedMs === null ? 0 : Math.max(0, totalMs - expectedMs * times),
  }));
}
