import type { RouteObject } from 'react-router';

/** Checking a permit: by the QR code on the paper (`/p/…`) or by number and code. */
export const routes: RouteObject[] = [
  {
    path: '/permit-check',
    lazy: async () => ({ Component: (await import('./permit-check-page.tsx')).PermitCheckPage }),
  },
  { path: '/p/:token', lazy: async () => ({ Component: (await import('./permit-page.tsx')).PermitPage }) },
];
