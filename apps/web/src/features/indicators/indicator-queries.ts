import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  IndicatorAnomalies,
  IndicatorBreakdown,
  IndicatorChoices,
  IndicatorLoad,
  IndicatorOverview,
  IndicatorPauses,
  IndicatorSeries,
  IndicatorStages,
  LikelyLateView,
  MetricDefinitionView,
  ProcessMapView,
} from '@veche/contracts';
import { getJson } from '../../api/index.ts';
import { indicatorSearch, sliceSearch, type IndicatorFilters } from './indicator-filters.ts';

const root = '/v1/indicators';
const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('&');

/** Keys begin with the live topic: when figures change, what is on the screen is read again. */
const asked = <Reply>(path: string, search: string) =>
  queryOptions({
    queryKey: ['indicators', path, search] as const,
    queryFn: ({ signal }) => getJson<Reply>(`${root}/${path}${search === '' ? '' : `?${search}`}`, signal),
    staleTime: 30_000,
    // The figures of the last choice stay until the new ones are here.
    placeholderData: keepPreviousData,
  });

export const overviewQuery = (filters: IndicatorFilters) =>
  asked<IndicatorOverview>('overview', indicatorSearch(filters));
/** @param to the last day of the line; today's unless told */
export const seriesSearch = (filters: IndicatorFilters, metric: string, to: string | undefined): string =>
  join(`metric=${metric}`, to === undefined ? '' : `to=${to}`, sliceSearch(filters));
export const seriesQuery = (filters: IndicatorFilters, metric: string, to: string | undefined) =>
  asked<IndicatorSeries>('series', seriesSearch(filters, metric, to));
export const breakdownQuery = (filters: IndicatorFilters, by: 'unit' | 'service' | 'district') =>
  asked<IndicatorBreakdown>('breakdown', join(`by=${by}`, indicatorSearch(filters)));
export const pausesQuery = (filters: IndicatorFilters) =>
  asked<IndicatorPauses>('pauses', indicatorSearch(filters));
export const loadQuery = (filters: IndicatorFilters) =>
  asked<IndicatorLoad>('load', indicatorSearch(filters));
export const processQuery = (filters: IndicatorFilters) =>
  asked<ProcessMapView>('process', indicatorSearch(filters));
export const stagesQuery = (filters: IndicatorFilters) =>
  asked<IndicatorStages>('stages', indicatorSearch(filters));
export const likelyLateQuery = (filters: IndicatorFilters) =>
  asked<{ readonly reading: LikelyLateView | null }>('likely-late', join('limit=8', sliceSearch(filters)));
export const anomaliesQuery = (filters: IndicatorFilters) =>
  asked<IndicatorAnomalies>('anomalies', sliceSearch(filters));
export const choicesQuery = asked<IndicatorChoices>('choices', '');
export const definitionsQuery = asked<{ readonly items: readonly MetricDefinitionView[] }>('definitions', '');

/** Address of a table as a file. */
export const csvPath = (path: string, search: string): string =>
  `${root}/${path}.csv${search === '' ? '' : `?${search}`}`;
