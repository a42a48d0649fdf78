import type { Database, Module, ReadTx, Tenant } from '@veche/platform';
import { reconciliationRouteLines } from './http/reconciliation.routes.ts';
import { nightlyTimer, planNights } from './jobs/nightly.ts';

export interface ReconciliationDeps {
  readonly db: Database;
  readonly tenantOf: (tx: ReadTx) => Promise<Tenant>;
}

/** The part of the module that accounts for what came in. */
export function createReconciliationPart(
  deps: ReconciliationDeps,
): Required<Pick<Module, 'routes' | 'timers' | 'start'>> {
  return {
    routes: reconciliationRouteLines(deps),
    timers: [nightlyTimer(deps)],
    start: () => planNights(deps.db),
  };
}
