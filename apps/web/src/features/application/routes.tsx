import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/applications/:id',
    lazy: async () => ({ Component: (await import('./card/application-page.tsx')).ApplicationPage }),
  },
  {
    path: '/applications/:id/amend/:step',
    handle: { footer: false },
    lazy: async () => ({ Component: (await import('./amendment/amendment-page.tsx')).AmendmentPage }),
  },
];
