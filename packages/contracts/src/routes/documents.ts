import type { RouteContract } from '../route.ts';

export const documentsRoutes = {} as const satisfies Record<string, RouteContract>;
