import type { ReactElement, ReactNode } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Button } from './button.tsx';

const m = messages({
  label: { ru: 'Страницы списка', en: 'Pages of the list' },
  more: { ru: 'Показать ещё', en: 'Show more' },
  shown: { ru: 'Показано {shown}', en: '{shown} shown' },
  shownOf: { ru: 'Показано {shown} из {total}', en: '{shown} of {total} shown' },
});

export interface PaginationProps {
  readonly shown: number;
  readonly total?: number | undefined;
  /** Absent when this is all. */
  readonly onMore?: (() => void) | undefined;
  readonly isLoading?: boolean;
  readonly children?: ReactNode;
}

/** The foot of a list with a cursor: how much is shown and the way to more. */
export function Pagination({
  shown,
  total,
  onMore,
  isLoading = false,
  children,
}: PaginationProps): ReactElement {
  const t = useT();
  return (
    <nav className="pagination" aria-label={t(m.label)}>
      <span className="small muted" role="status">
        {total === undefined ? t(m.shown, { shown }) : t(m.shownOf, { shown, total })}
      </span>
      {children}
      {onMore !== undefined && (
        <Button size="small" onPress={onMore} isBusy={isLoading}>
          {t(m.more)}
        </Button>
      )}
    </nav>
  );
}
