import type { RouteContract } from '../route.ts';

export const notificationsRoutes = {} as const satisfies Record<string, RouteContract>;
