import { addCalendarDays, calendarDays } from '@veche/deadlines';
import type { PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { listForecasts, type ForecastRow } from '../db/forecast-repo.ts';
import { forecastErrors, type ForecastErrors } from '../domain/forecast-errors.ts';
import { noMeasures } from '../domain/measures.ts';
import { countFigure, definitionOn } from '../domain/metric-definition.ts';
import { periodOf } from '../domain/period.ts';
import { filteredBy, type SliceFilter } from '../domain/slice.ts';
import { listDefinitions } from '../db/definition-repo.ts';
import { readMeasures } from './read-measures.ts';

export interface ForecastReading {
  readonly madeOn: PlainDate;
  readonly model: string;
  readonly level: number;
  readonly weeks: readonly Pick<ForecastRow, 'weekOn' | 'point' | 'low' | 'high'>[];
  /** How far those made before were off; undefined until one has come true or false. */
  readonly errors: ForecastErrors | undefined;
  readonly checked: readonly {
    readonly madeOn: PlainDate;
    readonly weekOn: PlainDate;
    readonly point: number;
    readonly low: number;
    readonly high: number;
    readonly actual: number;
    readonly isBackTest: boolean;
  }[];
}

const checkedDays = 120;

/** The latest forecast of a slice and the errors of those before. @returns undefined when none was made for it */
export async function readForecast(
  tx: ReadTx,
  {
    metric,
    filter,
    after,
  }: { readonly metric: string; readonly filter: SliceFilter; readonly after: PlainDate },
): Promise<ForecastReading | undefined> {
  const filters = filteredBy(filter);
  // Forecasts are made for all, for services and for units.
  if (filters.length > 1 || filters.some((dimension) => dimension !== 'service' && dimension !== 'unit'))
    return undefined;
  const rows = await listForecasts(tx, {
    metric,
    service: filter.service ?? '',
    unit: filter.unit ?? '',
    madeAfter: addCalendarDays(after, calendarDays(-checkedDays)),
  });
  const madeOn = rows.filter(({ isBackTest }) => !isBackTest).at(-1)?.madeOn;
  const made = rows.filter((row) => row.madeOn === madeOn && !row.isBackTest);
  const [first] = made;
  if (madeOn === undefined || first === undefined) return undefined;
  const actuals = await readActuals(tx, { metric, filter, rows, before: periodOf('week', after).from });
  const checked = rows.flatMap(({ weekOn, ...row }) => {
    const actual = actuals.get(weekOn);
    return actual === undefined || weekOn < row.madeOn
      ? []
      : [
          {
            madeOn: row.madeOn,
            weekOn,
            point: row.point,
            low: row.low,
            high: row.high,
            actual,
            isBackTest: row.isBackTest,
          },
        ];
  });
  return {
    madeOn,
    model: first.model,
    level: first.level,
    weeks: made.map(({ weekOn, point, low, high }) => ({ weekOn, point, low, high })),
    errors: forecastErrors(checked),
    checked,
  };
}

/** What came in the weeks that are over. */
async function readActuals(
  tx: ReadTx,
  asked: { metric: string; filter: SliceFilter; rows: readonly ForecastRow[]; before: PlainDate },
): Promise<Map<PlainDate, number>> {
  const { metric, filter, rows, before } = asked;
  const weeks = rows.map(({ weekOn }) => weekOn).filter((weekOn) => weekOn < before);
  const from = weeks.toSorted()[0];
  const definition = definitionOn(await listDefinitions(tx), metric, before);
  if (from === undefined || definition === undefined) return new Map();
  const found = await readMeasures(tx, {
    from,
    to: addCalendarDays(before, calendarDays(-1)),
    filter,
    every: 'week',
  });
  const byWeek = new Map(found.map(({ startsOn, measures }) => [startsOn, measures]));
  return new Map(
    weeks.flatMap((weekOn) => {
      const { value } = countFigure(definition, { measures: byWeek.get(weekOn) ?? noMeasures });
      return value === undefined ? [] : [[weekOn, value] as const];
    }),
  );
}
