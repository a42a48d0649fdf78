import { useInfiniteQuery } from '@tanstack/react-query';
import type { RequestCounts } from '@veche/contracts';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { ListKeys } from '../../work-list/list-keys.tsx';
import { useListCursor } from '../../work-list/use-list-cursor.ts';
import { useRowFlash } from '../../work-list/use-row-flash.ts';
import { shownColumns, useColumnChoice } from './columns.ts';
import { useRegisterContext } from './register-context-store.ts';
import { RegisterEmpty } from './register-empty.tsx';
import { isSameView, registerSearch, type RegisterFilters } from './register-filters.ts';
import { registerListQuery } from './register-queries.ts';
import { changeWord } from './register-row.tsx';
import { RegisterTable } from './register-table.tsx';
import { RegisterToolbar } from './register-toolbar.tsx';
import { otherHeading, registerViews } from './register-views.ts';
import { totalOf } from './total-of.ts';
import { changesBetween } from './row-changes.ts';

const m = messages({
  changed: { ru: '{title}: {what}', en: '{title}: {what}' },
  retry: {
    ru: 'Список не обновился. Показано то, что было.',
    en: 'The list was not refreshed. What was there is shown.',
  },
  again: { ru: 'Повторить', en: 'Try again' },
});

function useHeading(filters: RegisterFilters): string {
  const t = useT();
  const view = registerViews
    .flatMap((group) => group.views)
    .find((each) => isSameView(each.filters, filters));
  return t(view?.heading ?? otherHeading);
}

export interface RegisterListProps {
  readonly filters: RegisterFilters;
  readonly counts: RequestCounts | undefined;
  readonly onChange: (filters: RegisterFilters) => void;
}

/** The list beside the rail: tools, table, more, keys. */
export function RegisterList({ filters, counts, onChange }: RegisterListProps): ReactElement {
  const t = useT();
  const query = useInfiniteQuery(registerListQuery(filters));
  const rows = query.data?.pages.flatMap((page) => page.items);
  const heading = useHeading(filters);
  const search = registerSearch(filters);
  const changes = useRowFlash(query.isPlaceholderData ? undefined : rows, search, changesBetween);
  const columns = shownColumns(useColumnChoice((state) => state.chosen));
  const searchBox = useRef<HTMLInputElement>(null);
  const [isFilterOpen, setFilterOpen] = useState(false);
  const lastId = useRegisterContext((state) => state.requestId);
  const cursor = useListCursor(rows ?? [], {
    lastId,
    selectorOf: (id) => `tr[data-request="${id}"]`,
    pathOf: ({ id }) => `/requests/${id}`,
    onSearch: () => searchBox.current?.focus(),
    onFilter: () => setFilterOpen((isOpen) => !isOpen),
  });
  const remember = useRegisterContext((state) => state.remember);
  useTitle(heading);
  useEffect(() => remember({ search }), [remember, search]);
  const total = totalOf(filters, counts);
  return (
    <div className="queue-main">
      <RegisterToolbar {...{ heading, filters, onChange, isFilterOpen, setFilterOpen, searchBox, total }} />
      <p className="visually-hidden" role="status">
        {[...changes]
          .map(([id, change]) =>
            t(m.changed, {
              title: rows?.find((row) => row.id === id)?.number ?? '',
              what: t(changeWord[change]),
            }),
          )
          .join('. ')}
      </p>
      {query.isError && rows !== undefined && (
        <p className="queue-stale" role="alert">
          {t(m.retry)}{' '}
          <Button size="small" onPress={() => void query.refetch()}>
            {t(m.again)}
          </Button>
        </p>
      )}
      {rows === undefined && query.isError && (
        <ProblemView problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      )}
      {rows === undefined && query.isPending && <Skeleton lines={12} />}
      {rows?.length === 0 && <RegisterEmpty filters={filters} />}
      {rows !== undefined && rows.length > 0 && (
        <>
          <RegisterTable
            rows={rows}
            columns={columns}
            filters={filters}
            changes={changes}
            cursorId={cursor.id}
            onCursor={cursor.setId}
            onSort={(order) => onChange({ ...filters, ...order })}
          />
          {(query.hasNextPage || rows.length >= 50) && (
            <Pagination
              shown={rows.length}
              total={total?.isCapped ? undefined : total?.count}
              isLoading={query.isFetchingNextPage}
              {...(query.hasNextPage ? { onMore: () => void query.fetchNextPage() } : {})}
            />
          )}
        </>
      )}
      <ListKeys updatedAtMs={query.dataUpdatedAt} isFailing={query.isError} />
    </div>
  );
}
