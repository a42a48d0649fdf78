import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyBar } from '../officer/shared/key-bar.tsx';

const m = messages({
  row: { ru: 'строка', en: 'row' },
  open: { ru: 'открыть', en: 'open' },
  take: { ru: 'взять себе', en: 'take' },
  search: { ru: 'поиск', en: 'search' },
  filter: { ru: 'фильтр', en: 'filter' },
  live: { ru: 'обновляется само, {time}', en: 'updates itself, {time}' },
  notLive: { ru: 'связи нет, показано на {time}', en: 'no connection, shown as of {time}' },
});

/** The keys of a list and how fresh it is. */
export function ListKeys({
  updatedAtMs,
  isFailing,
  canTake = false,
}: {
  readonly updatedAtMs: number;
  readonly isFailing: boolean;
  readonly canTake?: boolean;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const hints = [
    { keys: ['J', 'K'], does: t(m.row) },
    { keys: ['Enter'], does: t(m.open) },
    ...(canTake ? [{ keys: ['A'], does: t(m.take) }] : []),
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
