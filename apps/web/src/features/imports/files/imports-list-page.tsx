import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, asProblem, unwrap } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink, Link } from '../../../ui/link.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { Table } from '../../../ui/table.tsx';
import { formatNames, importStates, type RequestImport } from '../import-words.ts';
import { ImportsFrame } from '../imports-frame.tsx';

const m = messages({
  title: { ru: 'Загрузка файлов', en: 'Files' },
  upload: { ru: 'Загрузить файл', en: 'Upload a file' },
  empty: { ru: 'Файлов пока нет', en: 'No files yet' },
  emptyText: {
    ru: 'Загрузите выгрузку другой системы: CSV, JSON по строкам или журнал процесса XES. Перед загрузкой покажем, как прочитаны строки.',
    en: 'Upload an extract of another system: CSV, JSON lines or an XES event log. Before it is read in you see how its rows are understood.',
  },
  caption: { ru: 'Загруженные файлы, новые сверху', en: 'Files that were read in, newest first' },
  file: { ru: 'Файл', en: 'File' },
  source: { ru: 'Источник', en: 'Source' },
  state: { ru: 'Состояние', en: 'State' },
  read: { ru: 'Строк прочитано', en: 'Rows read' },
  refused: { ru: 'Отклонено', en: 'Refused' },
  created: { ru: 'Новых запросов', en: 'New requests' },
  at: { ru: 'Когда', en: 'When' },
  more: { ru: 'Показать более ранние', en: 'Show earlier ones' },
});

/** The state of an import, with how much is done while it runs. */
export function ImportStateBadge({ item }: { readonly item: RequestImport }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { title, tone, icon } = importStates[item.state];
  return (
    <Badge tone={tone} icon={icon} isPlain>
      {t(title)}
      {item.state === 'running' && `, ${format.percent(item.progress, 0)}`}
    </Badge>
  );
}

function ImportsTable({ items }: { readonly items: readonly RequestImport[] }): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <Table
      caption={t(m.caption)}
      rows={items}
      rowKey={({ id }) => id}
      isStacked
      columns={[
        {
          id: 'file',
          title: t(m.file),
          isRowHeader: true,
          cell: (item) => (
            <>
              <Link to={`/imports/files/${item.id}`}>{item.fileName}</Link>
              <small>
                {t(formatNames[item.format])}, {format.bytes(item.sizeBytes)}
              </small>
            </>
          ),
        },
        { id: 'state', title: t(m.state), cell: (item) => <ImportStateBadge item={item} /> },
        {
          id: 'source',
          title: t(m.source),
          isLabelledOnPhone: true,
          cell: ({ sourceCode }) =>
            sourceCode === null ? '–' : <Link to={`/imports/sources/${sourceCode}`}>{sourceCode}</Link>,
        },
        {
          id: 'read',
          title: t(m.read),
          align: 'end',
          isLabelledOnPhone: true,
          cell: ({ rowsRead }) => format.number(rowsRead),
        },
        {
          id: 'refused',
          title: t(m.refused),
          align: 'end',
          isLabelledOnPhone: true,
          cell: ({ rowsRefused }) => format.number(rowsRefused),
        },
        {
          id: 'created',
          title: t(m.created),
          align: 'end',
          isLabelledOnPhone: true,
          cell: ({ requestsCreated }) => format.number(requestsCreated),
        },
        {
          id: 'at',
          title: t(m.at),
          isNowrap: true,
          isLabelledOnPhone: true,
          cell: ({ uploadedAt }) => format.moment(uploadedAt),
        },
      ]}
    />
  );
}

function ImportsList(): ReactElement {
  const t = useT();
  const list = useInfiniteQuery({
    queryKey: ['request-import', 'list'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/v1/request-imports', {
          params: { query: { limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {list.isPending && <Skeleton lines={8} />}
      {list.isError && <ProblemView problem={asProblem(list.error)} onRetry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (
        <EmptyState icon="document" title={t(m.empty)}>
          {t(m.emptyText)}
        </EmptyState>
      )}
      {items.length > 0 && <ImportsTable items={items} />}
      {list.hasNextPage && (
        <p className="mt-4">
          <Button isBusy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t(m.more)}
          </Button>
        </p>
      )}
    </>
  );
}

/** Files of requests: what was read in, what is being read, what broke off. */
export function ImportsListPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  return (
    <ImportsFrame>
      <div className="imports-head">
        <h1>{t(m.title)}</h1>
        <ButtonLink to="/imports/new" variant="primary" icon="plus">
          {t(m.upload)}
        </ButtonLink>
      </div>
      <ImportsList />
    </ImportsFrame>
  );
}
