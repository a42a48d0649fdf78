/** The decimal digits of a text that holds nothing else. */
export const digitsOf = (text: string): readonly number[] => Array.from(text, Number);

/** Σ digit·weight; weights repeat from the start when there are fewer of them. */
export function weightedSum(digits: readonly number[], weights: readonly number[]): number {
  return digits.reduce((sum, digit, i) => sum + digit * (weights[i % weights.length] ?? 0), 0);
}
