import { api, unwrap } from '../../../api/index.ts';
import type { components } from '../../../api/schema.gen.ts';

export type StaffMember = components['schemas']['StaffMember'];
export type StaffStatus = StaffMember['status'];
export type StaffRoleInput = StaffMember['roles'][number];

/** Staff of the municipality, all of them: a few dozen people. */
export const staffQuery = {
  queryKey: ['staff'] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => unwrap(api.GET('/v1/staff', { signal })),
};
