import type { RouteObject } from 'react-router';

/** A citizen's requests for services, and one of which somebody holds the number and the code. */
export const routes: RouteObject[] = [
  {
    path: '/my-requests',
    lazy: async () => ({ Component: (await import('./my-requests-page.tsx')).MyRequestsPage }),
  },
  {
    path: '/my-requests/:id',
    lazy: async () => ({ Component: (await import('./my-request-page.tsx')).MyRequestPage }),
  },
  {
    path: '/track-request',
    lazy: async () => ({ Component: (await import('./track-request-page.tsx')).TrackRequestPage }),
  },
];
