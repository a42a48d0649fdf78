import type { RouteObject } from 'react-router';

/** Agreed events by month. */
export const routes: RouteObject[] = [
  {
    path: '/calendar',
    lazy: async () => ({ Component: (await import('./calendar-page.tsx')).CalendarPage }),
  },
];
