import type { RouteObject } from 'react-router';

/** The first page of all. */
export const routes: RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('./start-page.tsx')).StartPage }) },
];
