import { routes, type IndicatorBreakdown } from '@veche/contracts';
import { on, type ReadTx, type RouteLine } from '@veche/platform';
import type { Dimension } from '../domain/slice.ts';
import type { IndicatorsDeps } from '../indicators-deps.ts';
import { leastRated, readBreakdown } from '../queries/read-breakdown.ts';
import { readTitles } from '../queries/read-choices.ts';
import { askedOf, type AskedQuery } from './asked.ts';
import { csvOf, csvReply } from './csv.ts';
import { breakdownColumns } from './figure-columns.ts';
import { presentFigure, presentPeriod, presentTarget } from './present-figures.ts';

/** Units, services and places side by side. */
export function breakdownRoutes(deps: IndicatorsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.getIndicatorBreakdown, 'metrics.read', async ({ scope, query }) => ({
      body: await db.read(scope, (tx) => breakdownOf(deps, tx, query)),
    })),
    on(routes.exportIndicatorBreakdown, 'metrics.read', async ({ scope, query, language }) => {
      const lang = query.lang ?? language;
      const { rows } = await db.read(scope, (tx) => breakdownOf(deps, tx, query));
      return csvReply(csvOf(rows, breakdownColumns(lang), lang), `pokazateli-${query.by}.csv`);
    }),
  ];
}

async function breakdownOf(
  deps: IndicatorsDeps,
  tx: ReadTx,
  query: AskedQuery & { readonly by: Dimension },
): Promise<IndicatorBreakdown> {
  const asked = await askedOf(tx, query);
  const titles = await readTitles(deps, tx);
  const { by, period, target, rows } = await readBreakdown(tx, { ...asked, by: query.by });
  return {
    by,
    period: presentPeriod(period),
    target: presentTarget(target),
    leastRated,
    rows: rows.map((row) => ({
      code: row.code,
      title: { ...titles(by, row.code) },
      received: row.measures.received,
      done: row.measures.done,
      closed: row.measures.closed,
      open: row.present.open,
      overdue: row.present.overdue,
      figures: Object.fromEntries(
        Object.entries(row.figures).map(([code, figure]) => [code, presentFigure(figure)]),
      ),
      onTime: {
        value: row.rating.share ?? null,
        n: row.rating.n,
        ...(row.rating.interval && { interval: { ...row.rating.interval } }),
      },
      previousOnTime: row.previousOnTime === undefined ? null : presentFigure(row.previousOnTime),
      place: row.rating.place ?? null,
      verdict: row.rating.verdict,
      target: row.target?.value ?? null,
    })),
  };
}
