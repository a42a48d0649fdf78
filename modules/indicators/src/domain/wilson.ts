/** A share with the bounds between which the true one lies, at 95 % unless another `z` is told. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const z95 = 1.959_963_984_540_054;

/**
 * Wilson's interval for a share of `hits` among `n`: stays within 0…1 and is honest for few cases, where share ± error is not.
 * @returns undefined when there is nothing to measure
 */
export function wilsonInterval(hits: number, n: number, z = z95): Interval | undefined {
  if (n <= 0) return undefined;
  const share = hits / n;
  const z2 = z * z;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  // At the ends the bound is the end itself; rounding must not pass it.
  return {
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === n ? 1 : Math.min(1, centre + half),
  };
}
