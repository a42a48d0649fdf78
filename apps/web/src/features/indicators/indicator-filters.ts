export const periods = ['week', 'month', 'quarter', 'year'] as const;
export type PeriodName = (typeof periods)[number];

/** What the figures are about; all of it is in the address. */
export interface IndicatorFilters {
  readonly period: PeriodName;
  /** A day of the period; today's unless told. */
  readonly on: string | undefined;
  readonly service: string | undefined;
  readonly unit: string | undefined;
  readonly region: string | undefined;
  readonly district: string | undefined;
}

const names = ['service', 'unit', 'region', 'district'] as const;
const dateText = (text: string | null): string | undefined =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;

/** Reads the address; what it does not understand is left out. */
export function parseIndicatorFilters(search: URLSearchParams): IndicatorFilters {
  const text = (name: string): string | undefined => search.get(name)?.slice(0, 300);
  return {
    period: periods.find((each) => each === search.get('period')) ?? 'month',
    on: dateText(search.get('on')),
    service: text('service'),
    unit: text('unit'),
    region: text('region'),
    district: text('district'),
  };
}

/** The same as an address in one order, without what is usual. */
export function indicatorSearch(filters: IndicatorFilters): string {
  const search = new URLSearchParams();
  if (filters.period !== 'month') search.set('period', filters.period);
  if (filters.on !== undefined) search.set('on', filters.on);
  for (const name of names) {
    const value = filters[name];
    if (value !== undefined) search.set(name, value);
  }
  return search.toString();
}

/** For questions that are not about a period. */
export function sliceSearch(filters: IndicatorFilters): string {
  const search = new URLSearchParams();
  for (const name of names) {
    const value = filters[name];
    if (value !== undefined) search.set(name, value);
  }
  return search.toString();
}

const dayMs = 86_400_000;
const dayBeside = (on: string, days: number): string =>
  new Date(Date.parse(`${on}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** Days of the period before and after, to walk through time; nothing lies after the present one. */
export const daysBeside = (
  period: { readonly from: string; readonly to: string } | undefined,
  todayOn: string,
): { readonly before: string | undefined; readonly after: string | undefined } => ({
  before: period && dayBeside(period.from, -1),
  after: period === undefined || period.to >= todayOn ? undefined : dayBeside(period.to, 1),
});
