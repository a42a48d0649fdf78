import type { PlainDate } from '@veche/kernel';
import type { PreparedStatement, Tx } from '@veche/platform';
import { sketchGrowth } from '../domain/quantile-sketch.ts';
import type { TouchedDay } from './count-cells.ts';

const keyColumns = 'service_code, unit_code, region, district';

/** The bucket of a duration, by the same rule as `bucketOf`. */
const bucket = `case when full_ms <= 1000 then 0 else ceil(ln(full_ms / 1000.0::double precision) / ln(${sketchGrowth}::double precision))::int end`;

const counted = (where: string): string => `
  select case grouping(service_code, unit_code, region, district) when 15 then 'all' when 7 then 'service' when 11 then 'unit' else 'district' end as slice,
    opened_on as starts_on, coalesce(service_code, '') as service_code, coalesce(unit_code, '') as unit_code, coalesce(region, '') as region,
    coalesce(district, '') as district, bucket, count(*)::int as n
  from (select opened_on, service_code, unit_code, region, district, ${bucket} as bucket from indicators.fact
        where tenant_id = $1 and full_ms is not null and ${where}) f
  group by grouping sets ((opened_on, bucket), (opened_on, service_code, bucket), (opened_on, unit_code, bucket), (opened_on, region, district, bucket))`;

const insertFrom = (where: string, join = ''): string => `
  insert into indicators.sketch_cell (tenant_id, slice, starts_on, ${keyColumns}, buckets)
  select $1, c.slice, c.starts_on, c.service_code, c.unit_code, c.region, c.district, array_agg(v order by c.bucket, i)
  from (${counted(where)}) c ${join} cross join lateral unnest(array[c.bucket, c.n]) with ordinality as pair (v, i)
  group by c.slice, c.starts_on, c.service_code, c.unit_code, c.region, c.district`;

const keys = `
  select distinct s.slice, t.on_day as starts_on, case when s.slice = 'service' then t.service_code else '' end as service_code,
    case when s.slice = 'unit' then t.unit_code else '' end as unit_code, case when s.slice = 'district' then t.region else '' end as region,
    case when s.slice = 'district' then t.district else '' end as district
  from unnest($2::date[], $3::text[], $4::text[], $5::text[], $6::text[]) as t (on_day, service_code, unit_code, region, district)
  cross join (values ('all'), ('service'), ('unit'), ('district')) as s (slice)`;
const sameKey = (left: string, right: string): string =>
  ['slice', 'starts_on', 'service_code', 'unit_code', 'region', 'district']
    .map((column) => `${left}.${column} = ${right}.${column}`)
    .join(' and ');

const remove: PreparedStatement = {
  name: 'indicators.remove-sketch-cells',
  text: `delete from indicators.sketch_cell c using (${keys}) k where c.tenant_id = $1 and ${sameKey('c', 'k')}`,
};
const insert: PreparedStatement = {
  name: 'indicators.insert-sketch-cells',
  text: `with keys as (${keys}) ${insertFrom('opened_on = any ($2::date[])', `join keys k on ${sameKey('c', 'k')}`)}`,
};

/** Counts the buckets of touched days of opening anew. */
export async function recountSketches(tx: Tx, touched: readonly TouchedDay[]): Promise<void> {
  if (touched.length === 0) return;
  const values = [
    tx.tenantId,
    touched.map(({ on }) => on),
    touched.map(({ service }) => service),
    touched.map(({ unit }) => unit),
    touched.map(({ region }) => region),
    touched.map(({ district }) => district),
  ];
  await tx.sql(remove, values);
  await tx.sql(insert, values);
}

const removeBetween: PreparedStatement = {
  name: 'indicators.remove-sketch-cells-between',
  text: `delete from indicators.sketch_cell where tenant_id = $1 and starts_on between $2 and $3`,
};
const insertBetween: PreparedStatement = {
  name: 'indicators.insert-sketch-cells-between',
  text: insertFrom('opened_on between $2 and $3'),
};

/** Counts all sketches of a time anew. */
export async function recountSketchesBetween(
  tx: Tx,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<void> {
  const values = [tx.tenantId, from, to];
  await tx.sql(removeBetween, values);
  await tx.sql(insertBetween, values);
}
