import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../app/shell.tsx';

const working: RouteHandle = { frame: 'full', density: 'dense' };

/** How services work, in figures. */
export const routes: RouteObject[] = [
  {
    path: '/indicators',
    handle: working,
    lazy: async () => ({ Component: (await import('./indicators-page.tsx')).IndicatorsPage }),
  },
  {
    path: '/indicators/definitions',
    handle: working,
    lazy: async () => ({ Component: (await import('./definitions-page.tsx')).DefinitionsPage }),
  },
  {
    path: '/indicators/why',
    handle: working,
    lazy: async () => ({ Component: (await import('./why-page.tsx')).WhyPage }),
  },
];
