import { routes, type IndicatorLoad, type IndicatorPauses } from '@veche/contracts';
import { loadTenant, on, type ReadTx, type RouteLine } from '@veche/platform';
import type { IndicatorsDeps } from '../indicators-deps.ts';
import { readAnomalies } from '../queries/read-anomalies.ts';
import { readTitles } from '../queries/read-choices.ts';
import { readLoad, readPeaks } from '../queries/read-load.ts';
import { readMeasures } from '../queries/read-measures.ts';
import { readPauses } from '../queries/read-pauses.ts';
import { askedOf, filterOf, type AskedQuery } from './asked.ts';
import { csvOf, csvReply, hoursOf, shareOf, type CsvColumn } from './csv.ts';
import { presentPeriod } from './present-figures.ts';

const pauseColumns: readonly CsvColumn<IndicatorPauses['rows'][number]>[] = [
  { title: { ru: 'Подразделение', en: 'Unit' }, read: (row) => row.unit },
  { title: { ru: 'Причина', en: 'Reason' }, read: (row) => row.reason },
  { title: { ru: 'Запросов', en: 'Requests' }, read: (row) => row.requests },
  { title: { ru: 'В паузе, ч', en: 'Paused, h' }, read: (row) => hoursOf(row.pausedMs) },
  { title: { ru: 'Доля полного времени', en: 'Share of full time' }, read: (row) => shareOf(row.share) },
  { title: { ru: 'Стоят сейчас', en: 'Still paused' }, read: (row) => row.stillPaused },
];

const loadColumns: readonly CsvColumn<IndicatorLoad['units'][number]>[] = [
  { title: { ru: 'Подразделение', en: 'Unit' }, read: (row) => row.unit },
  { title: { ru: 'Открыты сейчас', en: 'Open now' }, read: (row) => row.open },
  { title: { ru: 'Просрочены', en: 'Overdue' }, read: (row) => row.overdue },
  { title: { ru: 'Обычно открыто', en: 'Usually open' }, read: (row) => shareOf(row.usualOpen) },
  {
    title: { ru: 'Во сколько раз больше обычного', en: 'Times the usual' },
    read: (row) => shareOf(row.ratio),
  },
];

/** Stopped clocks, load, peaks, days that stand out. */
export function loadRoutes(deps: IndicatorsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.getIndicatorPauses, 'metrics.read', async ({ scope, query }) => ({
      body: await db.read(scope, (tx) => pausesOf(deps, tx, query)),
    })),
    on(routes.exportIndicatorPauses, 'metrics.read', async ({ scope, query, language }) => {
      const { rows } = await db.read(scope, (tx) => pausesOf(deps, tx, query));
      return csvReply(csvOf(rows, pauseColumns, query.lang ?? language), 'pauzy.csv');
    }),
    on(routes.getIndicatorLoad, 'metrics.read', async ({ scope, query }) => ({
      body: await db.read(scope, (tx) => loadOf(deps, tx, query)),
    })),
    on(routes.exportIndicatorLoad, 'metrics.read', async ({ scope, query, language }) => {
      const { units } = await db.read(scope, (tx) => loadOf(deps, tx, query));
      return csvReply(csvOf(units, loadColumns, query.lang ?? language), 'nagruzka.csv');
    }),
    on(routes.listIndicatorAnomalies, 'metrics.read', ({ scope, query }) =>
      db.read(scope, async (tx) => {
        const { zone } = await loadTenant(tx, tx.tenantId);
        const titles = await readTitles(deps, tx);
        const items = await readAnomalies(tx, filterOf(query), zone);
        return {
          body: { items: items.map((each) => ({ ...each, title: { ...titles('service', each.service) } })) },
        };
      }),
    ),
  ];
}

async function pausesOf(deps: IndicatorsDeps, tx: ReadTx, query: AskedQuery): Promise<IndicatorPauses> {
  const { period, filter } = await askedOf(tx, query);
  const titles = await readTitles(deps, tx);
  const rows = await readPauses(tx, period, filter);
  const units = await readMeasures(tx, { ...period, filter, by: 'unit' });
  const fullMsOf = new Map(units.map(({ code, measures }) => [code, measures.fullMs]));
  return {
    period: presentPeriod(period),
    rows: rows.map((row) => ({
      ...row,
      unitTitle: { ...titles('unit', row.unit) },
      share: ratioOf(row.pausedMs, fullMsOf.get(row.unit)),
    })),
    units: units
      .filter(({ measures }) => measures.done > 0)
      .map(({ code, measures }) => ({
        unit: code,
        unitTitle: { ...titles('unit', code) },
        done: measures.done,
        meanFullMs: ratioOf(measures.fullMs, measures.done),
        meanNetMs: ratioOf(measures.fullMs - measures.pausedMs, measures.done),
        share: ratioOf(measures.pausedMs, measures.fullMs),
      }))
      .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0) || a.unit.localeCompare(b.unit)),
  };
}

const ratioOf = (part: number, whole: number | undefined): number | null =>
  whole === undefined || whole === 0 ? null : part / whole;

async function loadOf(deps: IndicatorsDeps, tx: ReadTx, query: AskedQuery): Promise<IndicatorLoad> {
  const { period, filter, zone } = await askedOf(tx, query);
  const titles = await readTitles(deps, tx);
  const units = await readLoad(tx, filter, zone);
  const { from, to, cells } = await readPeaks(tx, period, { filter, zone });
  return {
    units: units.map((row) => ({
      ...row,
      title: { ...titles('unit', row.unit) },
      usualOpen: row.usualOpen ?? null,
      ratio: row.ratio ?? null,
      weeks: row.weeks.map((week) => ({ ...week })),
    })),
    peaks: { from, to, cells: cells.map((cell) => ({ ...cell })) },
  };
}
