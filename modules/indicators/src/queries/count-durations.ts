import type { PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { columnOf } from '../db/cell-columns.ts';
import { DurationColumns, type CohortDurations, type DurationRow } from '../domain/cohorts.ts';
import type { DurationKind } from '../domain/measures.ts';
import { periodsBetween, type Grain } from '../domain/period.ts';
import { dimensions, filteredBy, type Dimension, type SliceFilter } from '../domain/slice.ts';

/** Which cohorts: opened from one day to another, parted by dimensions, and in time when a grain is told. */
export interface DurationQuestion {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly filter?: SliceFilter;
  readonly by?: readonly Dimension[];
  readonly every?: Grain | undefined;
}

const ageMs = (since: string): string => `extract(epoch from $2::timestamptz - ${since}) * 1000`;
/** What is over; below zero the age of what is not; pauses do not age a net time. */
const columnOfKind: Readonly<Record<DurationKind, string>> = {
  full: `case when done_at is null then -1 - greatest(0, ${ageMs('opened_at')}) else full_ms end`,
  net: `case when done_at is null then -1 - greatest(0, ${ageMs('opened_at')} - paused_ms - coalesce(${ageMs('paused_since')}, 0)) else net_ms end`,
  'first-answer': `case when answer_ms is not null then answer_ms when done_at is null then -1 - greatest(0, ${ageMs('opened_at')}) end`,
};

/** Counts durations from the facts; ages are those of this moment. */
export async function countDurations(tx: ReadTx, question: DurationQuestion): Promise<CohortDurations[]> {
  const { by = [], every } = question;
  return (await readDurationColumns(tx, question)).cohorts(by, { every });
}

/** The durations of requests opened from one day to another, with what the question parts them by. */
export async function readDurationColumns(
  tx: ReadTx,
  { from, to, filter = {}, by = [] }: DurationQuestion,
): Promise<DurationColumns> {
  const columns = new DurationColumns();
  const filters = filteredBy(filter);
  const statement = {
    name: `indicators.duration-rows-${by.join('+')}-${filters.join('+')}`,
    text: `select opened_on as "openedOn", ${by.map((dimension) => `${columnOf[dimension]} as "${dimension}", `).join('')}
             ${Object.entries(columnOfKind)
               .map(([kind, expression]) => `(${expression})::double precision as "${kind}"`)
               .join(', ')}
           from indicators.fact
           where tenant_id = $1 and opened_on between $3 and $4 ${filters.map((dimension, index) => `and ${columnOf[dimension]} = $${index + 5}`).join(' ')}`,
  };
  const values = dimensions.flatMap((each) => (filter[each] === undefined ? [] : [filter[each]]));
  // Month by month: rows on their way here take ten times the room they have in columns.
  for (const month of periodsBetween('month', from, to)) {
    const [first, last] = [month.from > from ? month.from : from, month.to < to ? month.to : to];
    for (const row of await tx.sql<DurationRow>(statement, [tx.tenantId, tx.now, first, last, ...values]))
      columns.add(row);
  }
  return columns;
}
