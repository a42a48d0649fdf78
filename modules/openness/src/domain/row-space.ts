/** The largest prime under 2²⁶: products of two residues stay exact in a double. */
const prime = 67_108_859;

/** What can be computed from published sums. */
export interface RowSpace {
  /** Which of the sums give the target when combined; undefined when they do not determine it. */
  derive(target: readonly number[]): readonly number[] | undefined;
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
  return {
    derive(target) {
      const row = Float64Array.from(target);
      const mix = new Float64Array(sums.length);
      reduce(row, mix, pivots);
      if (row.some((value) => value !== 0)) return undefined;
      return [...mix.keys()].filter((index) => mix[index] !== 0);
    },
  };
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
