import { setImmediate } from 'node:timers/promises';
import { addCalendarDays, calendarDays, localDateOf } from '@veche/deadlines';
import type { PlainDate } from '@veche/kernel';
import { loadTenant, type Tx } from '@veche/platform';
import { keepForecasts, type ForecastRow } from '../db/forecast-repo.ts';
import { noMeasures, type Measures } from '../domain/measures.ts';
import { countFigure, definitionOn, type MetricDefinition } from '../domain/metric-definition.ts';
import { periodOf, periodsBetween } from '../domain/period.ts';
import { foretell, leastPast } from '../forecasting/foretell.ts';
import { listDefinitions } from '../db/definition-repo.ts';
import { readMeasures } from '../queries/read-measures.ts';

/** What is foretold, weekly. */
const metrics = ['received', 'done', 'on-time-share'] as const;
const horizonWeeks = 4;
const level = 0.8;
/** A new slice is held against so many weeks of its past, so that its errors are known from the first day. */
const backTestWeeks = 8;
const pastWeeks = 156;
/** With fewer requests a week a forecast says nothing. */
const leastWeekly = 5;

interface Slice {
  readonly service: string;
  readonly unit: string;
  readonly weeks: ReadonlyMap<PlainDate, Measures>;
}

/**
 * Foretells the coming weeks of the town, its services and its units, once a week; keeps what it says. @returns how many rows were
 * made
 */
export async function makeForecasts(tx: Tx): Promise<number> {
  const { zone } = await loadTenant(tx, tx.tenantId);
  const madeOn = periodOf('week', localDateOf(tx.now, zone)).from;
  const lastOn = addCalendarDays(madeOn, calendarDays(-1));
  const firstOn = periodOf('week', addCalendarDays(madeOn, calendarDays(-7 * pastWeeks))).from;
  const definitions = await listDefinitions(tx);
  let made = 0;
  for (const slice of await readSlices(tx, firstOn, lastOn)) {
    const known = [...slice.weeks].filter(([, { received }]) => received > 0).map(([on]) => on);
    const from = known.toSorted()[0];
    if (from === undefined) continue;
    const weeks = periodsBetween('week', from, lastOn).map((period) => period.from);
    const received = weeks.reduce((sum, on) => sum + (slice.weeks.get(on)?.received ?? 0), 0);
    if (weeks.length < leastPast || received < leastWeekly * weeks.length) continue;
    const rows = metrics.flatMap((metric) => {
      const definition = definitionOn(definitions, metric, lastOn);
      return definition ? foretellSlice(slice, weeks, { definition, madeOn }) : [];
    });
    // Slice by slice: a transaction that says nothing for a minute is cut off, and hundreds of services take longer together.
    await keepForecasts(tx, rows);
    made += rows.length;
    // A slice takes some tens of milliseconds: whoever asks meanwhile is answered between two of them.
    await setImmediate();
  }
  return made;
}

async function readSlices(tx: Tx, from: PlainDate, to: PlainDate): Promise<Slice[]> {
  const read = async (by?: 'service' | 'unit'): Promise<Slice[]> => {
    const rows = await readMeasures(tx, { from, to, by, every: 'week' });
    return [...Map.groupBy(rows, ({ code }) => code)]
      .filter(([code]) => by === undefined || code !== '')
      .map(([code, list]) => ({
        service: by === 'service' ? code : '',
        unit: by === 'unit' ? code : '',
        weeks: new Map(
          list.flatMap(({ startsOn, measures }) =>
            startsOn === undefined ? [] : [[startsOn, measures] as const],
          ),
        ),
      }));
  };
  return [...(await read()), ...(await read('service')), ...(await read('unit'))];
}

function foretellSlice(
  { service, unit, weeks: measures }: Slice,
  weeks: readonly PlainDate[],
  { definition, madeOn }: { definition: MetricDefinition; madeOn: PlainDate },
): ForecastRow[] {
  const values = filled(
    weeks.map((on) => countFigure(definition, { measures: measures.get(on) ?? noMeasures }).value),
  );
  const isShare = definition.unit === 'share';
  const rows: ForecastRow[] = [];
  for (let back = backTestWeeks; back >= 0; back -= 1) {
    const told = foretell({
      past: values.slice(0, values.length - back),
      steps: horizonWeeks,
      level,
      season: 52,
    });
    const saidOn = addCalendarDays(madeOn, calendarDays(-7 * back));
    for (const [index, step] of (told?.steps ?? []).entries())
      rows.push({
        metric: definition.code,
        service,
        unit,
        madeOn: saidOn,
        weekOn: addCalendarDays(saidOn, calendarDays(7 * index)),
        ...bounded(step, isShare),
        level,
        model: told?.model ?? '',
        isBackTest: back > 0,
      });
  }
  return rows;
}

/** A week of which nothing is known says what the one before said. */
function filled(values: readonly (number | undefined)[]): number[] {
  let last = values.find((value) => value !== undefined) ?? 0;
  return values.map((value) => (last = value ?? last));
}

function bounded(
  step: { point: number; low: number; high: number },
  isShare: boolean,
): { point: number; low: number; high: number } {
  const fit = (value: number): number => Math.max(0, isShare ? Math.min(1, value) : value);
  return { point: fit(step.point), low: fit(step.low), high: fit(step.high) };
}
