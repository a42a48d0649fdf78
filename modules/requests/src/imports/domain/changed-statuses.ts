import type { StatusMapping, StatusMeaning } from '../../domain/status-mapping.ts';

/** Statuses that mean something else now, that are new, and that are no longer mapped. */
export function changedStatuses(
  before: StatusMapping,
  after: Readonly<Record<string, StatusMeaning>>,
): string[] {
  const names = new Set([...before.keys(), ...Object.keys(after)]);
  return [...names].filter((name) => !isSame(before.get(name), after[name])).toSorted();
}

function isSame(a: StatusMeaning | undefined, b: StatusMeaning | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.status === b.status &&
    a.pauseReason === b.pauseReason &&
    a.isConfirmed === b.isConfirmed &&
    (a.isFirstAnswer ?? false) === (b.isFirstAnswer ?? false) &&
    (a.isRegistration ?? false) === (b.isRegistration ?? false)
  );
}
