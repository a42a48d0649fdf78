import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../app/shell.tsx';

const working: RouteHandle = { frame: 'full', density: 'dense', footer: false };

/** Screens of the office that decides. */
export const routes: RouteObject[] = [
  {
    path: '/queue',
    handle: working,
    lazy: async () => ({ Component: (await import('./queue/queue-page.tsx')).QueuePage }),
  },
  {
    path: '/cases/:id',
    handle: working,
    lazy: async () => ({ Component: (await import('./case/case-page.tsx')).CasePage }),
  },
  {
    path: '/deadlines',
    handle: working,
    lazy: async () => ({ Component: (await import('./deadlines/deadlines-page.tsx')).DeadlinesPage }),
  },
  {
    path: '/venues-calendar',
    handle: working,
    lazy: async () => ({ Component: (await import('./venues/venues-calendar-page.tsx')).VenuesCalendarPage }),
  },
];
