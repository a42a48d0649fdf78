import { routes } from '@veche/contracts';
import { on, type RouteLine } from '@veche/platform';
import type { IndicatorsDeps } from '../indicators-deps.ts';
import { csvOf, csvReply } from './csv.ts';
import { breakdownColumns } from './figure-columns.ts';
import { breakdownView } from './figure-views.ts';

/** Units, services and places side by side. */
export function breakdownRoutes(deps: IndicatorsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.getIndicatorBreakdown, 'metrics.read', async ({ scope, query }) => ({
      body: await db.read(scope, (tx) => breakdownView(deps, tx, query)),
    })),
    on(routes.exportIndicatorBreakdown, 'metrics.read', async ({ scope, query, language }) => {
      const lang = query.lang ?? language;
      const { rows } = await db.read(scope, (tx) => breakdownView(deps, tx, query));
      return csvReply(csvOf(rows, breakdownColumns(lang), lang), `pokazateli-${query.by}.csv`);
    }),
  ];
}
