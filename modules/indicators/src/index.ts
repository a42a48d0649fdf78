export { createIndicatorsModule } from './indicators-module.ts';
export type { IndicatorsDeps } from './indicators-deps.ts';
export { leastShown, suppressList, suppressTable, type SuppressedTable } from './domain/suppression.ts';
