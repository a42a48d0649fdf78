import type { PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { columnOf, measuresOf, sumsOfMeasures } from '../db/cell-columns.ts';
import type { MeasureName, Measures } from '../domain/measures.ts';
import { periodOf, type Grain } from '../domain/period.ts';
import { dimensions, filteredBy, keptSliceFor, type Dimension, type SliceFilter } from '../domain/slice.ts';

export interface MeasuresQuestion {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly filter?: SliceFilter;
  /** One row for each of its values; without it one row for all. */
  readonly by?: Dimension | undefined;
  /** One row for each period of this length that holds anything. */
  readonly every?: Grain | undefined;
}

export interface SliceMeasures {
  /** '' when nothing parts, or when the dimension is not said. */
  readonly code: string;
  readonly startsOn: PlainDate | undefined;
  readonly measures: Measures;
}

/** Counts of a slice: from ready cells where there are such, else from the facts. Both are exact. */
export async function readMeasures(tx: ReadTx, question: MeasuresQuestion): Promise<SliceMeasures[]> {
  const rows = await readSums<Partial<Record<MeasureName, number | null>>>(tx, question, {
    name: 'measures',
    text: sumsOfMeasures,
  });
  return rows.map((row) => ({
    code: row.code,
    startsOn: row.startsOn ?? undefined,
    measures: measuresOf(row),
  }));
}

/** How many came alone: of ten thousand days two dozen figures each would be read for one. */
export async function readReceived(
  tx: ReadTx,
  question: MeasuresQuestion,
): Promise<{ code: string; startsOn: PlainDate | undefined; received: number }[]> {
  const rows = await readSums<{ received: number | null }>(tx, question, {
    name: 'received',
    text: 'sum(received)::int as received',
  });
  return rows.map(({ code, startsOn, received }) => ({
    code,
    startsOn: startsOn ?? undefined,
    received: received ?? 0,
  }));
}

async function readSums<Sums>(
  tx: ReadTx,
  question: MeasuresQuestion,
  sums: { readonly name: string; readonly text: string },
): Promise<(Sums & { code: string; startsOn: PlainDate | null })[]> {
  const { filter = {}, by, every, from, to } = question;
  const filters = filteredBy(filter);
  const slice = keptSliceFor(by === undefined ? filters : [...filters, by]);
  const code = by === undefined ? `''` : columnOf[by];
  const source =
    slice === undefined
      ? { table: 'indicators.contribution', day: 'on_day', where: '', name: 'facts' }
      : { table: 'indicators.cell', day: 'starts_on', ...cellsOf(slice, question), name: slice };
  const startsOn =
    every === undefined
      ? 'null::date'
      : every === 'day'
        ? source.day
        : `date_trunc('${every}', ${source.day})::date`;
  return tx.sql<Sums & { code: string; startsOn: PlainDate | null }>(
    {
      name: `indicators.${sums.name}-${source.name}-${source.where === '' ? '' : grainOf(question)}-${by ?? ''}-${every ?? ''}-${filters.join('+')}`,
      text: `select ${code} as code, ${startsOn} as "startsOn", ${sums.text} from ${source.table}
             where tenant_id = $1 and ${source.day} between $2 and $3 ${source.where}
               ${filters.map((dimension, index) => `and ${columnOf[dimension]} = $${index + 4}`).join(' ')}
             group by 1, 2`,
    },
    [
      tx.tenantId,
      from,
      to,
      ...dimensions.flatMap((each) => (filter[each] === undefined ? [] : [filter[each]])),
    ],
  );
}

/** Counts of a slice as one row; zeros when it holds nothing. */
export async function readTotals(
  tx: ReadTx,
  question: Omit<MeasuresQuestion, 'by' | 'every'>,
): Promise<Measures> {
  const [row] = await readMeasures(tx, question);
  return row?.measures ?? measuresOf({});
}

const cellsOf = (slice: string, question: MeasuresQuestion): { where: string } => ({
  where: `and slice = '${slice}' and grain = '${grainOf(question)}'`,
});

/** Month cells serve whole months; days serve anything. */
function grainOf({ from, to, every }: MeasuresQuestion): 'day' | 'month' {
  const isWhole = periodOf('month', from).from === from && periodOf('month', to).to === to;
  return isWhole && every !== 'day' && every !== 'week' ? 'month' : 'day';
}
