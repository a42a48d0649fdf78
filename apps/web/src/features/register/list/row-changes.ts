import type { RequestSummary } from '@veche/contracts';

/** What of a row changed elsewhere. */
export type RowChange = 'new' | 'status' | 'unit' | 'due' | 'criticality' | 'other';

/** Compares two readings of the list; rows that left are not told. */
export function changesBetween(
  before: readonly RequestSummary[],
  after: readonly RequestSummary[],
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

function changeOf(old: RequestSummary, row: RequestSummary): RowChange {
  if (old.status !== row.status) return 'status';
  if (old.unit?.code !== row.unit?.code) return 'unit';
  if (old.dueAt !== row.dueAt || old.pausedSince !== row.pausedSince) return 'due';
  if (old.criticality !== row.criticality) return 'criticality';
  return 'other';
}
