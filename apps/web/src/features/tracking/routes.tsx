import type { RouteObject } from 'react-router';

/** Where an application is, by its number. */
export const routes: RouteObject[] = [
  { path: '/track', lazy: async () => ({ Component: (await import('./tracking-page.tsx')).TrackingPage }) },
  {
    path: '/track/:number',
    lazy: async () => ({ Component: (await import('./tracking-page.tsx')).TrackingPage }),
  },
];
