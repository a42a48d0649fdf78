import type { Brand } from './brand.ts';

/** A whole number of kopecks; never a fraction, never a float sum of roubles. */
export type Kopecks = Brand<number, 'Kopecks'>;

/** @throws RangeError when the number is not a safe integer. */
export function kopecks(amount: number): Kopecks {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number of kopecks: ${amount}`);
  return amount as Kopecks;
}
