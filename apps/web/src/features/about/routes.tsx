import type { RouteObject } from 'react-router';

/** What the system is, how accessible it is, what it does with personal data. */
export const routes: RouteObject[] = [
  { path: '/about', lazy: async () => ({ Component: (await import('./about-page.tsx')).AboutPage }) },
  {
    path: '/accessibility',
    lazy: async () => ({ Component: (await import('./accessibility-page.tsx')).AccessibilityPage }),
  },
  { path: '/privacy', lazy: async () => ({ Component: (await import('./privacy-page.tsx')).PrivacyPage }) },
];
