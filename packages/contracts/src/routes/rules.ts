import type { RouteContract } from '../route.ts';

export const rulesRoutes = {} as const satisfies Record<string, RouteContract>;
