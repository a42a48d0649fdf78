import { localDateOf } from '@veche/deadlines';
import type { PlainDate, ZoneId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { noMeasures, type Measures } from '../domain/measures.ts';
import {
  countFigure,
  definitionOn,
  type Figure,
  type MetricDefinition,
} from '../domain/metric-definition.ts';
import { alike, previousPeriod, upToToday, type Period } from '../domain/period.ts';
import { rate, type Rating } from '../domain/rating.ts';
import type { Dimension, SliceFilter } from '../domain/slice.ts';
import { sourcesOf, type SliceReading, type TownMeans } from './figure-sources.ts';
import { listDefinitions, listTargets, targetFor, type Target } from '../db/definition-repo.ts';
import { readDurations, type SliceDurations } from './read-durations.ts';
import { readMeasures } from './read-measures.ts';
import { readTownMeans } from './read-overview.ts';
import { nothingPresent, readPresent, type PresentCounts } from './read-present.ts';

/** With fewer cases there is no place in a rating. */
export const leastRated = 30;

export interface BreakdownRow {
  readonly code: string;
  readonly measures: Measures;
  readonly present: PresentCounts;
  /** By the code of the metric. */
  readonly figures: Readonly<Record<string, Figure>>;
  readonly rating: Rating;
  readonly target: Target | undefined;
  /** Share in time of the period before, when there was any. */
  readonly previousOnTime: Figure | undefined;
}

export interface Breakdown {
  readonly by: Dimension;
  readonly period: Period;
  readonly target: Target | undefined;
  readonly rows: readonly BreakdownRow[];
}

const onTimeCode = 'on-time-share';
/** Figures of each row; chains and the source's own deadlines stay with the whole. */
const rowMetrics = [
  'on-time-share',
  'mean-time',
  'net-mean-time',
  'pause-share',
  'time-p50',
  'time-p90',
  'first-answer-p50',
  'refusal-share',
  'reopened-share',
  'returned-share',
  'digital-share',
  'satisfaction',
  'response-rate',
  'claimed-share',
  'confirmed-share',
  'denied-share',
] as const;

/** The same figures side by side: units, services, regions or districts, in the order of their rating. */
export async function readBreakdown(
  tx: ReadTx,
  question: {
    readonly period: Period;
    readonly filter: SliceFilter;
    readonly by: Dimension;
    readonly zone: ZoneId;
  },
): Promise<Breakdown> {
  const { period, filter, by, zone } = question;
  const today = localDateOf(tx.now, zone);
  const passed = upToToday(period, today);
  const before = alike(previousPeriod(period), passed);
  const [definitions, targets] = [await listDefinitions(tx), await listTargets(tx)];
  const meanOfAll = await readTownMeans(tx, today);
  const measures = await readMeasures(tx, { ...period, filter, by });
  const earlier = await readMeasures(tx, { ...before, filter, by });
  const durations = await readDurations(tx, { period, filter, by });
  const present = await readPresent(tx, { filter, by });
  const metrics = rowMetrics.flatMap((code) => definitionOn(definitions, code, passed.to) ?? []);
  const onTime = definitionOn(definitions, onTimeCode, passed.to);
  const codes = new Set([...measures, ...present].map(({ code }) => code));
  const rows = [...codes].map((code) => {
    const reading = readingOf(
      measures.find((row) => row.code === code)?.measures ?? noMeasures,
      durations.find((row) => row.code === code),
    );
    const sources = sourcesOf(reading, { meanOfAll });
    return {
      code,
      measures: reading.measures,
      present: present.find((row) => row.code === code) ?? { ...nothingPresent, code },
      figures: Object.fromEntries(metrics.map((each) => [each.code, countFigure(each, sources)])),
      target: targetOf(targets, { by, code, filter, on: passed.to }),
      previousOnTime: previousOf(onTime, earlier.find((row) => row.code === code)?.measures, meanOfAll),
    };
  });
  return {
    by,
    period,
    target: targetFor(targets, onTimeCode, filter, passed.to),
    rows: ranked(rows),
  };
}

const readingOf = (measures: Measures, durations: SliceDurations | undefined): SliceReading => ({
  measures,
  durations: durations?.durations,
  isEstimate: durations?.isEstimate ?? false,
  countedAt: durations?.countedAt ?? '',
  chains: { n: 0, p50Ms: null, p90Ms: null, requests: 0 },
});

function previousOf(
  definition: MetricDefinition | undefined,
  measures: Measures | undefined,
  meanOfAll: TownMeans,
): Figure | undefined {
  if (definition === undefined || measures === undefined) return undefined;
  const figure = countFigure(definition, sourcesOf(readingOf(measures, undefined), { meanOfAll }));
  return figure.n === 0 ? undefined : figure;
}

function targetOf(
  targets: readonly Target[],
  { by, code, filter, on }: { by: Dimension; code: string; filter: SliceFilter; on: PlainDate },
): Target | undefined {
  return targetFor(
    targets,
    onTimeCode,
    { ...filter, ...(by === 'service' || by === 'unit' ? { [by]: code } : {}) },
    on,
  );
}

type Unranked = Omit<BreakdownRow, 'rating'>;

/** Each row against its own target; the order is by the lower bound. */
function ranked(rows: readonly Unranked[]): BreakdownRow[] {
  const contender = ({ code, figures }: Unranked) => {
    const figure = figures[onTimeCode];
    return { code, n: figure?.n ?? 0, hits: Math.round((figure?.value ?? 0) * (figure?.n ?? 0)) };
  };
  const places = rate(rows.map(contender), { leastN: leastRated });
  return places.flatMap((place) => {
    const row = rows.find(({ code }) => code === place.code);
    if (row === undefined) return [];
    const [own] = rate([contender(row)], { leastN: leastRated, target: row.target?.value });
    return [{ ...row, rating: { ...place, verdict: own?.verdict ?? place.verdict } }];
  });
}
