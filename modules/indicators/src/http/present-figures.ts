import type { IndicatorFigure, IndicatorSeries, MetricDefinitionView } from '@veche/contracts';
import type { Figure, MetricDefinition } from '../domain/metric-definition.ts';
import type { Period } from '../domain/period.ts';
import type { ForecastReading } from '../queries/read-forecast.ts';
import type { FigureView } from '../queries/read-overview.ts';
import type { Series } from '../queries/read-series.ts';
import type { Target } from '../db/definition-repo.ts';

type PresentedFigure = IndicatorFigure['figure'];

export const presentFigure = ({ value, n, interval }: Figure): PresentedFigure => ({
  value: value ?? null,
  n,
  ...(interval && { interval: { low: interval.low, high: interval.high } }),
});

const presentMaybe = (figure: Figure | undefined): PresentedFigure | null =>
  figure === undefined ? null : presentFigure(figure);

export const presentDefinition = (definition: MetricDefinition): MetricDefinitionView => ({
  ...definition,
  title: { ...definition.title },
  formula: { ...definition.formula },
  basis: { ...definition.basis },
  expression: { ...definition.expression },
});

export const presentTarget = (target: Target | undefined): IndicatorFigure['target'] =>
  target === undefined
    ? null
    : {
        value: target.value,
        since: target.since,
        basis: { ...target.basis },
        service: target.service,
        unit: target.unit,
      };

export const presentPeriod = ({ grain, from, to }: Period) => ({ grain, from, to });

export function presentFigureView(view: FigureView): IndicatorFigure {
  const { definition, figure, isEstimate, doneOnlyMs, previous, yearBefore, target, former } = view;
  return {
    definition: presentDefinition(definition),
    figure: presentFigure(figure),
    isEstimate,
    ...(definition.expression.kind === 'quantile' ? { doneOnlyMs: doneOnlyMs ?? null } : {}),
    previous: presentMaybe(previous),
    yearBefore: presentMaybe(yearBefore),
    target: presentTarget(target),
    former:
      former === undefined
        ? null
        : {
            version: former.definition.version,
            formula: { ...former.definition.formula },
            figure: presentFigure(former.figure),
          },
  };
}

export function presentSeries(series: Series): IndicatorSeries {
  const { definition, target, points, yearBefore, former, forecast } = series;
  return {
    definition: presentDefinition(definition),
    target: presentTarget(target),
    points: points.map(({ period, figure, isUnderWay }, index) => ({
      from: period.from,
      to: period.to,
      figure: presentFigure(figure),
      isUnderWay,
      yearBefore: yearBefore[index]?.n ? presentMaybe(yearBefore[index]) : null,
    })),
    former:
      former === undefined
        ? null
        : {
            version: former.definition.version,
            formula: { ...former.definition.formula },
            points: former.points.map(presentFigure),
          },
    forecast: forecast === undefined ? null : presentForecast(forecast),
  };
}

const presentForecast = ({ errors, weeks, checked, ...rest }: ForecastReading) => ({
  ...rest,
  weeks: weeks.map((week) => ({ ...week })),
  errors: errors === undefined ? null : { ...errors, meanShare: errors.meanShare ?? null },
  checked: checked.map((each) => ({ ...each })),
});
