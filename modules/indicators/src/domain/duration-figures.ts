import { durationQuantile } from './duration-quantile.ts';
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

/** What the database counted of a cohort without looking at single requests. */
export interface CountedDurations {
  readonly over: number;
  readonly underWay: number;
  readonly overQuantiles: readonly (number | null)[];
  /** p50 and p90 with those under way taken for endless. */
  readonly endlessQuantiles: readonly (number | null)[];
  readonly youngestMs: number | null;
}

/**
 * The figures when they follow from the counts: nothing is under way, or all that is under way is older than the ninetieth
 * percentile, so that its exact age does not matter. Undefined when the single requests must be looked at.
 */
export function settledFigures(counted: CountedDurations): DurationFigures | undefined {
  const [overP50, overP90, overP95] = counted.overQuantiles;
  const alone = {
    over: counted.over,
    underWay: counted.underWay,
    ...optional('overP50Ms', overP50),
    ...optional('overP90Ms', overP90),
    ...optional('overP95Ms', overP95),
  };
  if (counted.underWay === 0)
    return { ...alone, ...optional('p50Ms', overP50), ...optional('p90Ms', overP90) };
  const [p50, p90] = counted.endlessQuantiles;
  if (!isFiniteNumber(p50) || !isFiniteNumber(p90) || (counted.youngestMs ?? 0) < p90) return undefined;
  return { ...alone, p50Ms: p50, p90Ms: p90 };
}

/** The figures from single requests, and whether more age would change them. */
export function figuresOf(
  counted: CountedDurations,
  lists: { readonly over: readonly number[]; readonly underWay: readonly number[] },
): { readonly figures: DurationFigures; readonly isSettled: boolean } {
  const [p50, p90] = [durationQuantile(lists, 0.5), durationQuantile(lists, 0.9)];
  const [overP50, overP90, overP95] = counted.overQuantiles;
  return {
    figures: {
      over: counted.over,
      underWay: counted.underWay,
      ...optional('p50Ms', p50.valueMs),
      ...optional('p90Ms', p90.valueMs),
      ...optional('overP50Ms', overP50),
      ...optional('overP90Ms', overP90),
      ...optional('overP95Ms', overP95),
    },
    isSettled: p50.isSettled && p90.isSettled,
  };
}

const isFiniteNumber = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);

const optional = <Name extends string>(name: Name, value: number | null | undefined) =>
  (isFiniteNumber(value) ? { [name]: value } : {}) as { readonly [Key in Name]?: number };
