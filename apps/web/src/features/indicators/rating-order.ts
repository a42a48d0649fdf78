import type { IndicatorBreakdown } from '@veche/contracts';

export type RatingRow = IndicatorBreakdown['rows'][number];
/** `place`: by the lower bound of the share on time; `slow`: who takes longest first. */
export type RatingOrder = 'place' | 'slow';

/** Rows that have something to say of the period: whoever only has older requests lying stands in the load. */
export const rowsOfPeriod = (rows: readonly RatingRow[]): RatingRow[] =>
  rows.filter(({ received, done, onTime }) => received > 0 || done > 0 || onTime.n > 0);

/** Where no service has a norm there are no places: then time alone tells them apart. */
export const usualOrder = (rows: readonly RatingRow[]): RatingOrder =>
  rows.some(({ onTime }) => onTime.n > 0) ? 'place' : 'slow';

const timeOf = ({ figures }: RatingRow): number => figures['time-p50']?.value ?? Infinity;
/** Half of so many are still under way that the middle one is not known: longer than any that is. */
export const isMostlyUnderWay = ({ figures }: RatingRow): boolean =>
  (figures['time-p50']?.value ?? null) === null && (figures['time-p50']?.n ?? 0) > 0;

/** The longest first; those with few cases after all others. */
export function orderRating(rows: readonly RatingRow[], order: RatingOrder, least: number): RatingRow[] {
  if (order === 'place') return [...rows];
  const isFew = ({ figures }: RatingRow): number => ((figures['time-p50']?.n ?? 0) < least ? 1 : 0);
  return rows.toSorted(
    (a, b) => isFew(a) - isFew(b) || (timeOf(a) === timeOf(b) ? 0 : timeOf(b) - timeOf(a)),
  );
}
