import { useInfiniteQuery } from '@tanstack/react-query';
import type { MyFeedbackItem } from '@veche/contracts';
import type { ReactElement } from 'react';
import { asProblem, getJson } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/icon.tsx';
import { ButtonLink, Link } from '../../../ui/link.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { MyItem } from './my-item.tsx';
import '../feedback.css';

const m = messages({
  title: { ru: 'Мои отзывы', en: 'My reviews' },
  lead: {
    ru: 'Что вы писали об ответах города и что с этим сделали. Состояние меняется здесь само.',
    en: 'What you wrote of the town’s answers, and what was done about it. The state changes here by itself.',
  },
  empty: { ru: 'Отзывов пока нет', en: 'No reviews yet' },
  emptyText: {
    ru: 'Когда на ваш запрос ответят, придёт письмо с просьбой оценить ответ. Отзыв появится здесь.',
    en: 'When a request of yours is answered, a letter asks you to rate the answer. The review appears here.',
  },
  requests: { ru: 'Мои запросы', en: 'My requests' },
  loading: { ru: 'Загружаем отзывы', en: 'Loading reviews' },
});

interface Page {
  readonly items: MyFeedbackItem[];
  readonly nextCursor?: string;
}

/** `/my-feedback`: everything I said of answers, the newest first; I confirm or dispute it here. */
export function MyFeedbackPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  const query = useInfiniteQuery({
    // The key begins with the live topic: what is done elsewhere shows here at once.
    queryKey: ['my-feedback'],
    queryFn: ({ pageParam, signal }) =>
      getJson<Page>(`/v1/my-feedback?limit=20${pageParam === '' ? '' : `&cursor=${pageParam}`}`, signal),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap page-head pb-8">
      <p className="mb-3">
        <Link to="/my-requests">
          <Icon name="left" /> {t(m.requests)}
        </Link>
      </p>
      <h1>{t(m.title)}</h1>
      {query.isPending && <Skeleton lines={8} label={t(m.loading)} />}
      {query.data === undefined && !query.isPending && (
        <ProblemView problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.data !== undefined && items.length === 0 && (
        <EmptyState
          icon="message"
          title={t(m.empty)}
          action={<ButtonLink to="/my-requests">{t(m.requests)}</ButtonLink>}
        >
          {t(m.emptyText)}
        </EmptyState>
      )}
      {items.length > 0 && (
        <>
          <p className="muted mt-1 mb-5 max-w-measure">{t(m.lead)}</p>
          {items.map((item) => (
            <MyItem key={item.id} item={item} />
          ))}
          <Pagination
            shown={items.length}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            isLoading={query.isFetchingNextPage}
          />
        </>
      )}
    </div>
  );
}
