import type { TenantId } from '@veche/kernel';
import { systemScope, type Database } from '@veche/platform';
import { loadGrantsInForce } from '../db/grant-repo.ts';
import type { GrantTable } from '../domain/role-grants.ts';

/** Grants of the towns, read at most every few seconds: every request needs them, and they change once a year. */
export interface GrantCache {
  get(tenantId: TenantId): Promise<GrantTable>;
  /** After a change in this process; the others follow when their copy is old. */
  forget(tenantId: TenantId): void;
}

const freshForMs = 5_000;

export function createGrantCache(db: Database): GrantCache {
  const cached = new Map<TenantId, { grants: Promise<GrantTable>; readAtMs: number }>();
  return {
    get(tenantId) {
      const known = cached.get(tenantId);
      if (known && performance.now() - known.readAtMs < freshForMs) return known.grants;
      const grants = db.read(
        systemScope('identity.grants', tenantId),
        async (tx) => (await loadGrantsInForce(tx)).grants,
      );
      cached.set(tenantId, { grants, readAtMs: performance.now() });
      // A failure must not be remembered.
      grants.catch(() => cached.delete(tenantId));
      return grants;
    },
    forget: (tenantId) => cached.delete(tenantId),
  };
}
