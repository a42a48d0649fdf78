import type { RequestSummary } from '@veche/contracts';
import { compareRows } from '../../work-list/compare-rows.ts';

/** What of a row changed elsewhere. */
export type RowChange = 'new' | 'status' | 'unit' | 'due' | 'criticality' | 'other';

/** Compares two readings of the list; rows that left are not told. */
export const changesBetween = (
  before: readonly RequestSummary[],
  after: readonly RequestSummary[],
): ReadonlyMap<string, RowChange> => compareRows(before, after, changeOf);

function changeOf(old: RequestSummary, row: RequestSummary): RowChange {
  if (old.status !== row.status) return 'status';
  if (old.unit?.code !== row.unit?.code) return 'unit';
  if (old.dueAt !== row.dueAt || old.pausedSince !== row.pausedSince) return 'due';
  if (old.criticality !== row.criticality) return 'criticality';
  return 'other';
}
