import { api, unwrap } from '../../api/index.ts';
import type { components } from '../../api/schema.gen.ts';

export type MyProfile = components['schemas']['MyProfile'];

/** My profile. Its version goes with every change of it. */
export const meQuery = {
  queryKey: ['me'] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<MyProfile> =>
    unwrap(api.GET('/v1/me', { signal })),
};
