import { routes } from '@veche/contracts';
import { localDateOf } from '@veche/deadlines';
import { plainDate } from '@veche/kernel';
import { loadTenant, notFound, on, type RouteLine, type Scope } from '@veche/platform';
import type { IndicatorsDeps } from '../indicators-deps.ts';
import { readChoices, type Choice } from '../queries/read-choices.ts';
import { readSeries, type SeriesQuestion } from '../queries/read-series.ts';
import { filterOf, type AskedQuery } from './asked.ts';
import { csvOf, csvReply } from './csv.ts';
import { overviewColumns, seriesColumns } from './figure-columns.ts';
import { overviewView } from './figure-views.ts';
import { presentSeries } from './present-figures.ts';

type SeriesQuery = Pick<AskedQuery, 'service' | 'unit' | 'region' | 'district'> & {
  readonly metric: string;
  readonly every: SeriesQuestion['every'];
  readonly to?: string | undefined;
};

/** Headline figures and lines over time. */
export function overviewRoutes(deps: IndicatorsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.getIndicatorOverview, 'metrics.read', async ({ scope, query }) => ({
      body: await db.read(scope, (tx) => overviewView(tx, query)),
    })),
    on(routes.exportIndicatorOverview, 'metrics.read', async ({ scope, query, language }) => {
      const lang = query.lang ?? language;
      const { figures } = await db.read(scope, (tx) => overviewView(tx, query));
      return csvReply(csvOf(figures, overviewColumns(lang), lang), 'pokazateli.csv');
    }),
    on(routes.getIndicatorSeries, 'metrics.read', async ({ scope, query }) => ({
      body: await seriesOf(deps, scope, query),
    })),
    on(routes.exportIndicatorSeries, 'metrics.read', async ({ scope, query, language }) => {
      const { points } = await seriesOf(deps, scope, query);
      return csvReply(csvOf(points, seriesColumns, query.lang ?? language), `${query.metric}.csv`);
    }),
    on(routes.getIndicatorChoices, 'metrics.read', ({ scope }) =>
      db.read(scope, async (tx) => {
        const { services, units, regions, districts, from, to } = await readChoices(deps, tx);
        return {
          body: {
            services: services.map(presentChoice),
            units: units.map(presentChoice),
            regions: regions.map(presentChoice),
            districts: districts.map(presentChoice),
            from: from ?? null,
            to: to ?? null,
          },
        };
      }),
    ),
  ];
}

const presentChoice = ({ title, ...rest }: Choice) => ({ ...rest, title: { ...title } });

function seriesOf({ db }: IndicatorsDeps, scope: Scope, query: SeriesQuery) {
  return db.read(scope, async (tx) => {
    const { zone } = await loadTenant(tx, tx.tenantId);
    const found = await readSeries(tx, {
      metric: query.metric,
      every: query.every,
      to: plainDate(query.to ?? localDateOf(tx.now, zone)),
      filter: filterOf(query),
      zone,
    });
    if (found === undefined) throw notFound();
    return presentSeries(found);
  });
}
