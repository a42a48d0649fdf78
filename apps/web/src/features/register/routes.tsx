import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../app/shell.tsx';

const working: RouteHandle = { frame: 'full', density: 'dense', footer: false };

/** The register of requests and their cards. */
export const routes: RouteObject[] = [
  {
    path: '/requests',
    handle: working,
    lazy: async () => ({ Component: (await import('./list/register-page.tsx')).RegisterPage }),
  },
  {
    path: '/requests/:id',
    handle: working,
    lazy: async () => ({ Component: (await import('./card/request-page.tsx')).RequestPage }),
  },
];
