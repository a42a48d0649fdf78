import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/applications',
    lazy: async () => ({ Component: (await import('./cabinet-page.tsx')).CabinetPage }),
  },
];
