import type { Instant } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sliceWhere } from '../db/slice-where.ts';
import type { Period } from '../domain/period.ts';
import type { SliceFilter } from '../domain/slice.ts';

/** Requests opened in a period; two states that are alike hold the same facts. */
interface CohortState {
  readonly requests: number;
  readonly changedAt: Instant | null;
}

interface Remembered extends CohortState {
  readonly answer: unknown;
}

/** Fewer are counted so quickly that nothing need be kept. */
const leastRemembered = 5_000;
const mostRemembered = 200;
const remembered = new Map<string, Remembered>();

/**
 * What costs a second to count of a big cohort, kept while none of its requests has changed: the answer is that of this moment, only not
 * counted again. Not for what ages by itself.
 *
 * @param what names the question; `filter` leaves out only what the answer does not depend on
 */
export async function rememberCohort<T>(
  tx: ReadTx,
  { what, period, filter }: { readonly what: string; readonly period: Period; readonly filter: SliceFilter },
  count: () => Promise<T>,
): Promise<T> {
  const state = await readState(tx, period, filter);
  if (state.requests < leastRemembered) return count();
  const key = [tx.tenantId, what, period.from, period.to].join('\u0000');
  const known = remembered.get(key);
  if (known?.requests === state.requests && known.changedAt === state.changedAt) return known.answer as T;
  const answer = await count();
  if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value ?? key);
  remembered.set(key, { ...state, answer });
  return answer;
}

async function readState(tx: ReadTx, { from, to }: Period, filter: SliceFilter): Promise<CohortState> {
  const where = sliceWhere(filter, 4);
  const [state] = await tx.sql<CohortState>(
    {
      name: `indicators.cohort-state-${where.name}`,
      text: `select count(*)::int as requests, max(changed_at) as "changedAt" from indicators.fact f
             where tenant_id = $1 and opened_on between $2 and $3${where.text}`,
    },
    [tx.tenantId, from, to, ...where.values],
  );
  return state ?? { requests: 0, changedAt: null };
}
