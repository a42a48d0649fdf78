import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  AddressEntry,
  ConflictSearch,
  ConflictSearchResult,
  VenueDetail,
  VenueOccupancy,
  VenueSummary,
} from '@veche/contracts';
import { getJson, sendCommand } from '../../../../api/index.ts';

export const venuesQuery = (text: string) =>
  queryOptions({
    queryKey: ['venues', 'search', text] as const,
    queryFn: ({ signal }) =>
      getJson<{ readonly items: readonly VenueSummary[] }>(
        `/v1/venues?${new URLSearchParams({ limit: '30', ...(text === '' ? {} : { query: text }) })}`,
        signal,
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const venueQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['venues', 'passport', id] as const,
    queryFn: ({ signal }) => getJson<VenueDetail>(`/v1/venues/${id}`, signal),
    enabled: id !== undefined,
    staleTime: 60_000,
  });

export const occupanciesQuery = (id: string | undefined, from: string, to: string) =>
  queryOptions({
    queryKey: ['venues', 'occupancies', id, from, to] as const,
    queryFn: ({ signal }) =>
      getJson<{ readonly items: readonly VenueOccupancy[] }>(
        `/v1/venues/${id}/occupancies?${new URLSearchParams({ from, to })}`,
        signal,
      ),
    enabled: id !== undefined,
  });

export const addressesQuery = (text: string) =>
  queryOptions({
    queryKey: ['addresses', text] as const,
    queryFn: ({ signal }) =>
      getJson<{ readonly items: readonly AddressEntry[] }>(
        `/v1/addresses?${new URLSearchParams({ query: text })}`,
        signal,
      ),
    enabled: text.trim().length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** What takes the place, who is near, what is free instead. Asked anew whenever place or time changes. */
export const conflictsQuery = (search: ConflictSearch | undefined) =>
  queryOptions({
    queryKey: ['venues', 'conflicts', search] as const,
    queryFn: ({ signal }) =>
      sendCommand<ConflictSearchResult>('POST', '/v1/conflict-searches', search, { signal }),
    enabled: search !== undefined,
    staleTime: 15_000,
  });
