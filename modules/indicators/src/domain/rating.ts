import { wilsonInterval, type Interval } from './wilson.ts';

/** One of those compared: a unit, a district, a service. */
export interface Contender {
  readonly code: string;
  readonly hits: number;
  readonly n: number;
}

/** `too-few`: fewer cases than a place in a ranking needs. */
export type RatingVerdict = 'below-target' | 'reaches-target' | 'uncertain' | 'too-few';

export interface Rating extends Contender {
  readonly share: number | undefined;
  readonly interval: Interval | undefined;
  /** 1 is the best; absent for those with too few cases. */
  readonly place: number | undefined;
  readonly verdict: RatingVerdict;
}

export interface RatingRule {
  /** Below so many cases nobody is ranked. */
  readonly leastN: number;
  readonly target?: number | undefined;
}

/**
 * Orders by the lower bound, so that one case done in four minutes is no champion; equal bounds share a place. «Below target» is
 * said only when the whole interval lies below it, «reaches» only when the whole lies at or above.
 */
export function rate(contenders: readonly Contender[], { leastN, target }: RatingRule): Rating[] {
  const rated = contenders.map((contender): Rating => {
    const interval = wilsonInterval(contender.hits, contender.n);
    return {
      ...contender,
      share: contender.n === 0 ? undefined : contender.hits / contender.n,
      interval,
      place: undefined,
      verdict: verdictOf(contender.n, interval, { leastN, target }),
    };
  });
  const ranked = rated
    .filter(({ verdict }) => verdict !== 'too-few')
    .toSorted((a, b) => (b.interval?.low ?? 0) - (a.interval?.low ?? 0) || a.code.localeCompare(b.code));
  const rest = rated
    .filter(({ verdict }) => verdict === 'too-few')
    .toSorted((a, b) => b.n - a.n || a.code.localeCompare(b.code));
  let place = 0;
  let lowest: number | undefined;
  return [
    ...ranked.map((each, index) => {
      if (each.interval?.low !== lowest) [place, lowest] = [index + 1, each.interval?.low];
      return { ...each, place };
    }),
    ...rest,
  ];
}

function verdictOf(n: number, interval: Interval | undefined, { leastN, target }: RatingRule): RatingVerdict {
  if (interval === undefined || n < leastN) return 'too-few';
  if (target === undefined) return 'uncertain';
  if (interval.high < target) return 'below-target';
  return interval.low >= target ? 'reaches-target' : 'uncertain';
}
