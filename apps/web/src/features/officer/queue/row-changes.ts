import type { ApplicationSummary } from '@veche/contracts';
import { compareRows } from '../../work-list/compare-rows.ts';

/** What of a row changed elsewhere. */
export type RowChange = 'new' | 'status' | 'officer' | 'due' | 'findings' | 'other';

/** Compares two readings of the list; rows that left are not told. */
export const changesBetween = (
  before: readonly ApplicationSummary[],
  after: readonly ApplicationSummary[],
): ReadonlyMap<string, RowChange> => compareRows(before, after, changeOf);

function changeOf(old: ApplicationSummary, row: ApplicationSummary): RowChange {
  if (old.status !== row.status) return 'status';
  if (old.officer?.id !== row.officer?.id) return 'officer';
  if (old.dueOn !== row.dueOn) return 'due';
  if (JSON.stringify(old.findingsCount) !== JSON.stringify(row.findingsCount)) return 'findings';
  return 'other';
}
