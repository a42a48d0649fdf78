import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../app/shell.tsx';

const forEveryone: RouteHandle = { density: 'roomy' };

/** What the town tells everyone. */
export const routes: RouteObject[] = [
  {
    path: '/open',
    handle: forEveryone,
    lazy: async () => ({ Component: (await import('./panel/open-page.tsx')).OpenPage }),
  },
  {
    path: '/open/requests',
    handle: forEveryone,
    lazy: async () => ({ Component: (await import('./register/open-register-page.tsx')).OpenRegisterPage }),
  },
];
