import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, asProblem, unwrap } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { Table } from '../../../ui/table.tsx';
import { outcomeNames } from './poller-words.ts';

const m = messages({
  title: { ru: 'Журнал опросов', en: 'Log of queries' },
  none: { ru: 'Опросов ещё не было.', en: 'No queries yet.' },
  at: { ru: 'Когда', en: 'When' },
  outcome: { ru: 'Итог', en: 'Outcome' },
  address: { ru: 'Куда', en: 'Where to' },
  duration: { ru: 'Длилось, мс', en: 'Took, ms' },
  rows: { ru: 'Записей', en: 'Items' },
  created: { ru: 'Новых', en: 'New' },
  changed: { ru: 'Изменено', en: 'Changed' },
  refused: { ru: 'Отклонено', en: 'Refused' },
  widened: { ru: 'окно расширено', en: 'window widened' },
  more: { ru: 'Показать более ранние', en: 'Show earlier ones' },
});

/** Every query that was made: when, where to, how long, what came. */
export function PollLog({ pollerId }: { readonly pollerId: string }): ReactElement {
  const t = useT();
  const format = useFormat();
  const log = useInfiniteQuery({
    queryKey: ['requests', 'poller', pollerId, 'log'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/v1/request-pollers/{id}/log', {
          params: {
            path: { id: pollerId },
            query: { limit: 25, ...(pageParam === '' ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: 10_000,
  });
  const rows = log.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t(m.title)}>
      {log.isPending && <Skeleton lines={5} />}
      {log.isError && <ProblemView problem={asProblem(log.error)} onRetry={() => void log.refetch()} />}
      {log.data && rows.length === 0 && <p className="muted">{t(m.none)}</p>}
      {rows.length > 0 && (
        <Table
          caption={t(m.title)}
          isDense
          isStacked
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'at',
              title: t(m.at),
              isRowHeader: true,
              isNowrap: true,
              cell: ({ at }) => format.moment(at),
            },
            {
              id: 'outcome',
              title: t(m.outcome),
              cell: ({ outcome, httpStatus, isWidened }) => (
                <>
                  <Badge
                    tone={outcome === 'ok' ? 'ok' : 'bad'}
                    icon={outcome === 'ok' ? 'okRing' : 'stop'}
                    isPlain
                  >
                    {t(outcomeNames[outcome])}
                    {outcome === 'http-error' && httpStatus !== null && ` ${httpStatus}`}
                  </Badge>
                  {isWidened && <small>{t(m.widened)}</small>}
                </>
              ),
            },
            {
              id: 'address',
              title: t(m.address),
              isLabelledOnPhone: true,
              cell: ({ url, address }) => (
                <>
                  <span className="mono break-words">{url}</span>
                  {address !== null && <small className="mono">{address}</small>}
                </>
              ),
            },
            {
              id: 'duration',
              title: t(m.duration),
              align: 'end',
              isNowrap: true,
              isLabelledOnPhone: true,
              cell: ({ durationMs }) => format.number(durationMs),
            },
            ...(
              [
                ['rows', 'rows'],
                ['created', 'requestsCreated'],
                ['changed', 'requestsChanged'],
                ['refused', 'rowsRefused'],
              ] as const
            ).map(([id, value]) => ({
              id,
              title: t(m[id]),
              align: 'end' as const,
              isLabelledOnPhone: true,
              cell: (row: (typeof rows)[number]) => format.number(row[value]),
            })),
          ]}
        />
      )}
      {log.hasNextPage && (
        <p className="mt-3">
          <Button size="small" isBusy={log.isFetchingNextPage} onPress={() => void log.fetchNextPage()}>
            {t(m.more)}
          </Button>
        </p>
      )}
    </Section>
  );
}
