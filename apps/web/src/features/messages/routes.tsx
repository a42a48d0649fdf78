import type { RouteObject } from 'react-router';

/** Own messages. */
export const routes: RouteObject[] = [
  {
    path: '/messages',
    handle: { density: 'roomy' },
    lazy: async () => ({ Component: (await import('./messages-page.tsx')).MessagesPage }),
  },
];
