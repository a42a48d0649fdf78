import { routes, type LikelyLateView } from '@veche/contracts';
import { loadTenant, on, type ReadTx, type RouteLine } from '@veche/platform';
import type { IndicatorsDeps } from '../indicators-deps.ts';
import { readTitles, type Titles } from '../queries/read-choices.ts';
import { readLikelyLate, type LikelyLateReading } from '../queries/read-likely-late.ts';
import { filterOf, type AskedQuery } from './asked.ts';
import { csvOf, csvReply, shareOf, type CsvColumn } from './csv.ts';

type Item = LikelyLateView['items'][number];
const columns: readonly CsvColumn<Item>[] = [
  { title: { ru: 'Номер', en: 'Number' }, read: (row) => row.number },
  { title: { ru: 'Услуга', en: 'Service' }, read: (row) => row.serviceTitle.ru },
  { title: { ru: 'Подразделение', en: 'Unit' }, read: (row) => row.unitTitle.ru },
  { title: { ru: 'Срок', en: 'Due' }, read: (row) => row.dueAt },
  { title: { ru: 'Вероятность опоздания', en: 'Probability' }, read: (row) => shareOf(row.probability) },
  { title: { ru: 'Почему', en: 'Why' }, read: (row) => row.reasons.map(({ code }) => code).join(', ') },
  { title: { ru: 'Похожих случаев', en: 'Similar cases' }, read: (row) => row.n },
];

type Query = Pick<AskedQuery, 'service' | 'unit' | 'region' | 'district'> & {
  readonly days: number;
  readonly limit: number;
};

/** Names single requests, hence the right to see requests. */
export function likelyLateRoutes(deps: IndicatorsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listLikelyLate, 'request.read', async ({ scope, query }) => ({
      body: { reading: await db.read(scope, (tx) => readingOf(deps, tx, query)) },
    })),
    on(routes.exportLikelyLate, 'request.read', async ({ scope, query, language }) => {
      const reading = await db.read(scope, (tx) => readingOf(deps, tx, query));
      const text = csvOf(reading?.items ?? [], columns, query.lang ?? language);
      return csvReply(text, 'skoree-vsego-opozdayut.csv');
    }),
  ];
}

async function readingOf(deps: IndicatorsDeps, tx: ReadTx, query: Query): Promise<LikelyLateView | null> {
  const { zone } = await loadTenant(tx, tx.tenantId);
  const reading = await readLikelyLate(tx, {
    filter: filterOf(query),
    zone,
    calendar: deps.calendar,
    workingDaysAhead: query.days,
    limit: query.limit,
  });
  return reading === undefined ? null : present(reading, await readTitles(deps, tx));
}

function present(reading: LikelyLateReading, titles: Titles): LikelyLateView {
  const { model } = reading;
  return {
    horizonOn: reading.horizonOn,
    dueByThen: reading.dueByThen,
    likely: reading.likely,
    items: reading.items.map((item) => ({
      ...item,
      serviceTitle: { ...titles('service', item.service) },
      unitTitle: { ...titles('unit', item.unit) },
      reasons: item.reasons.map((reason) => ({ ...reason })),
    })),
    model: {
      learntAt: model.learntAt,
      learntFrom: model.learntFrom,
      calibration:
        model.calibration === undefined
          ? null
          : {
              ...model.calibration,
              bands: model.calibration.bands.map(({ interval, ...band }) => ({
                ...band,
                ...(interval && { interval: { ...interval } }),
              })),
            },
    },
  };
}
