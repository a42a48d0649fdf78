import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../app/shell.tsx';

/** One address of another system; the list of them is a tab of the administrator's page. */
export const routes: RouteObject[] = [
  {
    path: '/admin/webhooks/:id',
    handle: { frame: 'full', density: 'dense' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./endpoint-page.tsx')).EndpointPage }),
  },
];
