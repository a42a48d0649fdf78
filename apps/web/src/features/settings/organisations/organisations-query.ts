import { api, unwrap } from '../../../api/index.ts';
import type { components } from '../../../api/schema.gen.ts';

export type Organisation = components['schemas']['Organisation'];

/** Organisations I belong to, with their people. */
export const organisationsQuery = {
  queryKey: ['organisations'] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => unwrap(api.GET('/v1/organisations', { signal })),
};

/** Organisations that invite me. */
export const invitationsQuery = {
  queryKey: ['my-invitations'] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    unwrap(api.GET('/v1/me/invitations', { signal })),
};
