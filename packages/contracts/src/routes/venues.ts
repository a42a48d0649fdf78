import type { RouteContract } from '../route.ts';

export const venuesRoutes = {} as const satisfies Record<string, RouteContract>;
