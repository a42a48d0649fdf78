/**
 * Counts of values in buckets whose bounds grow by 2 % (DDSketch): merged by adding, quantiles within 1 % of the true value. Serves
 * slices nobody chose beforehand; published figures are counted from the facts.
 */
export type QuantileSketch = ReadonlyMap<number, number>;

/** The relative error a quantile of a sketch may have. */
export const sketchError = 0.01;

/** Each bucket's upper bound over its lower one. The SQL that fills cells uses the same number. */
export const sketchGrowth = (1 + sketchError) / (1 - sketchError);

const logGrowth = Math.log(sketchGrowth);

/** Values under a second are one bucket: no figure is that fine. */
const smallestMs = 1_000;

export const bucketOf = (valueMs: number): number =>
  valueMs <= smallestMs ? 0 : Math.ceil(Math.log(valueMs / smallestMs) / logGrowth);

/** The middle of a bucket, in the sense that both its ends are 1 % away. */
const valueOf = (bucket: number): number =>
  bucket === 0 ? smallestMs : (smallestMs * 2 * sketchGrowth ** bucket) / (sketchGrowth + 1);

export function sketchOf(values: Iterable<number>): QuantileSketch {
  const sketch = new Map<number, number>();
  for (const value of values) {
    const bucket = bucketOf(value);
    sketch.set(bucket, (sketch.get(bucket) ?? 0) + 1);
  }
  return sketch;
}

/** Adds sketches up; the order and the grouping make no difference. */
export function mergeSketches(sketches: Iterable<QuantileSketch>): QuantileSketch {
  const merged = new Map<number, number>();
  for (const sketch of sketches)
    for (const [bucket, count] of sketch) merged.set(bucket, (merged.get(bucket) ?? 0) + count);
  return merged;
}

/** From the flat list a cell stores: bucket, count, bucket, count… */
export function sketchFromList(list: readonly number[]): QuantileSketch {
  const sketch = new Map<number, number>();
  for (let index = 0; index + 1 < list.length; index += 2) sketch.set(list[index] ?? 0, list[index + 1] ?? 0);
  return sketch;
}

/** Its values as if each stood in the middle of its bucket, ascending. */
export function expandSketch(sketch: QuantileSketch): number[] {
  const values: number[] = [];
  for (const bucket of [...sketch.keys()].sort((a, b) => a - b))
    for (let left = sketch.get(bucket) ?? 0; left > 0; left -= 1) values.push(valueOf(bucket));
  return values;
}

/** @returns undefined for an empty sketch */
export function sketchQuantile(sketch: QuantileSketch, share: number): number | undefined {
  let total = 0;
  for (const count of sketch.values()) total += count;
  if (total === 0) return undefined;
  const rank = share * (total - 1);
  let before = 0;
  for (const bucket of [...sketch.keys()].sort((a, b) => a - b)) {
    before += sketch.get(bucket) ?? 0;
    if (before > rank) return valueOf(bucket);
  }
  return undefined;
}
