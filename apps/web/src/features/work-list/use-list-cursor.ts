import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useShortcuts } from '../officer/shared/use-shortcuts.ts';

export interface ListCursor {
  readonly id: string | undefined;
  readonly setId: (id: string) => void;
}

/** The row under the keyboard: J and K move it, Enter or O opens it. Focus goes with it, so that it is read aloud. */
export function useListCursor<Row extends { readonly id: string }>(
  rows: readonly Row[],
  on: {
    readonly onSearch: () => void;
    readonly onFilter: () => void;
    /** Where the row that was opened last is remembered. */
    readonly lastId: string | undefined;
    readonly selectorOf: (id: string) => string;
    readonly pathOf: (row: Row) => string;
    /** A takes the row, where a row can be taken. */
    readonly onTake?: (row: Row) => void;
  },
): ListCursor {
  const navigate = useNavigate();
  const [id, setId] = useState(on.lastId);
  const index = rows.findIndex((row) => row.id === id);
  const move = (step: number): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, index + step))] ?? rows[0];
    if (next === undefined) return;
    setId(next.id);
    const link = document.querySelector<HTMLElement>(`${on.selectorOf(next.id)} a`);
    link?.focus();
    link?.scrollIntoView({ block: 'nearest' });
  };
  const present = rows[index];
  const { onTake } = on;
  useShortcuts({
    KeyJ: () => move(1),
    KeyK: () => move(index < 0 ? 1 : -1),
    Slash: on.onSearch,
    KeyF: on.onFilter,
    ...(present !== undefined && {
      KeyO: () => void navigate(on.pathOf(present)),
      ...(onTake && { KeyA: () => onTake(present) }),
    }),
  });
  return { id, setId };
}
