import type { Instant } from '@veche/kernel';
import { rejected, type Tx } from '@veche/platform';
import type { StoredRequest } from '../db/request-repo.ts';
import { stateOfRow } from '../db/request-row.ts';
import type { RequestState } from '../domain/request-state.ts';
import { extensionLeft } from '../queries/request-abilities.ts';
import { normsOf } from '../queries/request-card.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { loadClockReference, type ClockReference } from './clock-reference.ts';
import { holdRequest, recordWork, type Worked, type Worker } from './work-on-request.ts';

/**
 * Extends the term as far as its norm allows; the move stays in the history with its reason and ground.
 * Errors: `not-found`, `stale-version`, `request-closed`, `extension-not-provided`.
 */
export async function extendRequest(
  deps: RegisterDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  extension: { readonly reason: string; readonly ground: string; readonly count?: number },
): Promise<Worked> {
  const row = await holdRequest(tx, id, worker, { whileOpen: true });
  const reference = await loadClockReference(deps, tx);
  const left = extensionLeft(row, normsOf(row, reference));
  const count = extension.count ?? left;
  if (left === 0 || count > left) throw rejected('extension-not-provided', { extra: { left } });
  const before = stateOfRow(row);
  const after = { ...before, extensions: [...before.extensions, { at: tx.now, count }] };
  return recordWork(deps, tx, row, worker, {
    action: 'extended',
    result: [String(count)],
    change: {
      kind: 'extended',
      extension: count,
      reason: extension.ground,
      text: extension.reason,
      ...movedTerm(row, after, reference, tx.now),
    },
  });
}

/** The old end of the term and the new one, for whoever reads the history. */
export function movedTerm(
  row: StoredRequest,
  after: RequestState,
  { book }: ClockReference,
  now: Instant,
): { readonly oldDueAt?: Instant; readonly newDueAt?: Instant } {
  const moved = book.termsOf({ ...after, serviceCode: row.service_code }, now).final?.dueAt;
  return {
    ...(row.due_at === null ? {} : { oldDueAt: row.due_at }),
    ...(moved === undefined ? {} : { newDueAt: moved }),
  };
}
