import type { RequestTermPreview } from '@veche/contracts';
import { rejected, type ReadTx } from '@veche/platform';
import { getCardRow } from '../db/card-repo.ts';
import { stateOfRow } from '../db/request-row.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { loadClockReference } from '../use-cases/clock-reference.ts';
import { present } from './present-summary.ts';
import { extensionLeft } from './request-abilities.ts';
import { normsOf } from './request-card.ts';

/**
 * What a step would do to the term, by the very computation the step itself uses.
 * Errors: `not-found`, `request-closed`, `calendar-missing`.
 */
export async function previewTerm(
  deps: RegisterDeps,
  tx: ReadTx,
  id: string,
  step: { readonly extension?: number; readonly restarts: boolean },
): Promise<RequestTermPreview> {
  const row = await getCardRow(tx, id);
  if (row.done_at !== null) throw rejected('request-closed');
  const { book } = await loadClockReference(deps, tx);
  const norms = normsOf(row, { book });
  const left = extensionLeft(row, norms);
  const before = stateOfRow(row);
  const count = Math.min(step.extension ?? left, left);
  const after = step.restarts
    ? { ...before, restartedAt: tx.now }
    : { ...before, extensions: [...before.extensions, ...(count > 0 ? [{ at: tx.now, count }] : [])] };
  const { final } = book.termsOf({ ...after, serviceCode: row.service_code }, tx.now);
  return {
    extensionLeft: left,
    ...present('oldDueOn', row.due_on),
    ...present('newDueOn', final?.dueOn),
    ...present('unit', norms.find(({ stage }) => stage === 'final')?.unit),
  };
}
