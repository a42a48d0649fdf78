import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../app/shell.tsx';

const handle = { frame: 'full', density: 'dense' } satisfies RouteHandle;

/** Services with their norms, and the calendar terms are counted by. */
export const routes: RouteObject[] = [
  {
    path: '/norms',
    handle,
    lazy: async () => ({ Component: (await import('./norms-page.tsx')).NormsPage }),
  },
  {
    path: '/norms/calendar',
    handle,
    lazy: async () => ({ Component: (await import('./calendar-page.tsx')).CalendarPage }),
  },
];
