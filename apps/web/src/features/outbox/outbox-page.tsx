import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { ApiProblem, api, asProblem, unwrap } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useSession } from '../../app/session.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { deliveryStates } from '../messages/delivery-words.ts';
import { OutboxCard } from './outbox-card.tsx';

const m = messages({
  title: { ru: 'Исходящие письма и СМС', en: 'Letters and text messages sent' },
  demonstration: {
    ru: 'В демонстрации ничего не уходит наружу: письма и СМС остаются здесь. Без входа видны только коды, после входа – и всё, что писали вам.',
    en: 'In the demonstration nothing goes out: letters and texts stay here. Without signing in only codes are seen; signed in, also all that was written to you.',
  },
  log: {
    ru: 'Журнал отправки: что ушло, что ещё ждёт и почему не ушло.',
    en: 'The log of sending: what left, what waits and why something did not go.',
  },
  channel: { ru: 'Чем отправлено', en: 'Sent by' },
  all: { ru: 'Всё', en: 'All' },
  email: { ru: 'Письма', en: 'Letters' },
  sms: { ru: 'СМС', en: 'Texts' },
  push: { ru: 'Браузер', en: 'Browser' },
  bot: { ru: 'Бот', en: 'Bot' },
  chat: { ru: 'Комнаты', en: 'Rooms' },
  state: { ru: 'Состояние', en: 'State' },
  anyState: { ru: 'любое', en: 'any' },
  none: { ru: 'Здесь пока пусто', en: 'Nothing here yet' },
  noneText: {
    ru: 'Письмо или СМС появится через секунду после того, как система его отправит.',
    en: 'A letter or text appears a second after the system sends it.',
  },
  noneFiltered: { ru: 'По этому отбору ничего нет', en: 'Nothing matches' },
  more: { ru: 'Показать более ранние', en: 'Show earlier ones' },
  list: { ru: 'Письма и СМС, новые сверху', en: 'Letters and texts, newest first' },
});

const channels = ['all', 'email', 'sms', 'push', 'bot', 'chat'] as const;
const states = [
  'any',
  'in-outbox',
  'queued',
  'sending',
  'sent',
  'failed',
  'unknown',
  'given-up',
  'withheld',
] as const;
const pollMs = 3000;
const noRight = new ApiProblem(403, { code: 'no-right' });

function Outbox({ isWhole }: { readonly isWhole: boolean }): ReactElement {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const channel = channels.find((each) => each === search.get('channel')) ?? 'all';
  const state = states.find((each) => each === search.get('state')) ?? 'any';
  const list = useInfiniteQuery({
    queryKey: ['outbox', isWhole, channel, state],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 20,
        ...(channel === 'all' ? {} : { channel }),
        ...(state === 'any' ? {} : { state }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return isWhole
        ? unwrap(api.GET('/v1/outbox', { params: { query }, signal }))
        : unwrap(api.GET('/v1/outbox/demonstration', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    // A code is awaited here with the other window open.
    refetchInterval: pollMs,
  });
  const filter = (name: string, value: string, whole: string): void => {
    const next = new URLSearchParams(search);
    if (value === whole) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="mt-5 mb-5 flex flex-wrap items-end gap-x-6 gap-y-3">
        <SegmentedControl
          label={t(m.channel)}
          value={channel}
          onChange={(next) => filter('channel', next, 'all')}
          options={channels.map((id) => ({ id, label: t(m[id]) }))}
        />
        <Select
          className="w-72 max-w-full"
          label={t(m.state)}
          value={state}
          onChange={(next) => filter('state', next, 'any')}
          options={states.map((id) => ({
            id,
            label: id === 'any' ? t(m.anyState) : t(deliveryStates[id].title),
          }))}
        />
      </div>
      {list.isPending && <Skeleton lines={8} />}
      {list.isError && <ProblemView problem={asProblem(list.error)} onRetry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (
        <EmptyState icon="mail" title={t(channel === 'all' && state === 'any' ? m.none : m.noneFiltered)}>
          {channel === 'all' && state === 'any' ? t(m.noneText) : undefined}
        </EmptyState>
      )}
      {items.length > 0 && (
        <ol aria-label={t(m.list)} className="border-t-2 border-rule">
          {items.map((item) => (
            <OutboxCard key={item.id} item={item} />
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

/** What leaves the system: to everyone in a demonstration, to those who hold the permission otherwise. */
export function OutboxPage(): ReactElement {
  const t = useT();
  const { isDemonstration, isLoading, can } = useSession();
  useTitle(t(m.title));
  const isWhole = can('outbox.read');
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      <div className="max-w-[56rem]">
        {isLoading ? (
          <Skeleton lines={6} />
        ) : isWhole || isDemonstration ? (
          <>
            <p className="muted mt-1 max-w-measure">{t(isDemonstration ? m.demonstration : m.log)}</p>
            <Outbox isWhole={isWhole} />
          </>
        ) : (
          <ProblemView problem={noRight} />
        )}
      </div>
    </div>
  );
}
