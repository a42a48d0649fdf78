import type { PlainDate } from '@veche/kernel';
import type { PreparedStatement, Tx } from '@veche/platform';
import { keptSliceNames } from '../domain/slice.ts';
import { measureColumns, sumsOfColumns } from './cell-columns.ts';

/** A day on which the facts of a slice changed. */
export interface TouchedDay {
  readonly on: PlainDate;
  readonly service: string;
  readonly unit: string;
  readonly region: string;
  readonly district: string;
}

const keyColumns = 'service_code, unit_code, region, district';
const columns = measureColumns.join(', ');

/** Every kept slice a touched day stands in. */
const keysOf = (day: string): string => `
  select distinct s.slice, ${day} as starts_on, case when s.by_service then t.service_code else '' end as service_code,
    case when s.by_unit then t.unit_code else '' end as unit_code, case when s.by_region then t.region else '' end as region,
    case when s.by_district then t.district else '' end as district
  from unnest($2::date[], $3::text[], $4::text[], $5::text[], $6::text[]) as t (on_day, service_code, unit_code, region, district)
  cross join (values ('all', false, false, false, false), ('service', true, false, false, false), ('unit', false, true, false, false),
    ('region', false, false, true, false), ('district', false, false, true, true), ('service-unit', true, true, false, false),
    ('service-district', true, false, true, true)) as s (slice, by_service, by_unit, by_region, by_district)`;

const sameKey = (left: string, right: string): string =>
  ['slice', 'starts_on', 'service_code', 'unit_code', 'region', 'district']
    .map((column) => `${left}.${column} = ${right}.${column}`)
    .join(' and ');

const dayKeys = keysOf('t.on_day');
const monthKeys = keysOf(`date_trunc('month', t.on_day)::date`);

const remove = (grain: 'day' | 'month', keys: string): PreparedStatement => ({
  name: `indicators.remove-${grain}-cells`,
  text: `delete from indicators.cell c using (${keys}) k where c.tenant_id = $1 and c.grain = '${grain}' and ${sameKey('c', 'k')}`,
});
const removeDays = remove('day', dayKeys);
const removeMonths = remove('month', monthKeys);

/** Which slice a grouping set is: a bit of `grouping()` is set for each column it does not part by. */
const sliceOfGrouping = `case grouping(service_code, unit_code, region, district) when 15 then 'all' when 7 then 'service' when 11 then 'unit'
  when 13 then 'region' when 12 then 'district' when 3 then 'service-unit' else 'service-district' end`;

const groupingSets = `grouping sets ((on_day), (on_day, service_code), (on_day, unit_code), (on_day, region), (on_day, region, district),
  (on_day, service_code, unit_code), (on_day, service_code, region, district))`;

const dayCounts = (where: string): string => `
  select ${sliceOfGrouping} as slice, on_day as starts_on, coalesce(service_code, '') as service_code, coalesce(unit_code, '') as unit_code,
    coalesce(region, '') as region, coalesce(district, '') as district, ${measureColumns.map((column) => `sum(${column}) as ${column}`).join(', ')}
  from indicators.contribution where tenant_id = $1 and ${where}
  group by ${groupingSets}`;

const insertDays: PreparedStatement = {
  name: 'indicators.insert-day-cells',
  text: `with keys as (${dayKeys}), counted as (${dayCounts('on_day = any ($2::date[])')})
         insert into indicators.cell (tenant_id, slice, grain, starts_on, ${keyColumns}, ${columns})
         select $1, c.slice, 'day', c.starts_on, c.service_code, c.unit_code, c.region, c.district,
           ${measureColumns.map((column) => `c.${column}`).join(', ')}
         from counted c join keys k on ${sameKey('c', 'k')}`,
};

const insertMonths: PreparedStatement = {
  name: 'indicators.insert-month-cells',
  text: `with keys as (${monthKeys})
         insert into indicators.cell (tenant_id, slice, grain, starts_on, ${keyColumns}, ${columns})
         select $1, k.slice, 'month', k.starts_on, k.service_code, k.unit_code, k.region, k.district, ${sumsOfColumns}
         from keys k join indicators.cell c on c.tenant_id = $1 and c.slice = k.slice and c.grain = 'day' and c.service_code = k.service_code
           and c.unit_code = k.unit_code and c.region = k.region and c.district = k.district
           and c.starts_on >= k.starts_on and c.starts_on < k.starts_on + interval '1 month'
         group by k.slice, k.starts_on, k.service_code, k.unit_code, k.region, k.district`,
};

const touchedValues = (tx: Tx, touched: readonly TouchedDay[]): unknown[] => [
  tx.tenantId,
  touched.map(({ on }) => on),
  touched.map(({ service }) => service),
  touched.map(({ unit }) => unit),
  touched.map(({ region }) => region),
  touched.map(({ district }) => district),
];

/** Counts the cells of touched days and months anew from the facts. A late fact is worth as much as a new one. */
export async function recountCells(tx: Tx, touched: readonly TouchedDay[]): Promise<void> {
  if (touched.length === 0) return;
  const values = touchedValues(tx, touched);
  await tx.sql(removeDays, values);
  await tx.sql(insertDays, values);
  await tx.sql(removeMonths, values);
  await tx.sql(insertMonths, values);
}

const slices = `array[${keptSliceNames.map((name) => `'${name}'`).join(', ')}]`;
const removeBetween: PreparedStatement = {
  name: 'indicators.remove-cells-between',
  text: `delete from indicators.cell where tenant_id = $1 and slice = any (${slices}) and grain in ('day', 'month') and starts_on between $2 and $3`,
};
const insertDaysBetween: PreparedStatement = {
  name: 'indicators.insert-day-cells-between',
  // In the order of the key: the index is then written page after page instead of here and there.
  text: `insert into indicators.cell (tenant_id, slice, grain, starts_on, ${keyColumns}, ${columns})
         select $1, slice, 'day', starts_on, ${keyColumns}, ${columns} from (${dayCounts('on_day between $2 and $3')}) counted
         order by slice, ${keyColumns}, starts_on`,
};
const insertMonthsBetween: PreparedStatement = {
  name: 'indicators.insert-month-cells-between',
  text: `insert into indicators.cell (tenant_id, slice, grain, starts_on, ${keyColumns}, ${columns})
         select $1, slice, 'month', date_trunc('month', starts_on)::date, ${keyColumns}, ${sumsOfColumns}
         from indicators.cell where tenant_id = $1 and slice = any (${slices}) and grain = 'day' and starts_on between $2 and $3
         group by slice, date_trunc('month', starts_on), ${keyColumns}`,
};

/** Counts all cells of whole months anew. */
export async function recountCellsBetween(
  tx: Tx,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<void> {
  const values = [tx.tenantId, from, to];
  await tx.sql(removeBetween, values);
  await tx.sql(insertDaysBetween, values);
  await tx.sql(insertMonthsBetween, values);
}
