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
  {
    path: '/open/data',
    handle: forEveryone,
    lazy: async () => ({ Component: (await import('./data/data-sets-page.tsx')).DataSetsPage }),
  },
  {
    path: '/open/data/:code',
    handle: forEveryone,
    lazy: async () => ({ Component: (await import('./data/data-set-page.tsx')).DataSetPage }),
  },
  {
    path: '/open/reports',
    handle: forEveryone,
    lazy: async () => ({ Component: (await import('./reports/reports-page.tsx')).ReportsPage }),
  },
  {
    path: '/open/reports/:month',
    handle: forEveryone,
    lazy: async () => ({ Component: (await import('./reports/report-page.tsx')).ReportPage }),
  },
  {
    path: '/reports',
    handle: { frame: 'full', density: 'dense' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./reports/publishing-page.tsx')).PublishingPage }),
  },
];
