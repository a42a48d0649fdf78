import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../app/shell.tsx';

const working: RouteHandle = { frame: 'full', density: 'dense' };

/** The rule pack for those who keep it and those who wish to read it. */
export const routes: RouteObject[] = [
  {
    path: '/rules',
    handle: working,
    lazy: async () => ({ Component: (await import('./rules-page.tsx')).RulesPage }),
  },
];
