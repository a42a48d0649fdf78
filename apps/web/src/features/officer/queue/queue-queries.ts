import { infiniteQueryOptions } from '@tanstack/react-query';
import { getJson } from '../../../api/index.ts';
import type { SavedViewsPlace } from '../../work-list/saved-views.ts';
import type { QueuePage } from '../shared/officer-replies.ts';
import { queueSearch, type QueueFilters } from './queue-filters.ts';

const pageSize = 50;

/** The queue, page by page. The key begins with its live topic: what changes elsewhere is read again. */
export const queueQuery = (filters: QueueFilters) => {
  const search = queueSearch(filters);
  return infiniteQueryOptions({
    queryKey: ['queue', search] as const,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(search);
      query.set('limit', String(pageSize));
      if (pageParam !== undefined) query.set('cursor', pageParam);
      return getJson<QueuePage>(`/v1/queue?${query}`, signal);
    },
    getNextPageParam: (page) => page.nextCursor,
    // The rows of the last filter stay until the new ones are here.
    placeholderData: (previous) => previous,
  });
};

/** Where views of the queue are kept. */
export const savedQueueViews: SavedViewsPlace = { path: '/v1/saved-views', list: 'queue' };

/** Address of the list as a file; at most 5 000 rows, in the same order. */
export const queueCsvPath = (filters: QueueFilters): string => {
  const search = queueSearch(filters);
  return search === '' ? '/v1/queue.csv' : `/v1/queue.csv?${search}`;
};
