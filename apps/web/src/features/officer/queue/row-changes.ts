import type { ApplicationSummary } from '@veche/contracts';

/** What of a row changed elsewhere. */
export type RowChange = 'new' | 'status' | 'officer' | 'due' | 'findings' | 'other';

/** Compares two readings of the queue; rows that left are not told. */
export function changesBetween(
  before: readonly ApplicationSummary[],
  after: readonly ApplicationSummary[],
): ReadonlyMap<string, RowChange> {
  const known = new Map(before.map((row) => [row.id, row]));
  const changes = new Map<string, RowChange>();
  for (const row of after) {
    const old = known.get(row.id);
    if (old === undefined) changes.set(row.id, 'new');
    else if (old.version !== row.version) changes.set(row.id, changeOf(old, row));
  }
  return changes;
}

function changeOf(old: ApplicationSummary, row: ApplicationSummary): RowChange {
  if (old.status !== row.status) return 'status';
  if (old.officer?.id !== row.officer?.id) return 'officer';
  if (old.dueOn !== row.dueOn) return 'due';
  if (JSON.stringify(old.findingsCount) !== JSON.stringify(row.findingsCount)) return 'findings';
  return 'other';
}
