import type { RequestCounts } from '@veche/contracts';
import { openDueStates, type RegisterFilters } from './register-filters.ts';

type Bounded = RequestCounts['open'];

const sum = (counts: readonly Bounded[]): Bounded => ({
  count: counts.reduce((total, { count }) => total + count, 0),
  isCapped: counts.some(({ isCapped }) => isCapped),
});

/** How many requests the list holds, as far as the counts tell. */
export function totalOf(filters: RegisterFilters, counts: RequestCounts | undefined): Bounded | undefined {
  if (counts === undefined) return undefined;
  if (filters.scope === 'open') {
    const states = openDueStates.filter((state) => filters.due.includes(state));
    return states.length === 0 ? counts.open : sum(states.map((state) => counts[state]));
  }
  // What is done is not counted by state.
  if (counts.done === undefined || filters.due.length > 0) return undefined;
  return filters.scope === 'done' ? counts.done : sum([counts.open, counts.done]);
}
