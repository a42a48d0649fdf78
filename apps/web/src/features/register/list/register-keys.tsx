import type { RequestSummary } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/icon.tsx';
import { KeyBar } from '../../officer/shared/key-bar.tsx';
import { useShortcuts } from '../../officer/shared/use-shortcuts.ts';
import { useRegisterContext } from './register-context-store.ts';

const m = messages({
  row: { ru: 'строка', en: 'row' },
  open: { ru: 'открыть', en: 'open' },
  search: { ru: 'поиск', en: 'search' },
  filter: { ru: 'фильтр', en: 'filter' },
  live: { ru: 'обновляется само, {time}', en: 'updates itself, {time}' },
  notLive: { ru: 'связи нет, показано на {time}', en: 'no connection, shown as of {time}' },
});

/** The row under the keyboard: J and K move it, Enter opens. Focus goes with it, so that it is read aloud. */
export function useRegisterCursor(
  rows: readonly RequestSummary[],
  on: { readonly onSearch: () => void; readonly onFilter: () => void },
): { readonly id: string | undefined; readonly setId: (id: string) => void } {
  const navigate = useNavigate();
  const lastId = useRegisterContext((state) => state.requestId);
  const [id, setId] = useState(lastId);
  const index = rows.findIndex((row) => row.id === id);
  const move = (step: number): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, index + step))] ?? rows[0];
    if (next === undefined) return;
    setId(next.id);
    const link = document.querySelector<HTMLElement>(`tr[data-request="${next.id}"] a`);
    link?.focus();
    link?.scrollIntoView({ block: 'nearest' });
  };
  const present = rows[index];
  useShortcuts({
    KeyJ: () => move(1),
    KeyK: () => move(index < 0 ? 1 : -1),
    Slash: on.onSearch,
    KeyF: on.onFilter,
    ...(present === undefined ? {} : { KeyO: () => void navigate(`/requests/${present.id}`) }),
  });
  return { id, setId };
}

/** The keys of the register and how fresh the list is. */
export function RegisterKeys({
  updatedAtMs,
  isFailing,
}: {
  readonly updatedAtMs: number;
  readonly isFailing: boolean;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const hints = [
    { keys: ['J', 'K'], does: t(m.row) },
    { keys: ['Enter'], does: t(m.open) },
    { keys: ['/'], does: t(m.search) },
    { keys: ['F'], does: t(m.filter) },
  ];
  return (
    <KeyBar hints={hints}>
      {updatedAtMs > 0 && (
        <span className="key-bar-end">
          <Icon name="network" />{' '}
          {t(isFailing ? m.notLive : m.live, { time: format.time(new Date(updatedAtMs).toISOString()) })}
        </span>
      )}
    </KeyBar>
  );
}
