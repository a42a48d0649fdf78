import { queryOptions } from '@tanstack/react-query';
import type { paths } from '../../../api/schema.gen.ts';
import { api, unwrap } from '../../../api/index.ts';

export type Preferences =
  paths['/v1/me/alert-preferences']['get']['responses'][200]['content']['application/json'];

export const preferencesQuery = queryOptions({
  queryKey: ['alert-preferences'] as const,
  queryFn: ({ signal }) => unwrap(api.GET('/v1/me/alert-preferences', { signal })),
});
