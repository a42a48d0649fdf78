import { routes } from '@veche/contracts';
import { addCalendarDays, calendarDays, localDateOf } from '@veche/deadlines';
import type { PlainDate } from '@veche/kernel';
import { AppError, on, type Database, type ReadTx, type RouteLine, type Tenant } from '@veche/platform';
import { readReconciliation } from '../queries/read-reconciliation.ts';
import { recount } from '../use-cases/recount.ts';

const mostDays = 366;

/** Reconciliation of what came in. */
export function reconciliationRouteLines(deps: {
  readonly db: Database;
  readonly tenantOf: (tx: ReadTx) => Promise<Tenant>;
}): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.getReconciliation, 'request.ingest', async ({ scope, query }) => {
      const [from, to] = [query.from as PlainDate, query.to as PlainDate];
      if (to < from || addCalendarDays(from, calendarDays(mostDays)) <= to)
        throw new AppError('period-unusable');
      return {
        body: await db.read(scope, async (tx) => {
          const { zone } = await deps.tenantOf(tx);
          return readReconciliation(tx, { from, to, today: localDateOf(tx.now, zone) });
        }),
      };
    }),
    on(routes.recountRequests, 'request.ingest', async ({ scope }) => {
      await db.transact(scope, recount);
      return {};
    }),
  ];
}
