import type { RouteObject } from 'react-router';

/** Where a role begins whose own workspace is not there yet. */
export const routes: RouteObject[] = [
  {
    path: '/home',
    handle: { density: 'roomy' },
    lazy: async () => ({ Component: (await import('./home-page.tsx')).HomePage }),
  },
];
