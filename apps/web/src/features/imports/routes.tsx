import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../app/shell.tsx';

const handle = { frame: 'full', density: 'dense' } satisfies RouteHandle;

/** Files of requests, sources, pollers, reconciliation. */
export const routes: RouteObject[] = [
  {
    path: '/imports',
    handle,
    lazy: async () => ({ Component: (await import('./files/imports-list-page.tsx')).ImportsListPage }),
  },
  {
    path: '/imports/new',
    handle,
    lazy: async () => ({ Component: (await import('./files/new-import-page.tsx')).NewImportPage }),
  },
  {
    path: '/imports/files/:id',
    handle,
    lazy: async () => ({ Component: (await import('./files/import-page.tsx')).ImportPage }),
  },
  {
    path: '/imports/sources',
    handle,
    lazy: async () => ({ Component: (await import('./sources/sources-page.tsx')).SourcesPage }),
  },
  {
    path: '/imports/sources/:code',
    handle,
    lazy: async () => ({ Component: (await import('./sources/source-page.tsx')).SourcePage }),
  },
  {
    path: '/imports/pollers',
    handle,
    lazy: async () => ({ Component: (await import('./pollers/pollers-page.tsx')).PollersPage }),
  },
  {
    path: '/imports/pollers/new',
    handle,
    lazy: async () => ({ Component: (await import('./pollers/new-poller-page.tsx')).NewPollerPage }),
  },
  {
    path: '/imports/pollers/:id',
    handle,
    lazy: async () => ({ Component: (await import('./pollers/poller-page.tsx')).PollerPage }),
  },
  {
    path: '/imports/reconciliation',
    handle,
    lazy: async () => ({
      Component: (await import('./reconciliation/reconciliation-page.tsx')).ReconciliationPage,
    }),
  },
];
