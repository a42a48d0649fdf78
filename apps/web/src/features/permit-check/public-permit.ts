import type { publicPermit } from '@veche/contracts';
import type { z } from 'zod';
import { getJson } from '../../api/get-json.ts';

export type PublicPermit = z.infer<typeof publicPermit>;

export const publicPermitQuery = (token: string) => ({
  queryKey: ['public-permit', token] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    getJson<PublicPermit>(`/v1/public/permits/${encodeURIComponent(token)}`, signal),
  // What an inspector reads at the gate must be of this minute.
  staleTime: 0,
  refetchInterval: 60_000,
});
