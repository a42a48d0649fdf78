export { createIndicatorsModule } from './indicators-module.ts';
export type { IndicatorsDeps } from './indicators-deps.ts';
export { leastShown, suppressList, suppressTable, type SuppressedTable } from './domain/suppression.ts';
export { breakdownView, overviewView } from './http/figure-views.ts';
export { lockProjection } from './use-cases/lock-projection.ts';
export { rebuildFigures, type RebuildProgress } from './use-cases/rebuild-figures.ts';
export { csvOf, csvReply, hoursOf, shareOf, type CsvColumn } from './http/csv.ts';
