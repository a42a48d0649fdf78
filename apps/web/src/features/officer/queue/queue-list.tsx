import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { ListKeys } from '../../work-list/list-keys.tsx';
import { savedViewsQuery } from '../../work-list/saved-views.ts';
import { useListCursor } from '../../work-list/use-list-cursor.ts';
import { useRowFlash } from '../../work-list/use-row-flash.ts';
import { changeWord } from './queue-row.tsx';
import { queueSearch, isSameView, type QueueFilters } from './queue-filters.ts';
import { QueueEmpty } from './queue-empty.tsx';
import { useQueueContext } from './queue-context-store.ts';
import { queueQuery, savedQueueViews } from './queue-queries.ts';
import { QueueTable } from './queue-table.tsx';
import { QueueToolbar } from './queue-toolbar.tsx';
import { otherHeading, queueViews } from './queue-views.ts';
import { changesBetween } from './row-changes.ts';
import { useTakeCase } from './use-take-case.ts';

const m = messages({
  changed: { ru: '{title}: {what}', en: '{title}: {what}' },
  retry: {
    ru: 'Список не обновился. Показано то, что было.',
    en: 'The list was not refreshed. What was there is shown.',
  },
  again: { ru: 'Повторить', en: 'Try again' },
});

function useHeading(filters: QueueFilters): string {
  const t = useT();
  const { data } = useQuery(savedViewsQuery(savedQueueViews));
  const saved = data?.items.find(({ search }) => search === queueSearch(filters));
  if (saved !== undefined) return saved.name;
  const view = queueViews.flatMap((group) => group.views).find((each) => isSameView(each.filters, filters));
  return t(view?.heading ?? otherHeading);
}

/** The list beside the rail: tools, table, more, keys. */
export function QueueList({
  filters,
  onChange,
}: {
  readonly filters: QueueFilters;
  readonly onChange: (change: Partial<QueueFilters>) => void;
}): ReactElement {
  const t = useT();
  const query = useInfiniteQuery(queueQuery(filters));
  const rows = query.data?.pages.flatMap((page) => page.items);
  const heading = useHeading(filters);
  const search = queueSearch(filters);
  const changes = useRowFlash(query.isPlaceholderData ? undefined : rows, search, changesBetween);
  const searchBox = useRef<HTMLInputElement>(null);
  const [isFilterOpen, setFilterOpen] = useState(false);
  const lastId = useQueueContext((state) => state.caseId);
  const { take } = useTakeCase();
  const cursor = useListCursor(rows ?? [], {
    lastId,
    selectorOf: (id) => `tr[data-case="${id}"]`,
    pathOf: ({ id }) => `/cases/${id}`,
    onTake: take,
    onSearch: () => searchBox.current?.focus(),
    onFilter: () => setFilterOpen((isOpen) => !isOpen),
  });
  const remember = useQueueContext((state) => state.remember);
  useTitle(heading);
  useEffect(() => remember({ search }), [remember, search]);
  const total = totalOf(filters, query.data?.pages[0]);
  return (
    <div className="queue-main">
      <QueueToolbar
        {...{ heading, filters, onChange, isFilterOpen, setFilterOpen, searchBox }}
        shown={rows?.length}
        total={total}
      />
      <p className="visually-hidden" role="status">
        {[...changes]
          .map(([id, change]) =>
            t(m.changed, {
              title: rows?.find((row) => row.id === id)?.title ?? '',
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
      {rows?.length === 0 && <QueueEmpty filters={filters} />}
      {rows !== undefined && rows.length > 0 && (
        <>
          <QueueTable
            rows={rows}
            filters={filters}
            changes={changes}
            cursorId={cursor.id}
            onCursor={cursor.setId}
            onSort={onChange}
          />
          {(query.hasNextPage || rows.length >= 50) && (
            <Pagination
              shown={rows.length}
              total={total}
              isLoading={query.isFetchingNextPage}
              {...(query.hasNextPage ? { onMore: () => void query.fetchNextPage() } : {})}
            />
          )}
        </>
      )}
      <ListKeys updatedAtMs={query.dataUpdatedAt} isFailing={query.isError} canTake />
    </div>
  );
}

/** The number a view carries, when nothing finer is asked. */
function totalOf(
  filters: QueueFilters,
  page:
    { readonly total?: number | undefined; readonly counts: Readonly<Record<string, number>> } | undefined,
): number | undefined {
  if (page?.total !== undefined) return page.total;
  const isPlain =
    filters.text === '' &&
    filters.eventClass === undefined &&
    filters.startsFrom === undefined &&
    filters.startsTo === undefined;
  const view = isPlain
    ? queueViews.flatMap((group) => group.views).find((each) => isSameView(each.filters, filters))
    : undefined;
  return view?.count === undefined ? undefined : page?.counts[view.count];
}
