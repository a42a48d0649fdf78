import type { IndicatorBreakdown, IndicatorOverview } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import type { Dimension } from '../domain/slice.ts';
import type { IndicatorsDeps } from '../indicators-deps.ts';
import { leastRated, readBreakdown } from '../queries/read-breakdown.ts';
import { readChains } from '../queries/read-chains.ts';
import { readTitles } from '../queries/read-choices.ts';
import { readOverview } from '../queries/read-overview.ts';
import { askedOf, type AskedQuery } from './asked.ts';
import { presentFigure, presentFigureView, presentPeriod, presentTarget } from './present-figures.ts';

/** Headline figures of a slice and period, as they are shown. @throws AppError `period-unusable` */
export async function overviewView(tx: ReadTx, query: AskedQuery): Promise<IndicatorOverview> {
  const asked = await askedOf(tx, query);
  const reading = await readOverview(tx, asked);
  const { open, overdue, veryOverdue, paused } = reading.present;
  return {
    period: presentPeriod(reading.period),
    isUnderWay: reading.isUnderWay,
    previous: presentPeriod(reading.previous),
    yearBefore: presentPeriod(reading.yearBefore),
    countedAt: reading.countedAt,
    waitingSince: reading.waitingSince ?? null,
    figures: reading.figures.map(presentFigureView),
    present: { open, overdue, veryOverdue, paused, overdueWeekAgo: reading.overdueWeekAgo },
    chains: await readChains(tx, asked.period, asked.filter),
  };
}

/** Units, services or places side by side, as they are shown. @throws AppError `period-unusable` */
export async function breakdownView(
  deps: Pick<IndicatorsDeps, 'unitTitles'>,
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
