interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Compares two readings of a list; rows that left are not told. */
export function compareRows<Row extends Versioned, Change extends string>(
  before: readonly Row[],
  after: readonly Row[],
  changeOf: (old: Row, row: Row) => Change,
): ReadonlyMap<string, Change | 'new'> {
  const known = new Map(before.map((row) => [row.id, row]));
  const changes = new Map<string, Change | 'new'>();
  for (const row of after) {
    const old = known.get(row.id);
    if (old === undefined) changes.set(row.id, 'new');
    else if (old.version !== row.version) changes.set(row.id, changeOf(old, row));
  }
  return changes;
}
