import type { Database } from '../db/database.ts';
import { listTenants, type Tenant } from '../db/tenant.ts';
import { AppError } from './app-error.ts';

/** Tells which town a request is about. */
export interface TenantDirectory {
  /** @throws AppError `not-found` for a town that is not here, `not-ready` while there is none at all */
  resolve(asked: { header?: string; cookie?: string; host?: string }): Promise<Tenant>;
  list(): Promise<readonly Tenant[]>;
}

const freshForMs = 15_000;

/**
 * The town is named by the header `Veche-Town`, by the first label of the host, or by the cookie `veche-town`; an
 * installation of one town needs none of them. An unknown name in the header is refused, a stale cookie ignored.
 */
export function createTenantDirectory(db: Database): TenantDirectory {
  let cached: { tenants: readonly Tenant[]; readAtMs: number } | undefined;
  const list = async (): Promise<readonly Tenant[]> => {
    if (!cached || cached.tenants.length === 0 || performance.now() - cached.readAtMs > freshForMs)
      cached = { tenants: await listTenants(db), readAtMs: performance.now() };
    return cached.tenants;
  };
  return {
    list,
    async resolve({ header, cookie, host }) {
      const tenants = await list();
      const byCode = (code: string | undefined): Tenant | undefined =>
        tenants.find((tenant) => tenant.code === code);
      if (header !== undefined) {
        const named = byCode(header);
        if (!named) throw new AppError('not-found');
        return named;
      }
      const found = byCode(host?.split('.')[0]) ?? byCode(cookie) ?? tenants[0];
      if (!found) throw new AppError('not-ready');
      return found;
    },
  };
}
