/** Durations of one kind: how long those took that are over, how old those are that are not. */
export interface Durations {
  /** Milliseconds, ascending. */
  readonly over: readonly number[];
  /** Ages of those still under way, ascending. */
  readonly underWay: readonly number[];
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
 * Interpolated linearly as PostgreSQL's `percentile_cont`, with which it is identical when nothing is under way.
 * @param share 0.5 for the median
 */
export function durationQuantile({ over, underWay }: Durations, share: number): DurationQuantile {
  const n = over.length + underWay.length;
  if (n === 0) return { valueMs: undefined, isSettled: true };
  const items = inOrder(over, underWay);
  const wanted = (share * (n - 1)) / n;
  let weight = 1 / n;
  let before = 0;
  for (const [index, item] of items.entries()) {
    const isLast = index === items.length - 1;
    if (item.isOver || item.isTrailing) {
      // A hair is allowed to rounding: interpolation is continuous, so nothing jumps there.
      if (isLast || before + weight > wanted + 1e-12) {
        const next = nextOver(items, index);
        if (!item.isOver) return unknown(items);
        const part = isLast ? 0 : Math.max(0, (wanted - before) / weight);
        if (part < 1e-9) return settle(item.ms, item.ms, underWay);
        // The next one is only known to last longer: no interpolating, but what was reached by so many is known.
        if (next === undefined)
          return before + weight >= share - 1e-12 ? settle(item.ms, item.ms, underWay) : unknown(items);
        return settle(item.ms + part * (next - item.ms), next, underWay);
      }
      before += weight;
    } else weight *= 1 + 1 / (items.length - 1 - index);
  }
  return unknown(items);
}

interface Item {
  readonly ms: number;
  readonly isOver: boolean;
  /** Under way and older than every one that is over: it keeps its own weight. */
  readonly isTrailing: boolean;
}

/** What ended goes before what is only known to last as long. */
function inOrder(over: readonly number[], underWay: readonly number[]): Item[] {
  const longest = over.at(-1) ?? -Infinity;
  const items: Item[] = [];
  let next = 0;
  const takeUpTo = (limit: number): void => {
    for (let age = underWay[next]; age !== undefined && age < limit; age = underWay[next]) {
      items.push({ ms: age, isOver: false, isTrailing: age >= longest });
      next += 1;
    }
  };
  for (const ms of over) {
    takeUpTo(ms);
    items.push({ ms, isOver: true, isTrailing: false });
  }
  takeUpTo(Infinity);
  return items;
}

/** The next duration that is over; undefined when those after are only known to last longer. */
function nextOver(items: readonly Item[], from: number): number | undefined {
  for (let index = from + 1; index < items.length; index += 1) {
    const item = items[index];
    if (item?.isOver) return item.ms;
    if (item?.isTrailing) return undefined;
  }
  return undefined;
}

const unknown = (items: readonly Item[]): DurationQuantile => ({
  valueMs: undefined,
  isSettled: !items.some((item) => !item.isOver),
});

const settle = (valueMs: number, upperMs: number, underWay: readonly number[]): DurationQuantile => ({
  valueMs,
  isSettled: (underWay[0] ?? Infinity) >= upperMs,
});

/** `percentile_cont` over an ascending list. */
export function percentileCont(sorted: readonly number[], share: number): number | undefined {
  const position = share * (sorted.length - 1);
  const lower = sorted[Math.floor(position)];
  const upper = sorted[Math.ceil(position)];
  return lower === undefined || upper === undefined ? undefined : lower + (upper - lower) * (position % 1);
}
