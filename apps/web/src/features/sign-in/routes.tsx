import type { RouteObject } from 'react-router';

/** Ways in. */
export const routes: RouteObject[] = [
  { path: '/sign-in', lazy: async () => ({ Component: (await import('./sign-in-page.tsx')).SignInPage }) },
  {
    path: '/password-reset',
    lazy: async () => ({ Component: (await import('./password-reset-page.tsx')).PasswordResetPage }),
  },
];
