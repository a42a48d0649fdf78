import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../app/shell.tsx';

/** Who works in the system and what each role may do. */
export const routes: RouteObject[] = [
  {
    path: '/admin',
    handle: { frame: 'full', density: 'dense' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./admin-page.tsx')).AdminPage }),
  },
];
