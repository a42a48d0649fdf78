import type { RouteContract } from '../route.ts';

export const platformRoutes = {} as const satisfies Record<string, RouteContract>;
