import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { WebhookDeliveryItem, WebhookDeliveryState, WebhookView } from '@veche/contracts';
import { getJson } from '../../api/index.ts';

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'] as const,
  queryFn: ({ signal }) => getJson<{ items: WebhookView[] }>('/v1/webhooks', signal),
});

interface DeliveryPage {
  readonly items: WebhookDeliveryItem[];
  readonly nextCursor?: string;
}

/** While something is on its way, the log looks again by itself: nobody tells a screen of web-hooks. */
const lookAgainMs = 3_000;

export const deliveriesQuery = (id: string, state: WebhookDeliveryState | 'any') =>
  infiniteQueryOptions({
    queryKey: ['webhooks', id, 'deliveries', state] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        limit: '20',
        ...(state === 'any' ? {} : { state }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      });
      return getJson<DeliveryPage>(`/v1/webhooks/${id}/deliveries?${query.toString()}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: lookAgainMs,
  });
