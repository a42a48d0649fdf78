import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { api, asProblem, unwrap } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Pagination } from '../../../ui/pagination.tsx';
import { Select } from '../../../ui/select.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { AlertsFrame } from '../alerts-frame.tsx';
import { rulesQuery } from '../alert-queries.ts';
import { MessageLine } from './message-line.tsx';
import type { MessageKind, MessageState } from './message-types.ts';
import { messageKinds, messageStates } from './message-words.ts';
import { MonitoringState } from './monitoring-state.tsx';

const m = messages({
  title: { ru: 'Журнал сообщений', en: 'Message log' },
  lead: {
    ru: 'Каждое сообщение, которое решали: кому, почему, что с ним стало. Неизвестный исход так и назван.',
    en: 'Every message that was decided: to whom, why, what became of it. An unknown outcome is called so.',
  },
  rule: { ru: 'Правило', en: 'Rule' },
  state: { ru: 'Что стало', en: 'What became of it' },
  kind: { ru: 'Что за сообщение', en: 'Kind of message' },
  any: { ru: 'любое', en: 'any' },
  empty: { ru: 'Сообщений нет', en: 'There are no messages' },
  emptyText: {
    ru: 'Здесь появится всё, что правила решат отправить, отложить или не отправлять.',
    en: 'Whatever the rules decide to send, to put off or not to send stands here.',
  },
  list: { ru: 'Сообщения, новые сверху', en: 'Messages, newest first' },
});

const any = 'any';

/** Everything that was decided about messages, newest first. */
export function LogPage(): ReactElement {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const rules = useQuery(rulesQuery);
  useTitle(t(m.title));
  const ruleId = search.get('rule') ?? undefined;
  const state = (Object.keys(messageStates) as MessageState[]).find((each) => each === search.get('state'));
  const kind = (Object.keys(messageKinds) as MessageKind[]).find((each) => each === search.get('kind'));
  const filter = {
    ...(ruleId !== undefined && { ruleId }),
    ...(state !== undefined && { state }),
    ...(kind !== undefined && { kind }),
  };
  const log = useInfiniteQuery({
    queryKey: ['alerts', 'log', filter] as const,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/v1/alert-messages', {
          params: { query: { ...filter, limit: 50, ...(pageParam !== undefined && { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
  });
  const set = (name: string, value: string): void => {
    const next = new URLSearchParams(search);
    if (value === any) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const items = log.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <AlertsFrame permission="alert.manage">
      <h1>{t(m.title)}</h1>
      <p className="muted mb-3">{t(m.lead)}</p>
      <MonitoringState />
      <div className="rule-columns mt-4 mb-4">
        <Select
          label={t(m.rule)}
          value={ruleId ?? any}
          options={[
            { id: any, label: t(m.any) },
            ...(rules.data?.items ?? []).map(({ id, definition }) => ({ id, label: definition.name })),
          ]}
          onChange={(id) => set('rule', id)}
        />
        <Select<MessageKind | typeof any>
          label={t(m.kind)}
          value={kind ?? any}
          options={[
            { id: any, label: t(m.any) },
            ...(Object.keys(messageKinds) as MessageKind[]).map((id) => ({ id, label: t(messageKinds[id]) })),
          ]}
          onChange={(id) => set('kind', id)}
        />
        <Select<MessageState | typeof any>
          label={t(m.state)}
          value={state ?? any}
          options={[
            { id: any, label: t(m.any) },
            ...(Object.keys(messageStates) as MessageState[]).map((id) => ({
              id,
              label: t(messageStates[id].title),
            })),
          ]}
          onChange={(id) => set('state', id)}
        />
      </div>
      {log.isPending && <Skeleton lines={10} />}
      {log.data === undefined && !log.isPending && (
        <ProblemView problem={asProblem(log.error)} onRetry={() => void log.refetch()} />
      )}
      {log.data && items.length === 0 && (
        <EmptyState icon="mail" title={t(m.empty)}>
          {t(m.emptyText)}
        </EmptyState>
      )}
      {items.length > 0 && (
        <>
          <ul className="log-list" aria-label={t(m.list)}>
            {items.map((message) => (
              <MessageLine key={message.id} message={message} />
            ))}
          </ul>
          <Pagination
            shown={items.length}
            isLoading={log.isFetchingNextPage}
            onMore={log.hasNextPage ? () => void log.fetchNextPage() : undefined}
          />
        </>
      )}
    </AlertsFrame>
  );
}
