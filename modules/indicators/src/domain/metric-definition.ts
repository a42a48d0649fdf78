import type { BilingualText, PlainDate } from '@veche/kernel';
import type { DurationKind, MeasureName, Measures } from './measures.ts';
import { wilsonInterval, type Interval } from './wilson.ts';

/** How a figure comes out of what cells count. Data, so that a town may define a figure anew without a release. */
export type MetricExpression =
  | { readonly kind: 'count'; readonly of: MeasureName }
  | { readonly kind: 'share'; readonly of: MeasureName; readonly among: MeasureName }
  | { readonly kind: 'mean'; readonly of: MeasureName; readonly among: MeasureName }
  /** A mean of few is drawn to the mean of all: as if `weight` more had said what all say. */
  | {
      readonly kind: 'smoothed-mean';
      readonly of: MeasureName;
      readonly among: MeasureName;
      readonly weight: number;
    }
  | { readonly kind: 'quantile'; readonly of: DurationKind; readonly share: number }
  /** Counted by a query of its own: the open ones of this moment, chains of refusals. */
  | { readonly kind: 'special'; readonly name: SpecialMetric };

export type SpecialMetric =
  'open-now' | 'overdue-now' | 'very-overdue-now' | 'stated-overdue-now' | 'chain-p50' | 'net-mean';

export type MetricUnit = 'count' | 'share' | 'duration' | 'score';

/** One version of what a figure means. Versions are added, never changed: old figures keep their old meaning. */
export interface MetricDefinition {
  readonly code: string;
  readonly version: number;
  /** The first day it holds; the series of the version before goes on beside it. */
  readonly since: PlainDate;
  readonly title: BilingualText;
  /** The formula in words a citizen reads. */
  readonly formula: BilingualText;
  readonly unit: MetricUnit;
  /** Which way is better; absent where neither is. */
  readonly better?: 'more' | 'less';
  /** The norm or source it stands on. */
  readonly basis: BilingualText;
  readonly expression: MetricExpression;
}

/** A figure as counted: absent when nothing entered it. */
export interface Figure {
  readonly value: number | undefined;
  /** How many cases it stands on. */
  readonly n: number;
  /** For shares: between these the true one lies, at 95 %. */
  readonly interval?: Interval;
}

export interface FigureSources {
  readonly measures: Measures;
  /** What `smoothed-mean` is drawn to. */
  readonly meanOfAll?: (of: MeasureName, among: MeasureName) => number | undefined;
  readonly quantile?: (
    of: DurationKind,
    share: number,
  ) => { valueMs: number | undefined; n: number } | undefined;
  readonly special?: (name: SpecialMetric) => Figure | undefined;
}

/** Counts a figure by its definition. */
export function countFigure(
  { expression }: Pick<MetricDefinition, 'expression'>,
  sources: FigureSources,
): Figure {
  const { measures } = sources;
  switch (expression.kind) {
    case 'count':
      return { value: measures[expression.of], n: measures[expression.of] };
    case 'share': {
      const [hits, n] = [measures[expression.of], measures[expression.among]];
      const interval = wilsonInterval(hits, n);
      return interval === undefined ? { value: undefined, n } : { value: hits / n, n, interval };
    }
    case 'mean': {
      const n = measures[expression.among];
      return { value: n === 0 ? undefined : measures[expression.of] / n, n };
    }
    case 'smoothed-mean':
      return smoothedMean(expression, sources);
    case 'quantile': {
      const found = sources.quantile?.(expression.of, expression.share);
      return { value: found?.valueMs, n: found?.n ?? 0 };
    }
    case 'special':
      return sources.special?.(expression.name) ?? { value: undefined, n: 0 };
  }
}

function smoothedMean(
  { of, among, weight }: Extract<MetricExpression, { kind: 'smoothed-mean' }>,
  { measures, meanOfAll }: FigureSources,
): Figure {
  const n = measures[among];
  const mean = meanOfAll?.(of, among) ?? (n === 0 ? undefined : measures[of] / n);
  if (n === 0 || mean === undefined) return { value: undefined, n };
  return { value: (measures[of] + weight * mean) / (n + weight), n };
}

/** The version that holds on a day. */
export function definitionOn(
  versions: readonly MetricDefinition[],
  code: string,
  on: PlainDate,
): MetricDefinition | undefined {
  return versions
    .filter((each) => each.code === code && each.since <= on)
    .toSorted((a, b) => b.since.localeCompare(a.since) || b.version - a.version)[0];
}

/** The version before, when there is one: its series is shown too. */
export function supersededBy(
  versions: readonly MetricDefinition[],
  { code, version }: Pick<MetricDefinition, 'code' | 'version'>,
): MetricDefinition | undefined {
  return versions
    .filter((each) => each.code === code && each.version < version)
    .toSorted((a, b) => b.version - a.version)[0];
}
