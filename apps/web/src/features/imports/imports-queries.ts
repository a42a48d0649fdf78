import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/index.ts';
import type { ImportFormat, ImportMapping, RequestImportDetail } from './import-words.ts';

/** The topic of live updates is the first part of the key. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['request-import', id] as const,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/request-imports/{id}', { params: { path: { id } }, signal })),
    // Live updates tell of each batch; this is for a connection that was lost meanwhile.
    refetchInterval: (query) => (query.state.data?.state === 'running' ? 5_000 : false),
  });

export const presetsQuery = queryOptions({
  queryKey: ['request-import-presets'] as const,
  queryFn: ({ signal }) => unwrap(api.GET('/v1/request-import-presets', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export const sourcesQuery = queryOptions({
  queryKey: ['requests', 'sources'] as const,
  queryFn: ({ signal }) => unwrap(api.GET('/v1/request-sources', { signal })),
});

/** The newest request of a source, if it has any. */
export const newestOfSourceQuery = (source: string) =>
  queryOptions({
    queryKey: ['requests', 'newest-of', source] as const,
    queryFn: async ({ signal }) => {
      const query = {
        scope: 'all' as const,
        source: [source],
        sort: 'opened' as const,
        direction: 'desc' as const,
        limit: 1,
      };
      const { items } = await unwrap(api.GET('/v1/requests', { params: { query }, signal }));
      return items[0] ?? null;
    },
  });

export const sourceStatusesQuery = (code: string) =>
  queryOptions({
    queryKey: ['requests', 'source-statuses', code] as const,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/request-sources/{code}/statuses', { params: { path: { code } }, signal })),
  });

/** The first rows as a mapping reads them; a change of the mapping keeps the former rows until the new ones are there. */
export const previewQuery = (
  { id }: Pick<RequestImportDetail, 'id'>,
  form: { readonly format: ImportFormat; readonly mapping: ImportMapping },
) =>
  queryOptions({
    queryKey: ['request-import-preview', id, form] as const,
    queryFn: ({ signal }) =>
      unwrap(api.POST('/v1/request-imports/{id}/preview', { params: { path: { id } }, body: form, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
