import type { RequestSummary } from '@veche/contracts';
import { useEffect, useRef, useState } from 'react';
import { changesBetween, type RowChange } from './row-changes.ts';

/** The words stay a little longer than the wash. */
const shownMs = 8000;
/** A longer list is another page, not news. */
const mostNew = 5;

/** Rows that changed elsewhere since the last reading of the same list. */
export function useRowFlash(
  rows: readonly RequestSummary[] | undefined,
  listKey: string,
): ReadonlyMap<string, RowChange> {
  const last = useRef<{ readonly listKey: string; readonly rows: readonly RequestSummary[] }>(undefined);
  const [changes, setChanges] = useState<ReadonlyMap<string, RowChange>>(new Map());
  useEffect(() => {
    if (rows === undefined) return;
    const before = last.current;
    last.current = { listKey, rows };
    if (before?.listKey !== listKey || before.rows.length === 0) return;
    const isNextPage = rows.length > before.rows.length + mostNew;
    const found = changesBetween(before.rows, isNextPage ? rows.slice(0, before.rows.length) : rows);
    if (found.size > 0) setChanges(found);
  }, [rows, listKey]);
  useEffect(() => {
    if (changes.size === 0) return;
    const timer = setTimeout(() => setChanges(new Map()), shownMs);
    return () => clearTimeout(timer);
  }, [changes]);
  return changes;
}
