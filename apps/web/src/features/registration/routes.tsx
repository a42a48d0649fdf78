import type { RouteObject } from 'react-router';

/** A new account. */
export const routes: RouteObject[] = [
  {
    path: '/registration',
    lazy: async () => ({ Component: (await import('./registration-page.tsx')).RegistrationPage }),
  },
];
