import type { Instant, PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { columnOf } from '../db/cell-columns.ts';
import { countedOnTheSpot } from '../db/duration-cells.ts';
import type { DurationFigures, DurationsByKind } from '../domain/duration-figures.ts';
import { durationQuantile } from '../domain/duration-quantile.ts';
import { periodOf, type Grain, type Period } from '../domain/period.ts';
import { expandSketch, mergeSketches, sketchFromList } from '../domain/quantile-sketch.ts';
import {
  dimensions,
  filteredBy,
  isDurationSlice,
  keptSliceFor,
  type Dimension,
  type DurationSlice,
  type SliceFilter,
} from '../domain/slice.ts';
import { countDurations } from './count-durations.ts';
import { readTotals } from './read-measures.ts';

export interface DurationsAsked {
  readonly period: Period;
  readonly filter?: SliceFilter;
  readonly by?: Dimension | undefined;
  /** One row for each period of this length within `period`. */
  readonly every?: Grain | undefined;
}

export interface SliceDurations {
  readonly code: string;
  readonly startsOn: PlainDate | undefined;
  readonly durations: Partial<DurationsByKind>;
  /** The moment it was counted for; the present unless a big cell waits to be counted anew. */
  readonly countedAt: Instant;
  /** From buckets, within 1 %. */
  readonly isEstimate: boolean;
}

/**
 * How long requests of a cohort take. Published slices over calendar periods have ready cells; what is small or stale is counted from the
 * facts at this moment; only a big free slice is estimated, and says so.
 */
export async function readDurations(tx: ReadTx, asked: DurationsAsked): Promise<SliceDurations[]> {
  const cells = await readCells(tx, asked);
  if (cells?.isFresh) return cells.rows;
  const { received } = await readTotals(tx, {
    ...asked.period,
    ...(asked.filter && { filter: asked.filter }),
  });
  if (received <= countedOnTheSpot) return countNow(tx, asked);
  if (cells && cells.rows.length > 0) return cells.rows;
  const estimate =
    asked.by === undefined && asked.every === undefined ? await estimateNow(tx, asked) : undefined;
  return estimate ? [estimate] : countNow(tx, asked);
}

async function countNow(
  tx: ReadTx,
  { period, filter = {}, by, every }: DurationsAsked,
): Promise<SliceDurations[]> {
  const cohorts = await countDurations(tx, { ...period, filter, by: by === undefined ? [] : [by], every });
  return cohorts.map(({ key, startsOn, durations }) => ({
    code: by === undefined ? '' : key[by],
    startsOn,
    durations,
    countedAt: tx.now,
    isEstimate: false,
  }));
}

interface CellRow {
  code: string;
  startsOn: PlainDate;
  figures: Partial<DurationsByKind>;
  isTouched: boolean;
  isSettled: boolean;
  countedAt: Instant;
}

/** Ages of this minute are good enough to be called present. */
const freshForMs = 60_000;

async function readCells(
  tx: ReadTx,
  { period, filter = {}, by, every }: DurationsAsked,
): Promise<{ rows: SliceDurations[]; isFresh: boolean } | undefined> {
  const grain = every ?? period.grain;
  if (grain === 'free') return undefined;
  const whole = periodOf(grain, period.from);
  if (every === undefined && (whole.from !== period.from || whole.to !== period.to)) return undefined;
  const slice = cellSlice(filter, by);
  if (slice === undefined) return undefined;
  const filters = filteredBy(filter);
  const rows = await tx.sql<CellRow>(
    {
      name: `indicators.duration-cells-${slice}-${by ?? ''}-${filters.join('+')}`,
      text: `select ${by === undefined ? `''` : columnOf[by]} as code, starts_on as "startsOn", figures, is_touched as "isTouched", is_settled as "isSettled",
               counted_at as "countedAt" from indicators.duration_cell
             where tenant_id = $1 and slice = '${slice}' and grain = $2 and starts_on between $3 and $4
               ${filters.map((dimension, index) => `and ${columnOf[dimension]} = $${index + 5}`).join(' ')}`,
    },
    [
      tx.tenantId,
      grain,
      periodOf(grain, period.from).from,
      period.to,
      ...dimensions.flatMap((each) => (filter[each] === undefined ? [] : [filter[each]])),
    ],
  );
  const isFresh = (row: CellRow): boolean =>
    !row.isTouched && (row.isSettled || Date.parse(tx.now) - Date.parse(row.countedAt) < freshForMs);
  return {
    isFresh: rows.length > 0 && rows.every(isFresh),
    rows: rows.map((row) => ({
      code: row.code,
      startsOn: every === undefined ? undefined : row.startsOn,
      durations: row.figures,
      countedAt: row.isSettled && !row.isTouched ? tx.now : row.countedAt,
      isEstimate: false,
    })),
  };
}

/** The slice whose single cell is the answer: one that parts by more would have to be added up, which quantiles cannot be. */
function cellSlice(filter: SliceFilter, by: Dimension | undefined): DurationSlice | undefined {
  const asked = new Set([...filteredBy(filter), ...(by === undefined ? [] : [by])]);
  // A district stands in cells together with its region: named alone it may lie in two.
  if (asked.has('district') && !asked.has('region')) return asked.size === 1 ? 'district' : undefined;
  const slice = keptSliceFor(asked);
  return slice !== undefined && isDurationSlice(slice) ? slice : undefined;
}

async function estimateNow(
  tx: ReadTx,
  { period, filter = {} }: DurationsAsked,
): Promise<SliceDurations | undefined> {
  const slice = keptSliceFor(filteredBy(filter));
  if (slice !== 'all' && slice !== 'service' && slice !== 'unit' && slice !== 'district') return undefined;
  const filters = filteredBy(filter);
  const values = [
    tx.tenantId,
    period.from,
    period.to,
    ...dimensions.flatMap((each) => (filter[each] === undefined ? [] : [filter[each]])),
  ];
  const where = filters.map((dimension, index) => `and ${columnOf[dimension]} = $${index + 4}`).join(' ');
  const sketches = await tx.sql<{ buckets: number[] }>(
    {
      name: `indicators.sketches-${slice}-${filters.join('+')}`,
      text: `select buckets from indicators.sketch_cell where tenant_id = $1 and slice = '${slice}' and starts_on between $2 and $3 ${where}`,
    },
    values,
  );
  const open = await tx.sql<{ age_ms: number }>(
    {
      name: `indicators.open-ages-${filters.join('+')}`,
      text: `select (extract(epoch from $${filters.length + 4}::timestamptz - opened_at) * 1000)::double precision as age_ms
             from indicators.fact where tenant_id = $1 and done_at is null and opened_on between $2 and $3 ${where} order by 1`,
    },
    [...values, tx.now],
  );
  const over = expandSketch(mergeSketches(sketches.map(({ buckets }) => sketchFromList(buckets))));
  const underWay = open.map(({ age_ms }) => age_ms);
  const [p50, p90] = [0.5, 0.9].map((share) => durationQuantile({ over, underWay }, share).valueMs);
  const full: DurationFigures = {
    over: over.length,
    underWay: underWay.length,
    ...(p50 === undefined ? {} : { p50Ms: p50 }),
    ...(p90 === undefined ? {} : { p90Ms: p90 }),
  };
  return { code: '', startsOn: undefined, durations: { full }, countedAt: tx.now, isEstimate: true };
}
