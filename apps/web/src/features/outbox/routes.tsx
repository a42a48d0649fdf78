import type { RouteObject } from 'react-router';

/** Letters and text messages on their way out. */
export const routes: RouteObject[] = [
  {
    path: '/outbox',
    handle: { density: 'roomy' },
    lazy: async () => ({ Component: (await import('./outbox-page.tsx')).OutboxPage }),
  },
];
