import { leastShown } from './plan-release.ts';

/**
 * Which counts of a list with a shown total are held back: those from one to four, those told to be held, and as many more, the
 * smallest first, as it takes that the held ones together are none or at least five.
 *
 * @returns one answer for each count; `isTotalHeld` when there was nothing left to hide behind
 */
export function holdCounts(
  counts: readonly number[],
  forced: readonly boolean[] = [],
  least = leastShown,
): { readonly held: readonly boolean[]; readonly isTotalHeld: boolean } {
  const held = counts.map((count, index) => forced[index] === true || (count > 0 && count < least));
  const sumOfHeld = (): number => counts.reduce((sum, count, index) => sum + (held[index] ? count : 0), 0);
  const hasSmall = counts.some((count, index) => held[index] && count > 0 && count < least);
  const isLone = (): boolean => counts.filter((count, index) => held[index] && count > 0).length === 1;
  const isTold = (): boolean => (sumOfHeld() > 0 && sumOfHeld() < least) || (hasSmall && isLone());
  while (isTold()) {
    const next = smallestShown(counts, held);
    if (next === undefined) return { held, isTotalHeld: true };
    held[next] = true;
  }
  return { held, isTotalHeld: false };
}

function smallestShown(counts: readonly number[], held: readonly boolean[]): number | undefined {
  let best: number | undefined;
  for (const [index, count] of counts.entries())
    if (!held[index] && count > 0 && (best === undefined || count < (counts[best] ?? 0))) best = index;
  return best;
}
