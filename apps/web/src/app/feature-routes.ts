import { matchRoutes, type RouteObject } from 'react-router';

/**
 * Routes of the features: each `src/features/<name>/routes.tsx` exports `routes`.
 * These files hold only paths and `lazy` imports, so that a page's code loads when it is visited.
 */
const modules = import.meta.glob<{ readonly routes: RouteObject[] }>('../features/*/routes.tsx', {
  eager: true,
});

export const featureRoutes: RouteObject[] = Object.values(modules).flatMap((module) => module.routes);

/** Whether some feature answers this path. */
export const hasRoute = (path: string): boolean => matchRoutes(featureRoutes, path) !== null;
