import type { Instant, PlainDate } from '@veche/kernel';
import type { PreparedStatement, Tx } from '@veche/platform';
import type { DurationsByKind } from '../domain/duration-figures.ts';
import type { Grain } from '../domain/period.ts';
import { grains } from '../domain/period.ts';
import type { Dimension, DurationSlice } from '../domain/slice.ts';
import type { TouchedDay } from './count-cells.ts';

const touch: PreparedStatement = {
  name: 'indicators.touch-duration-cells',
  // A cell that is not there yet is made, so that it will be counted.
  text: `insert into indicators.duration_cell (tenant_id, slice, grain, starts_on, service_code, unit_code, region, district, figures, is_settled, counted_at, is_touched)
         select distinct $1::uuid, s.slice, g.grain, date_trunc(g.grain, t.on_day)::date, case when s.slice = 'service' then t.service_code else '' end,
           case when s.slice = 'unit' then t.unit_code else '' end, case when s.slice in ('region', 'district') then t.region else '' end,
           case when s.slice = 'district' then t.district else '' end, '{}'::jsonb, false, 'epoch'::timestamptz, true
         from unnest($2::date[], $3::text[], $4::text[], $5::text[], $6::text[]) as t (on_day, service_code, unit_code, region, district)
         cross join (values ('all'), ('service'), ('unit'), ('region'), ('district')) as s (slice)
         cross join unnest($7::text[]) as g (grain)
         on conflict (tenant_id, slice, grain, starts_on, service_code, unit_code, region, district) do update set is_touched = true
         where not indicators.duration_cell.is_touched`,
};

/** Marks the cohorts whose requests changed. */
export async function touchDurations(tx: Tx, touched: readonly TouchedDay[]): Promise<void> {
  if (touched.length === 0) return;
  await tx.sql(touch, [
    tx.tenantId,
    touched.map(({ on }) => on),
    touched.map(({ service }) => service),
    touched.map(({ unit }) => unit),
    touched.map(({ region }) => region),
    touched.map(({ district }) => district),
    grains,
  ]);
}

/** So many requests are counted on the spot; of more, ready cells tell, and for slices without cells, buckets. */
export const countedOnTheSpot = 60_000;

/** A period of one slice whose cells are to be counted anew. */
export interface StaleDurations {
  readonly slice: DurationSlice;
  readonly grain: Grain;
  readonly startsOn: PlainDate;
}

const findStale: PreparedStatement = {
  name: 'indicators.find-stale-durations',
  text: `select slice, grain, starts_on as "startsOn" from (
           select slice, grain, starts_on, bool_or(is_touched) as is_touched, min(counted_at) as counted_at,
             sum(coalesce((figures -> 'full' ->> 'over')::int, 0) + coalesce((figures -> 'full' ->> 'underWay')::int, 0)) as requests
           from indicators.duration_cell
           where tenant_id = $1 and (is_touched or (not is_settled and counted_at < $2))
           group by slice, grain, starts_on) stale
         where requests <= $5 or counted_at < $4::timestamptz - requests * interval '1 millisecond'
         order by is_touched desc, counted_at, grain, slice limit $3`,
};

/**
 * Touched ones first, then those whose requests under way have aged since the moment told. What is bigger than is ever counted on the spot rests
 * a millisecond for each request, about a hundred times as long as counting took: a year of a million would otherwise be counted without end.
 */
export const findStaleDurations = (tx: Tx, agedSince: Instant, limit: number): Promise<StaleDurations[]> =>
  tx.sql<StaleDurations>(findStale, [tx.tenantId, agedSince, limit, tx.now, countedOnTheSpot]);

const removePeriod: PreparedStatement = {
  name: 'indicators.remove-duration-cells',
  text: 'delete from indicators.duration_cell where tenant_id = $1 and slice = $2 and grain = $3 and starts_on between $4 and $5',
};
const insertMany: PreparedStatement = {
  name: 'indicators.insert-duration-cells',
  text: `insert into indicators.duration_cell (tenant_id, slice, grain, starts_on, service_code, unit_code, region, district, figures, is_settled, counted_at)
         select $1, $2, $3, k.starts_on, k.service_code, k.unit_code, k.region, k.district, k.figures, k.is_settled, $4
         from unnest($5::date[], $6::text[], $7::text[], $8::text[], $9::text[], $10::jsonb[], $11::boolean[])
           as k (starts_on, service_code, unit_code, region, district, figures, is_settled)`,
};

export interface DurationCell {
  readonly startsOn: PlainDate;
  readonly key: Readonly<Record<Dimension, string>>;
  readonly durations: DurationsByKind;
  readonly isSettled: boolean;
}

/** Puts freshly counted cells in the place of all cells of these periods. */
export async function replaceDurations(
  tx: Tx,
  { slice, grain, from, to }: { slice: DurationSlice; grain: Grain; from: PlainDate; to: PlainDate },
  cells: readonly DurationCell[],
): Promise<void> {
  await tx.sql(removePeriod, [tx.tenantId, slice, grain, from, to]);
  if (cells.length === 0) return;
  await tx.sql(insertMany, [
    tx.tenantId,
    slice,
    grain,
    tx.now,
    cells.map(({ startsOn }) => startsOn),
    cells.map(({ key }) => key.service),
    cells.map(({ key }) => key.unit),
    cells.map(({ key }) => key.region),
    cells.map(({ key }) => key.district),
    cells.map(({ durations }) => JSON.stringify(durations)),
    cells.map(({ isSettled }) => isSettled),
  ]);
}
