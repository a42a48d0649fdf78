import type { ReadTx } from '@veche/platform';
import type { DurationsByKind } from '../domain/duration-figures.ts';
import type { Measures } from '../domain/measures.ts';
import type { Figure, FigureSources } from '../domain/metric-definition.ts';
import type { Period } from '../domain/period.ts';
import type { SliceFilter } from '../domain/slice.ts';
import { readChains, type ChainFigures } from './read-chains.ts';
import { readDurations } from './read-durations.ts';
import { readTotals } from './read-measures.ts';
import { nothingPresent, readPresent, type PresentCounts } from './read-present.ts';

export interface SliceReading {
  readonly measures: Measures;
  readonly durations: Partial<DurationsByKind> | undefined;
  readonly isEstimate: boolean;
  readonly countedAt: string;
  readonly chains: ChainFigures;
}

/** Everything figures of one slice and period are made of. `cohort` is the whole period: quantiles are told of cohorts. */
export async function readSlice(
  tx: ReadTx,
  {
    period,
    cohort,
    filter,
  }: { readonly period: Period; readonly cohort: Period; readonly filter: SliceFilter },
): Promise<SliceReading> {
  const measures = await readTotals(tx, { ...period, filter });
  const [durations] = await readDurations(tx, { period: cohort, filter });
  return {
    measures,
    durations: durations?.durations,
    isEstimate: durations?.isEstimate ?? false,
    countedAt: durations?.countedAt ?? tx.now,
    chains: await readChains(tx, period, filter),
  };
}

export const readPresentOf = async (tx: ReadTx, filter: SliceFilter): Promise<PresentCounts> =>
  (await readPresent(tx, { filter }))[0] ?? nothingPresent;

/** The mean of the whole town over a year, to which the mean of few is drawn. */
export type TownMeans = NonNullable<FigureSources['meanOfAll']>;

export function townMeansOf(measures: Measures): TownMeans {
  return (of, among) => (measures[among] === 0 ? undefined : measures[of] / measures[among]);
}

const countOf = (value: number): Figure => ({ value, n: value });

/** Makes the reading answer what definitions ask. */
export function sourcesOf(
  reading: SliceReading,
  { meanOfAll, present }: { readonly meanOfAll: TownMeans; readonly present?: PresentCounts | undefined },
): FigureSources {
  const { measures, durations, chains } = reading;
  return {
    measures,
    meanOfAll,
    quantile(of, share) {
      const figures = durations?.[of];
      if (figures === undefined) return undefined;
      const valueMs = share === 0.5 ? figures.p50Ms : share === 0.9 ? figures.p90Ms : undefined;
      return { valueMs, n: figures.over + figures.underWay };
    },
    special(name) {
      switch (name) {
        case 'open-now':
          return present && countOf(present.open);
        case 'overdue-now':
          return present && countOf(present.overdue);
        case 'very-overdue-now':
          return present && countOf(present.veryOverdue);
        case 'stated-overdue-now':
          return present && { value: present.statedOverdue, n: present.withStatedTerm };
        case 'net-mean':
          return {
            value: measures.done === 0 ? undefined : (measures.fullMs - measures.pausedMs) / measures.done,
            n: measures.done,
          };
        case 'chain-p50':
          return { value: chains.p50Ms ?? undefined, n: chains.n };
      }
    },
  };
}
