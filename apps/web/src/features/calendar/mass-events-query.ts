import type { TownMap } from '@veche/contracts';
import type { publicMassEvents } from '@veche/contracts';
import type { z } from 'zod';
import { getJson } from '../../api/get-json.ts';

export type PublicMassEvents = z.infer<typeof publicMassEvents>;

/** Agreed events of a period of civil dates, both included. */
export const massEventsQuery = (from: string, to: string) => ({
  queryKey: ['public-mass-events', from, to] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    getJson<PublicMassEvents>(`/v1/public/mass-events?from=${from}&to=${to}`, signal),
  staleTime: 60_000,
});

/** The drawing of the town: it changes with a version of the product only. */
export const townMapQuery = {
  queryKey: ['town-map'] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => getJson<TownMap>('/v1/town-map', signal),
  staleTime: Infinity,
};
