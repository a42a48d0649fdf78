import { useEffect, useRef, useState } from 'react';

/** The words stay a little longer than the wash. */
const shownMs = 8000;
/** A longer list is another page, not news. */
const mostNew = 5;

/**
 * Rows that changed elsewhere since the last reading of the same list.
 * @param changesBetween one function for the life of the list
 */
export function useRowFlash<Row, Change>(
  rows: readonly Row[] | undefined,
  listKey: string,
  changesBetween: (before: readonly Row[], after: readonly Row[]) => ReadonlyMap<string, Change>,
): ReadonlyMap<string, Change> {
  const last = useRef<{ readonly listKey: string; readonly rows: readonly Row[] }>(undefined);
  const [changes, setChanges] = useState<ReadonlyMap<string, Change>>(new Map());
  useEffect(() => {
    if (rows === undefined) return;
    const before = last.current;
    last.current = { listKey, rows };
    if (before?.listKey !== listKey) return;
    const isNextPage = rows.length > before.rows.length + mostNew;
    const found = changesBetween(before.rows, isNextPage ? rows.slice(0, before.rows.length) : rows);
    if (found.size > 0) setChanges(found);
  }, [rows, listKey, changesBetween]);
  useEffect(() => {
    if (changes.size === 0) return;
    const timer = setTimeout(() => setChanges(new Map()), shownMs);
    return () => clearTimeout(timer);
  }, [changes]);
  return changes;
}
