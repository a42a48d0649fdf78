import { api, unwrap } from '../../../api/index.ts';
import type { components } from '../../../api/schema.gen.ts';

export type RoleGrants = components['schemas']['RoleGrants'];
export type GrantVersion = components['schemas']['RoleGrantVersion'];
export type GrantTable = components['schemas']['GrantTable'];
export type CatalogueEntry = RoleGrants['catalogue'][number];

/** Rights in force, the catalogue of rights, proposals and history. */
export const grantsQuery = {
  queryKey: ['role-grants'] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<RoleGrants> =>
    unwrap(api.GET('/v1/role-grants', { signal })),
};
