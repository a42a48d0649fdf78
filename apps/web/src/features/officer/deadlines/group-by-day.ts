import type { ApplicationSummary } from '@veche/contracts';

export interface DayOfTerms {
  /** The day the terms end; absent for paused ones and those without a term. */
  readonly on: string | undefined;
  readonly kind: 'overdue' | 'today' | 'ahead' | 'paused' | 'none';
  readonly rows: readonly ApplicationSummary[];
}

/** Terms by the day they end: all overdue ones together, then day by day, paused ones last. */
export function groupByDay(rows: readonly ApplicationSummary[], todayOn: string): DayOfTerms[] {
  const kindOf = ({ termState, dueOn }: ApplicationSummary): DayOfTerms['kind'] => {
    if (termState === 'paused') return 'paused';
    if (dueOn === undefined || termState === 'none') return 'none';
    if (termState === 'overdue' || dueOn < todayOn) return 'overdue';
    return dueOn === todayOn ? 'today' : 'ahead';
  };
  const groups = new Map<
    string,
    { on: string | undefined; kind: DayOfTerms['kind']; rows: ApplicationSummary[] }
  >();
  for (const row of rows) {
    const kind = kindOf(row);
    const on = kind === 'today' || kind === 'ahead' ? row.dueOn : undefined;
    const key = `${kind} ${on ?? ''}`;
    const group = groups.get(key) ?? { on, kind, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const order: Record<DayOfTerms['kind'], number> = { overdue: 0, today: 1, ahead: 2, paused: 3, none: 4 };
  return [...groups.values()].toSorted(
    (left, right) => order[left.kind] - order[right.kind] || (left.on ?? '').localeCompare(right.on ?? ''),
  );
}
