/** Which fifth of the range between the worst and the best a value lies in: the step of its colour. */
export function stepOf(value: number, values: readonly number[]): 1 | 2 | 3 | 4 | 5 {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = high === low ? 3 : Math.min(5, 1 + Math.floor(((value - low) / (high - low)) * 5));
  return ([1, 2, 3, 4, 5] as const).find((each) => each === step) ?? 3;
}
