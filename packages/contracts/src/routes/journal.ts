import type { RouteContract } from '../route.ts';

export const journalRoutes = {} as const satisfies Record<string, RouteContract>;
