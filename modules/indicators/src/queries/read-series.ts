import { addCalendarDays, calendarDays, localDateOf } from '@veche/deadlines';
import type { PlainDate, ZoneId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { noMeasures } from '../domain/measures.ts';
import {
  countFigure,
  definitionOn,
  supersededBy,
  type Figure,
  type MetricDefinition,
} from '../domain/metric-definition.ts';
import { periodOf, periodsBetween, type Grain, type Period } from '../domain/period.ts';
import type { SliceFilter } from '../domain/slice.ts';
import { sourcesOf, type TownMeans } from './figure-sources.ts';
import { listDefinitions, listTargets, targetFor, type Target } from '../db/definition-repo.ts';
import { readDurations } from './read-durations.ts';
import { readForecast, type ForecastReading } from './read-forecast.ts';
import { readMeasures } from './read-measures.ts';
import { readTownMeans } from './read-overview.ts';

export interface SeriesPoint {
  readonly period: Period;
  readonly figure: Figure;
  /** The period is not over yet. */
  readonly isUnderWay: boolean;
}

export interface Series {
  readonly definition: MetricDefinition;
  readonly target: Target | undefined;
  readonly points: readonly SeriesPoint[];
  /** The same periods a year before, in the same order. */
  readonly yearBefore: readonly Figure[];
  readonly former: { readonly definition: MetricDefinition; readonly points: readonly Figure[] } | undefined;
  readonly forecast: ForecastReading | undefined;
}

export interface SeriesQuestion {
  readonly metric: string;
  readonly every: 'day' | 'week' | 'month';
  /** The last day shown. */
  readonly to: PlainDate;
  readonly filter: SliceFilter;
  readonly zone: ZoneId;
}

/** How far back a line goes. */
const spanDays = { day: 62, week: 7 * 52, month: 730 } as const;
const yearDays = { day: 364, week: 364, month: 0 } as const;

/** A figure over time, with the same time a year before, the target, and what is foretold. @returns undefined for an unknown metric */
export async function readSeries(tx: ReadTx, question: SeriesQuestion): Promise<Series | undefined> {
  const { metric, every, filter, zone } = question;
  const today = localDateOf(tx.now, zone);
  const definitions = await listDefinitions(tx);
  const to = question.to < today ? question.to : today;
  const definition = definitionOn(definitions, metric, to);
  if (definition === undefined || definition.expression.kind === 'special') return undefined;
  const from = periodOf(every, addCalendarDays(to, calendarDays(-spanDays[every]))).from;
  const periods = periodsBetween(every, from, to);
  const meanOfAll = await readTownMeans(tx, today);
  const read = (of: MetricDefinition, list: readonly Period[]): Promise<Figure[]> =>
    readFigures(tx, { definition: of, periods: list, every, filter, meanOfAll });
  const figures = await read(definition, periods);
  const former = supersededBy(definitions, definition);
  // What is foretold goes on from today: after a line that ends in the past it would stand years away.
  const isUpToToday = to === today;
  const forecast =
    every === 'week' && isUpToToday ? await readForecast(tx, { metric, filter, after: to }) : undefined;
  return {
    definition,
    target: targetFor(await listTargets(tx), metric, filter, to),
    points: periods.map((period, index) => ({
      period,
      figure: figures[index] ?? { value: undefined, n: 0 },
      isUnderWay: period.to >= today,
    })),
    yearBefore: await read(
      definition,
      periods.map((period) => aYearEarlier(period, every)),
    ),
    former: former && { definition: former, points: await read(former, periods) },
    forecast,
  };
}

function aYearEarlier(period: Period, every: 'day' | 'week' | 'month'): Period {
  if (every !== 'month')
    return {
      ...period,
      from: addCalendarDays(period.from, calendarDays(-yearDays[every])),
      to: addCalendarDays(period.to, calendarDays(-yearDays[every])),
    };
  return periodOf('month', `${Number(period.from.slice(0, 4)) - 1}${period.from.slice(4)}` as PlainDate);
}

async function readFigures(
  tx: ReadTx,
  asked: {
    definition: MetricDefinition;
    periods: readonly Period[];
    every: Grain;
    filter: SliceFilter;
    meanOfAll: TownMeans;
  },
): Promise<Figure[]> {
  const { definition, periods, every, filter, meanOfAll } = asked;
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const range = { from: first.from, to: last.to };
  const isQuantile = definition.expression.kind === 'quantile';
  const measures = isQuantile ? [] : await readMeasures(tx, { ...range, filter, every });
  const durations = isQuantile
    ? await readDurations(tx, { period: { grain: every, ...range }, filter, every })
    : [];
  return periods.map(({ from }) => {
    const reading = {
      measures: measures.find(({ startsOn }) => startsOn === from)?.measures ?? noMeasures,
      durations: durations.find(({ startsOn }) => startsOn === from)?.durations,
      isEstimate: false,
      countedAt: tx.now,
      chains: { n: 0, p50Ms: null, p90Ms: null, requests: 0 },
    };
    return countFigure(definition, sourcesOf(reading, { meanOfAll }));
  });
}
