import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { RequestCounts, RequestFacets, RequestSummary } from '@veche/contracts';
import { getJson } from '../../../api/index.ts';
import type { SavedViewsPlace } from '../../work-list/saved-views.ts';
import { filterSearch, registerQuery, registerSearch, type RegisterFilters } from './register-filters.ts';

const pageSize = 50;

export interface RegisterPage {
  readonly items: readonly RequestSummary[];
  readonly nextCursor?: string;
}

/** The register, page by page. The key begins with its live topic: what changes elsewhere is read again. */
export const registerListQuery = (filters: RegisterFilters) =>
  infiniteQueryOptions({
    queryKey: ['requests', 'list', registerSearch(filters)] as const,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = registerQuery(filters);
      query.set('limit', String(pageSize));
      if (pageParam !== undefined) query.set('cursor', pageParam);
      return getJson<RegisterPage>(`/v1/requests?${query}`, signal);
    },
    getNextPageParam: (page) => page.nextCursor,
    // The rows of the last filter stay until the new ones are here.
    placeholderData: (previous) => previous,
  });

/** Counts do not depend on the state of the term that is chosen: switching between states asks nothing anew. */
export const registerCountsQuery = (filters: RegisterFilters) => {
  const query = filterSearch({ ...filters, due: [] });
  return queryOptions({
    queryKey: ['requests', 'counts', query.toString()] as const,
    queryFn: ({ signal }) => getJson<RequestCounts>(`/v1/requests/counts?${query}`, signal),
    placeholderData: (previous) => previous,
  });
};

export const registerFacetsQuery = queryOptions({
  queryKey: ['request-facets'] as const,
  queryFn: ({ signal }) => getJson<RequestFacets>('/v1/requests/facets', signal),
  staleTime: 300_000,
});

/** Where views of the register are kept. */
export const savedRegisterViews: SavedViewsPlace = { path: '/v1/requests/views' };

/** Address of the list as a file, whole and without a limit. */
export const registerCsvPath = (filters: RegisterFilters): string => {
  const query = filterSearch(filters);
  query.set('scope', filters.scope);
  return `/v1/requests.csv?${query}`;
};
