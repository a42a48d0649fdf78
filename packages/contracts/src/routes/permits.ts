import type { RouteContract } from '../route.ts';

export const permitsRoutes = {} as const satisfies Record<string, RouteContract>;
