import type { PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { columnOf } from '../db/cell-columns.ts';
import {
  figuresOf,
  settledFigures,
  type CountedDurations,
  type DurationFigures,
  type DurationsByKind,
} from '../domain/duration-figures.ts';
import { durationKinds, type DurationKind } from '../domain/measures.ts';
import type { Grain } from '../domain/period.ts';
import { dimensions, type Dimension, type SliceFilter } from '../domain/slice.ts';

/** Which cohorts: opened from one day to another, parted by dimensions, and in time when a grain is told. */
export interface DurationQuestion {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly filter?: SliceFilter;
  readonly by?: readonly Dimension[];
  readonly every?: Grain | undefined;
}

export interface CohortDurations {
  readonly key: Readonly<Record<Dimension, string>>;
  /** The first day of the period; undefined when time does not part. */
  readonly startsOn: PlainDate | undefined;
  readonly durations: DurationsByKind;
  readonly isSettled: boolean;
}

/** What is over, and the age of what is not, of each kind; pauses do not age a net time. */
const valueOf: Readonly<Record<DurationKind, { over: string; age: string }>> = {
  full: {
    over: 'full_ms',
    age: `case when done_at is null then greatest(0, extract(epoch from $2::timestamptz - opened_at) * 1000) end`,
  },
  net: {
    over: 'net_ms',
    age: `case when done_at is null then greatest(0, extract(epoch from $2::timestamptz - opened_at) * 1000 - paused_ms
            - coalesce(extract(epoch from $2::timestamptz - paused_since) * 1000, 0)) end`,
  },
  'first-answer': {
    over: 'answer_ms',
    age: `case when first_answer_at is null and done_at is null then greatest(0, extract(epoch from $2::timestamptz - opened_at) * 1000) end`,
  },
};

const sourceOf = (kind: DurationKind, { filter = {}, by = [], every }: DurationQuestion): string => {
  const filters = dimensions.filter((dimension) => filter[dimension] !== undefined);
  return `select ${every === undefined ? `null::date as starts_on` : `date_trunc('${every}', opened_on)::date as starts_on`},
      ${by.map((dimension) => `${columnOf[dimension]} as ${dimension}, `).join('')}
      ${valueOf[kind].over}::double precision as over_ms, (${valueOf[kind].age})::double precision as age_ms
    from indicators.fact
    where tenant_id = $1 and opened_on between $3 and $4 ${filters.map((dimension, index) => `and ${columnOf[dimension]} = $${index + 5}`).join(' ')}`;
};

const nameOf = (
  what: string,
  kind: DurationKind,
  { filter = {}, by = [], every }: DurationQuestion,
): string =>
  `indicators.${what}-${kind}-${every ?? 'once'}-${by.join('+')}-${dimensions.filter((each) => filter[each] !== undefined).join('+')}`;

const valuesOf = (tx: ReadTx, { from, to, filter = {} }: DurationQuestion): unknown[] => [
  tx.tenantId,
  tx.now,
  from,
  to,
  ...dimensions.flatMap((dimension) => (filter[dimension] === undefined ? [] : [filter[dimension]])),
];

type Row = Partial<Record<Dimension, string>> & { starts_on: PlainDate | null };
type CountedRow = Row & {
  over_count: number;
  under_way_count: number;
  over_quantiles: (number | null)[] | null;
  endless_quantiles: (number | null)[] | null;
  youngest_ms: number | null;
};
type ListRow = Row & { over_list: number[] | null; under_way_list: number[] | null };

const idOf = (row: Row): string =>
  [row.starts_on ?? '', ...dimensions.map((each) => row[each] ?? '')].join('\u0000');

/** Counts durations from the facts; ages are those of this moment. */
export async function countDurations(tx: ReadTx, question: DurationQuestion): Promise<CohortDurations[]> {
  const found = new Map<
    string,
    { row: Row; durations: Partial<Record<DurationKind, DurationFigures>>; isSettled: boolean }
  >();
  for (const kind of durationKinds) {
    const counted = await countKind(tx, kind, question);
    const unsettled = counted.filter(({ figures }) => figures === undefined);
    const lists = unsettled.length === 0 ? new Map<string, ListRow>() : await listKind(tx, kind, question);
    for (const { row, counts, figures } of counted) {
      const id = idOf(row);
      const cohort = found.get(id) ?? { row, durations: {}, isSettled: true };
      found.set(id, cohort);
      const list = lists.get(id);
      const exact = figures
        ? { figures, isSettled: true }
        : figuresOf(counts, { over: list?.over_list ?? [], underWay: list?.under_way_list ?? [] });
      cohort.durations[kind] = exact.figures;
      cohort.isSettled &&= exact.isSettled;
    }
  }
  return [...found.values()].map(({ row, durations, isSettled }) => ({
    key: {
      service: row.service ?? '',
      unit: row.unit ?? '',
      region: row.region ?? '',
      district: row.district ?? '',
    },
    startsOn: row.starts_on ?? undefined,
    durations: durations as DurationsByKind,
    isSettled,
  }));
}

const groupOf = ({ by = [] }: DurationQuestion): string => ['starts_on', ...by].join(', ');

async function countKind(tx: ReadTx, kind: DurationKind, question: DurationQuestion) {
  const rows = await tx.sql<CountedRow>(
    {
      name: nameOf('count', kind, question),
      text: `select ${groupOf(question)}, count(over_ms)::int as over_count, count(age_ms)::int as under_way_count,
               percentile_cont(array[0.5, 0.9, 0.95]) within group (order by over_ms) as over_quantiles,
               percentile_cont(array[0.5, 0.9]) within group (order by coalesce(over_ms, case when age_ms is not null then 'Infinity'::double precision end)) as endless_quantiles,
               min(age_ms) as youngest_ms
             from (${sourceOf(kind, question)}) f group by ${groupOf(question)}`,
    },
    valuesOf(tx, question),
  );
  return rows.map((row) => {
    const counts: CountedDurations = {
      over: row.over_count,
      underWay: row.under_way_count,
      overQuantiles: row.over_quantiles ?? [],
      endlessQuantiles: row.endless_quantiles ?? [],
      youngestMs: row.youngest_ms,
    };
    return { row, counts, figures: settledFigures(counts) };
  });
}

async function listKind(
  tx: ReadTx,
  kind: DurationKind,
  question: DurationQuestion,
): Promise<Map<string, ListRow>> {
  const rows = await tx.sql<ListRow>(
    {
      name: nameOf('list', kind, question),
      text: `select ${groupOf(question)}, array_agg(over_ms order by over_ms) filter (where over_ms is not null) as over_list,
               array_agg(age_ms order by age_ms) filter (where over_ms is null and age_ms is not null) as under_way_list
             from (${sourceOf(kind, question)}) f group by ${groupOf(question)} having count(age_ms) > 0`,
    },
    valuesOf(tx, question),
  );
  return new Map(rows.map((row) => [idOf(row), row]));
}
