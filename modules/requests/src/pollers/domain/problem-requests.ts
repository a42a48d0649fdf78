import type { ImportMapping } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import type { IncomingChange } from '../../imports/domain/incoming-change.ts';

/** Whether a request, as the other system tells it, needs somebody's attention: refused, postponed, or open past its term. */
export function isProblem(
  changes: readonly IncomingChange[],
  statuses: ImportMapping['statuses'],
  now: Instant,
): boolean {
  const foreignStatus = changes.findLast((change) => change.foreignStatus !== undefined)?.foreignStatus;
  const status = foreignStatus === undefined ? undefined : statuses[foreignStatus]?.status;
  if (status === 'refused' || status === 'postponed') return true;
  const isClosed = status === 'completed' || changes.some(({ kind }) => kind === 'closed');
  const dueAt = changes.find((change) => change.statedDueAt !== undefined)?.statedDueAt;
  return !isClosed && dueAt !== undefined && dueAt !== null && dueAt < now;
}
