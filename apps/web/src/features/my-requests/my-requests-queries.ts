import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { MyRequestSummary, MyRequestView } from '@veche/contracts';
import { getJson } from '../../api/index.ts';

interface Page {
  readonly items: MyRequestSummary[];
  readonly nextCursor?: string;
}

/** The keys begin with the live topic: what changes elsewhere is read again. */
export const myRequestsQuery = infiniteQueryOptions({
  queryKey: ['my-requests'] as const,
  queryFn: ({ pageParam, signal }) =>
    getJson<Page>(`/v1/my-requests?limit=50${pageParam === '' ? '' : `&cursor=${pageParam}`}`, signal),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

export const myRequestQuery = (id: string) =>
  queryOptions({
    queryKey: ['my-requests', id] as const,
    queryFn: ({ signal }) => getJson<MyRequestView>(`/v1/my-requests/${id}`, signal),
  });
