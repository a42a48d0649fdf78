import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RequestCardView, RequestPersonalView } from '@veche/contracts';
import { create } from 'zustand';
import { getJson } from '../../../api/index.ts';

interface Opened {
  readonly ids: ReadonlySet<string>;
  readonly open: (id: string) => void;
}

/** Requests whose personal data a person has asked for on this page. */
export const useOpenedPersonal = create<Opened>()((set) => ({
  ids: new Set(),
  open: (id) => set((state) => ({ ids: new Set([...state.ids, id]) })),
}));

/** Personal data of a request once they were asked for: read again only when the request has changed, since each look is noted. */
export function usePersonal(
  request: Pick<RequestCardView, 'id' | 'version'>,
): UseQueryResult<RequestPersonalView> {
  const isOpened = useOpenedPersonal((state) => state.ids.has(request.id));
  return useQuery({
    queryKey: ['request-personal', request.id, request.version] as const,
    queryFn: ({ signal }) => getJson<RequestPersonalView>(`/v1/requests/${request.id}/personal`, signal),
    enabled: isOpened,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (previous) => previous,
  });
}
