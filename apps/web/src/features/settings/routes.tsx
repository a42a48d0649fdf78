import type { RouteObject } from 'react-router';

/** What a person sets for themselves, and the organisations they act for. */
export const routes: RouteObject[] = [
  {
    path: '/settings',
    lazy: async () => ({ Component: (await import('./settings-page.tsx')).SettingsPage }),
  },
  {
    path: '/account-closed',
    lazy: async () => ({ Component: (await import('./account-closed-page.tsx')).AccountClosedPage }),
  },
  {
    path: '/second-factor',
    lazy: async () => ({ Component: (await import('./second-factor-page.tsx')).SecondFactorPage }),
  },
  {
    path: '/organisations',
    lazy: async () => ({
      Component: (await import('./organisations/organisations-page.tsx')).OrganisationsPage,
    }),
  },
];
