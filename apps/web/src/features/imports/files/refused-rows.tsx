import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, asProblem, unwrap } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { Table } from '../../../ui/table.tsx';
import type { RequestImportDetail } from '../import-words.ts';

const m = messages({
  title: { ru: 'Не принятые строки', en: 'Rows not taken in' },
  download: { ru: 'Скачать CSV', en: 'Download CSV' },
  withRows: { ru: 'вместе с самими строками', en: 'with the rows themselves' },
  line: { ru: 'Строка', en: 'Line' },
  field: { ru: 'Поле', en: 'Field' },
  reason: { ru: 'Почему', en: 'Why' },
  more: { ru: 'Показать ещё', en: 'Show more' },
});

/** Rows that did not go in, by line and reason. */
export function RefusedRows({ item }: { readonly item: RequestImportDetail }): ReactElement {
  const t = useT();
  const format = useFormat();
  const list = useInfiniteQuery({
    queryKey: ['request-import', item.id, 'refused'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/v1/request-imports/{id}/refused-rows', {
          params: {
            path: { id: item.id },
            query: { limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section
      title={t(m.title)}
      note={
        <>
          <Link
            to={`/v1/request-imports/${item.id}/refused-rows.csv`}
            icon="download"
            download={`${item.fileName}-refused.csv`}
          >
            {t(m.download)}
          </Link>{' '}
          {item.isFileKept && t(m.withRows)}
        </>
      }
    >
      {list.isPending && <Skeleton lines={5} />}
      {list.isError && <ProblemView problem={asProblem(list.error)} onRetry={() => void list.refetch()} />}
      {rows.length > 0 && (
        <Table
          caption={t(m.title)}
          isDense
          rows={rows.map((row, index) => ({ ...row, key: String(index) }))}
          rowKey={({ key }) => key}
          isStacked
          columns={[
            {
              id: 'line',
              title: t(m.line),
              isRowHeader: true,
              isNowrap: true,
              cell: ({ line }) => <span className="num">{format.number(line)}</span>,
            },
            { id: 'reason', title: t(m.reason), cell: ({ reason }) => t.text(reason) },
            {
              id: 'field',
              title: t(m.field),
              isLabelledOnPhone: true,
              cell: ({ field }) => field ?? '–',
            },
          ]}
        />
      )}
      {list.hasNextPage && (
        <p className="mt-3">
          <Button size="small" isBusy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t(m.more)}
          </Button>
        </p>
      )}
    </Section>
  );
}
