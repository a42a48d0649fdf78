import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { api, asProblem, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { SignedInOnly } from '../settings/signed-in-only.tsx';
import { MessageItem } from './message-item.tsx';

const m = messages({
  title: { ru: 'Сообщения', en: 'Messages' },
  lead: {
    ru: 'Всё, что вам писала система. Копии уходят на почту и в СМС, <a>как вы настроили</a>.',
    en: 'All the system wrote to you. Copies go by e-mail and text message <a>as you set</a>.',
  },
  filter: { ru: 'Какие показать', en: 'Which to show' },
  all: { ru: 'Все', en: 'All' },
  unread: { ru: 'Непрочитанные, {n}', en: 'Unread, {n}' },
  readAll: { ru: 'Отметить все прочитанными', en: 'Mark all as read' },
  more: { ru: 'Показать ещё', en: 'Show more' },
  none: { ru: 'Сообщений пока нет', en: 'No messages yet' },
  noneText: {
    ru: 'Когда по вашей заявке что-то изменится или от вас понадобится ответ, напишем сюда.',
    en: 'When something changes in your application or your answer is needed, we write here.',
  },
  noneUnread: { ru: 'Непрочитанных нет', en: 'Nothing unread' },
  list: { ru: 'Сообщения, новые сверху', en: 'Messages, newest first' },
});

function Messages(): ReactElement {
  const t = useT();
  const queryClient = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const view = search.get('show') === 'unread' ? 'unread' : 'all';
  const list = useInfiniteQuery({
    queryKey: ['messages', 'list', view],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/v1/messages', {
          params: {
            query: {
              limit: 20,
              ...(view === 'unread' ? { unread: 'true' as const } : {}),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const refresh = { onSuccess: () => queryClient.invalidateQueries({ queryKey: ['messages'] }) };
  const read = useCommand(
    (id: string, { headers }) =>
      unwrap(api.POST('/v1/messages/{id}/read', { params: { path: { id } }, headers })),
    refresh,
  );
  const readAll = useCommand(
    (_: void, { headers }) => unwrap(api.POST('/v1/messages/read-all', { headers })),
    refresh,
  );
  if (list.isPending) return <Skeleton lines={8} />;
  if (list.isError)
    return <ProblemView problem={asProblem(list.error)} onRetry={() => void list.refetch()} />;
  const items = list.data.pages.flatMap((page) => page.items);
  const unread = list.data.pages[0]?.unread ?? 0;
  return (
    <>
      <div className="mt-5 mb-2 flex flex-wrap items-center justify-between gap-3">
        <SegmentedControl
          label={t(m.filter)}
          value={view}
          onChange={(next) => setSearch(next === 'all' ? {} : { show: next }, { replace: true })}
          options={[
            { id: 'all', label: t(m.all) },
            { id: 'unread', label: t(m.unread, { n: unread }) },
          ]}
        />
        {unread > 0 && (
          <Button size="small" icon="check" isBusy={readAll.isPending} onPress={() => readAll.mutate()}>
            {t(m.readAll)}
          </Button>
        )}
      </div>
      <ProblemCallout problem={read.error ?? readAll.error} />
      {items.length === 0 ? (
        <EmptyState icon="mail" title={t(view === 'unread' ? m.noneUnread : m.none)}>
          {view === 'all' ? t(m.noneText) : undefined}
        </EmptyState>
      ) : (
        <ol className="border-t-2 border-rule" aria-label={t(m.list)}>
          {items.map((message) => (
            <MessageItem key={message.id} message={message} onRead={() => read.mutate(message.id)} />
          ))}
        </ol>
      )}
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

/** What the system wrote to me; new ones appear by themselves. */
export function MessagesPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      <p className="muted mt-1">
        {t.rich(m.lead, { a: (text) => <Link to="/settings#notifications">{text}</Link> })}
      </p>
      <div className="max-w-[52rem]">
        <SignedInOnly>
          <Messages />
        </SignedInOnly>
      </div>
    </div>
  );
}
