/** Numbers in ascending order, as a list or as a part of a column. */
export type Ascending = ArrayLike<number>;

/** Durations of one kind: how long those took that are over, how old those are that are not. */
export interface Durations {
  /** Milliseconds, ascending. */
  readonly over: Ascending;
  /** Ages of those still under way, ascending. */
  readonly underWay: Ascending;
}

export interface DurationQuantile {
  /** Undefined when too many are still under way: then the answer is «more than the oldest known». */
  readonly valueMs: number | undefined;
  /**
   * Whether it stays the same however much older those under way become: none of them is younger than the value, so their
   * ages do not enter it.
   */
  readonly isSettled: boolean;
}

/**
 * A quantile of durations in which those still under way count: who has waited ten days weighs among those who waited ten days or
 * longer. Kaplan and Meier's estimate in Efron's form: the weight of one under way goes in equal parts to all that took or may
 * take longer. Otherwise closing the easy ones and leaving the hard ones open would look like speed.
 *
 * Interpolated linearly as PostgreSQL's `percentile_cont`, with which it is identical when nothing is under way. One pass, no copy:
 * cohorts of a million are counted so.
 * @param share 0.5 for the median
 */
export function durationQuantile({ over, underWay }: Durations, share: number): DurationQuantile {
  const n = over.length + underWay.length;
  if (n === 0) return { valueMs: undefined, isSettled: true };
  // Weights are told in requests, so that they are whole numbers until one under way hands its own on.
  const hair = 1e-12 * n;
  const wanted = share * (n - 1);
  let [weight, before, waiting] = [1, 0, 0];
  for (let ended = 0; ended < over.length; ended += 1) {
    const ms = over[ended] ?? 0;
    // What ended goes before what is only known to last as long.
    for (; (underWay[waiting] ?? Infinity) < ms; waiting += 1) weight *= 1 + 1 / (n - 1 - ended - waiting);
    const isLast = ended + waiting === n - 1;
    // A hair is allowed to rounding: interpolation is continuous, so nothing jumps there.
    if (isLast || before + weight > wanted + hair) {
      const part = isLast ? 0 : Math.max(0, (wanted - before) / weight);
      if (part < 1e-9) return settle(ms, ms, underWay);
      const next = over[ended + 1];
      // The next one is only known to last longer: no interpolating, but what was reached by so many is known.
      if (next === undefined)
        return before + weight >= share * n - hair ? settle(ms, ms, underWay) : unknown(underWay);
      return settle(ms + part * (next - ms), next, underWay);
    }
    before += weight;
  }
  // All that remains is under way and older than every one that is over.
  return unknown(underWay);
}

const unknown = (underWay: Ascending): DurationQuantile => ({
  valueMs: undefined,
  isSettled: underWay.length === 0,
});

const settle = (valueMs: number, upperMs: number, underWay: Ascending): DurationQuantile => ({
  valueMs,
  isSettled: (underWay[0] ?? Infinity) >= upperMs,
});

/** `percentile_cont` over an ascending list. */
export function percentileCont(sorted: Ascending, share: number): number | undefined {
  const position = share * (sorted.length - 1);
  const lower = sorted[Math.floor(position)];
  const upper = sorted[Math.ceil(position)];
  return lower === undefined || upper === undefined ? undefined : lower + (upper - lower) * (position % 1);
}
