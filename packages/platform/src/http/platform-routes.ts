import { routes } from '@veche/contracts';
import type { Database } from '../db/database.ts';
import { listParked, releaseParked, skipParked } from '../queue/parked-work.ts';
import { notFound } from './app-error.ts';
import { on, type PermissionName, type RouteLine } from './route-line.ts';
import type { TenantDirectory } from './tenant-directory.ts';

export interface PlatformRoutesOptions {
  readonly db: Database;
  readonly tenants: TenantDirectory;
  /** Permission of those who look after the installation. */
  readonly operate: PermissionName;
}

/** Operations of the platform itself. */
export function platformRouteLines({ db, tenants, operate }: PlatformRoutesOptions): RouteLine[] {
  return [
    on(routes.listTowns, 'public', async () => ({
      body: {
        items: (await tenants.list()).map(({ code, name, zone, centre, isDemonstration }) => ({
          code,
          name: { ...name },
          zone,
          centre: [...centre] as [number, number],
          isDemonstration,
        })),
      },
    })),
    on(routes.listParkedWork, operate, async ({ scope }) => ({
      body: { items: await db.read(scope, listParked) },
    })),
    on(routes.releaseParkedWork, operate, async ({ scope, params }) => {
      if (!(await db.transact(scope, (tx) => releaseParked(tx, params)))) throw notFound();
      return {};
    }),
    on(routes.skipParkedWork, operate, async ({ scope, params }) => {
      if (!(await db.transact(scope, (tx) => skipParked(tx, params)))) throw notFound();
      return {};
    }),
  ];
}
