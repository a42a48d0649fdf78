/** The largest prime under 2²⁶: products of two residues stay exact in a double. */
const prime = 67_108_859;

/** What can be computed from published sums. */
export interface RowSpace {
  /** Which of the sums give the target when combined; undefined when they do not determine it. */
  derive(target: readonly number[]): readonly number[] | undefined;
  /**
   * A quick look before that: false says for certain that the sum of these unknowns is not determined; true that it must be derived to
   * know.
   */
  mayDerive(columns: readonly number[]): boolean;
}

interface Pivot {
  readonly column: number;
  readonly row: Float64Array;
  /** How the row came out of the sums. */
  readonly mix: Float64Array;
}

/**
 * Each sum is a vector over the unknowns it adds up. A target follows from the sums exactly when it is a combination of them:
 * Gaussian elimination tells, in residues of a prime, so that nothing is rounded.
 */
export function rowSpaceOf(sums: readonly (readonly number[])[]): RowSpace {
  const pivots: Pivot[] = [];
  for (const [index, sum] of sums.entries()) {
    const row = Float64Array.from(sum);
    const mix = new Float64Array(sums.length);
    mix[index] = 1;
    reduce(row, mix, pivots);
    const column = row.findIndex((value) => value !== 0);
    if (column === -1) continue;
    const scale = inverse(row[column] ?? 1);
    multiply(row, scale);
    multiply(mix, scale);
    pivots.push({ column, row, mix });
  }
  const unseen = unseenBy(pivots, sums[0]?.length ?? 0);
  return {
    mayDerive: (columns) => columns.reduce((sum, column) => (sum + (unseen[column] ?? 0)) % prime, 0) === 0,
    derive(target) {
      const row = Float64Array.from(target);
      const mix = new Float64Array(sums.length);
      reduce(row, mix, pivots);
      if (row.some((value) => value !== 0)) return undefined;
      return [...mix.keys()].filter((index) => mix[index] !== 0);
    },
  };
}

/**
 * A change of the unknowns that no sum notices: chosen at will outside the pivots, and there as the sums demand. What it changes is not
 * determined by the sums; what is determined it never changes.
 */
function unseenBy(pivots: readonly Pivot[], size: number): Float64Array {
  const change = new Float64Array(size);
  let chosen = 1;
  for (let column = 0; column < size; column += 1) {
    chosen = (chosen * 16_807 + 12_345) % prime;
    change[column] = chosen;
  }
  for (const { column } of pivots) change[column] = 0;
  // A pivot's row is zero where earlier pivots stand: the last ones are settled first.
  for (const { column, row } of pivots.toReversed()) {
    let sum = 0;
    for (let at = 0; at < size; at += 1) {
      const value = row[at] ?? 0;
      if (value !== 0) sum = (sum + value * (change[at] ?? 0)) % prime;
    }
    change[column] = (prime - sum) % prime;
  }
  return change;
}

function reduce(row: Float64Array, mix: Float64Array, pivots: readonly Pivot[]): void {
  for (const pivot of pivots) {
    const factor = row[pivot.column] ?? 0;
    if (factor === 0) continue;
    subtract(row, pivot.row, factor);
    subtract(mix, pivot.mix, factor);
  }
}

function subtract(from: Float64Array, what: Float64Array, factor: number): void {
  for (let index = 0; index < from.length; index += 1) {
    const value = what[index] ?? 0;
    if (value !== 0) from[index] = ((((from[index] ?? 0) - factor * value) % prime) + prime) % prime;
  }
}

function multiply(row: Float64Array, factor: number): void {
  for (let index = 0; index < row.length; index += 1) row[index] = ((row[index] ?? 0) * factor) % prime;
}

/** By Euclid's extended algorithm. */
function inverse(value: number): number {
  let [a, b] = [value, prime];
  let [x, y] = [1, 0];
  while (a > 1) {
    const quotient = Math.floor(a / b);
    [a, b] = [b, a % b];
    [x, y] = [y, x - quotient * y];
  }
  return ((x % prime) + prime) % prime;
}
