import type { ApplicationSummary } from '@veche/contracts';
import { useEffect, useRef, useState } from 'react';
import { changesBetween, type RowChange } from './row-changes.ts';

/** The words stay a little longer than the wash. */
const shownMs = 8000;

/** Rows that changed elsewhere since the last reading of the same list. */
export function useRowFlash(
  rows: readonly ApplicationSummary[] | undefined,
  listKey: string,
): ReadonlyMap<string, RowChange> {
  const last = useRef<{ readonly listKey: string; readonly rows: readonly ApplicationSummary[] }>(undefined);
  const [changes, setChanges] = useState<ReadonlyMap<string, RowChange>>(new Map());
  useEffect(() => {
    if (rows === undefined) return;
    const before = last.current;
    last.current = { listKey, rows };
    if (before?.listKey !== listKey) return;
    // A longer list is another page, not a change.
    const known = rows.slice(0, Math.max(before.rows.length, 1));
    const found = changesBetween(before.rows, rows.length > before.rows.length + 5 ? known : rows);
    if (found.size > 0) setChanges(found);
  }, [rows, listKey]);
  useEffect(() => {
    if (changes.size === 0) return;
    const timer = setTimeout(() => setChanges(new Map()), shownMs);
    return () => clearTimeout(timer);
  }, [changes]);
  return changes;
}
