import { durationQuantile, percentileCont, type Durations } from './duration-quantile.ts';
import type { DurationKind } from './measures.ts';

/** How long the requests of a cohort take, for one of their times. */
export interface DurationFigures {
  readonly over: number;
  readonly underWay: number;
  /** With those under way; undefined when too many are. */
  readonly p50Ms?: number;
  readonly p90Ms?: number;
  /** Of those that are over alone: shown beside, since it flatters. */
  readonly overP50Ms?: number;
  readonly overP90Ms?: number;
  readonly overP95Ms?: number;
}

export type DurationsByKind = Readonly<Record<DurationKind, DurationFigures>>;

/** The figures of a cohort, and whether more age of those under way would change them. */
export function figuresOf(durations: Durations): {
  readonly figures: DurationFigures;
  readonly isSettled: boolean;
} {
  const { over, underWay } = durations;
  const [p50, p90] = [durationQuantile(durations, 0.5), durationQuantile(durations, 0.9)];
  return {
    figures: {
      over: over.length,
      underWay: underWay.length,
      ...optional('p50Ms', p50.valueMs),
      ...optional('p90Ms', p90.valueMs),
      ...optional('overP50Ms', percentileCont(over, 0.5)),
      ...optional('overP90Ms', percentileCont(over, 0.9)),
      ...optional('overP95Ms', percentileCont(over, 0.95)),
    },
    isSettled: p50.isSettled && p90.isSettled,
  };
}

const optional = <Name extends string>(name: Name, value: number | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: number };
