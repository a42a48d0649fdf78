import type { RouteContract } from '../route.ts';

export const identityRoutes = {} as const satisfies Record<string, RouteContract>;
