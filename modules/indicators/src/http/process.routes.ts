import { routes } from '@veche/contracts';
import { on, type RouteLine } from '@veche/platform';
import type { IndicatorsDeps } from '../indicators-deps.ts';
import { readProcess, type ProcessVariant } from '../queries/read-process.ts';
import { readStages, type StageComparison } from '../queries/read-stages.ts';
import { askedOf } from './asked.ts';
import { csvOf, csvReply, hoursOf, shareOf, type CsvColumn } from './csv.ts';
import { presentPeriod } from './present-figures.ts';

/** Variants a screen shows; the file has all of them. */
const shownVariants = 30;

const variantColumns: readonly CsvColumn<ProcessVariant>[] = [
  { title: { ru: 'Случаев', en: 'Cases' }, read: (row) => row.cases },
  { title: { ru: 'Доля', en: 'Share' }, read: (row) => shareOf(row.share) },
  { title: { ru: 'Половина, ч', en: 'Half, h' }, read: (row) => hoursOf(row.p50Ms) },
  { title: { ru: 'Девять из десяти, ч', en: 'Nine in ten, h' }, read: (row) => hoursOf(row.p90Ms) },
  { title: { ru: 'Путь', en: 'Way' }, read: (row) => row.activities.join(' → ') },
];

const stageColumns: readonly CsvColumn<StageComparison>[] = [
  { title: { ru: 'После шага', en: 'After the step' }, read: (row) => row.activity },
  { title: { ru: 'Раз', en: 'Times' }, read: (row) => row.times },
  { title: { ru: 'В среднем, ч', en: 'Mean, h' }, read: (row) => hoursOf(row.meanMs) },
  { title: { ru: 'Девять из десяти, ч', en: 'Nine in ten, h' }, read: (row) => hoursOf(row.p90Ms) },
  { title: { ru: 'Доля времени', en: 'Share of time' }, read: (row) => shareOf(row.share) },
  { title: { ru: 'У других, ч', en: 'Others, h' }, read: (row) => hoursOf(row.othersMeanMs) },
  { title: { ru: 'Лишнее время, ч', en: 'Excess, h' }, read: (row) => hoursOf(row.excessMs) },
];

/** How requests go: the map of the process, its variants, where time goes. */
export function processRoutes({ db }: IndicatorsDeps): RouteLine[] {
  return [
    on(routes.getProcessMap, 'metrics.read', ({ scope, query }) =>
      db.read(scope, async (tx) => {
        const { period, filter } = await askedOf(tx, query);
        const { cases, p50Ms, p90Ms, nodes, edges, variants } = await readProcess(tx, period, filter);
        return {
          body: {
            period: presentPeriod(period),
            cases,
            p50Ms: p50Ms ?? null,
            p90Ms: p90Ms ?? null,
            nodes: nodes.map((node) => ({ ...node, meanUntilNextMs: node.meanUntilNextMs ?? null })),
            edges: edges.map((edge) => ({ ...edge })),
            variantCount: variants.length,
            variants: variants.slice(0, shownVariants).map(({ activities, gapSumsMs: _, ...variant }) => ({
              ...variant,
              activities: [...activities],
            })),
          },
        };
      }),
    ),
    on(routes.exportProcessVariants, 'metrics.read', ({ scope, query, language }) =>
      db.read(scope, async (tx) => {
        const { period, filter } = await askedOf(tx, query);
        const { variants } = await readProcess(tx, period, filter);
        return csvReply(csvOf(variants, variantColumns, query.lang ?? language), 'varianty.csv');
      }),
    ),
    on(routes.getIndicatorStages, 'metrics.read', ({ scope, query }) =>
      db.read(scope, async (tx) => {
        const { period, filter } = await askedOf(tx, query);
        const stages = await readStages(tx, period, filter);
        return {
          body: {
            period: presentPeriod(period),
            stages: stages.map((stage) => ({ ...stage, othersMeanMs: stage.othersMeanMs ?? null })),
          },
        };
      }),
    ),
    on(routes.exportIndicatorStages, 'metrics.read', ({ scope, query, language }) =>
      db.read(scope, async (tx) => {
        const { period, filter } = await askedOf(tx, query);
        const stages = await readStages(tx, period, filter);
        return csvReply(csvOf(stages, stageColumns, query.lang ?? language), 'etapy.csv');
      }),
    ),
  ];
}
