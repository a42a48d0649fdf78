import { z } from 'zod';
import { bilingualText, civilDate, moment, uuid } from './common.ts';

const code = z.string().max(300);
export const indicatorGrains = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** Which requests a figure is about; an absent dimension means all, an empty text those without one. */
export const indicatorSlice = z.object({
  service: code.optional(),
  unit: code.optional(),
  region: code.optional(),
  district: code.optional(),
});

/** A calendar period around `on` (today unless told), or free days. */
export const indicatorPeriodQuery = indicatorSlice.extend({
  period: z.enum([...indicatorGrains, 'free']).default('month'),
  on: civilDate.optional(),
  from: civilDate.optional(),
  to: civilDate.optional(),
});

export const indicatorPeriod = z.object({
  grain: z.enum([...indicatorGrains, 'free']),
  from: civilDate,
  to: civilDate,
});

const interval = z.object({ low: z.number(), high: z.number() });
const figure = z.object({
  /** Shares from 0 to 1, durations in milliseconds; null when nothing entered it. */
  value: z.number().nullable(),
  n: z.number().int(),
  interval: interval.optional(),
});

const measure = z.string().max(60);
/** How a figure comes out of what cells count. */
export const metricExpression = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('count'), of: measure }),
  z.object({ kind: z.literal('share'), of: measure, among: measure }),
  z.object({ kind: z.literal('mean'), of: measure, among: measure }),
  z.object({
    kind: z.literal('smoothed-mean'),
    of: measure,
    among: measure,
    weight: z.number().positive().max(1_000),
  }),
  z.object({ kind: z.literal('quantile'), of: measure, share: z.number().gt(0).lt(1) }),
  z.object({ kind: z.literal('special'), name: measure }),
]);

export const metricDefinition = z.object({
  code: z.string(),
  version: z.number().int(),
  since: civilDate,
  title: bilingualText,
  formula: bilingualText,
  unit: z.enum(['count', 'share', 'duration', 'score']),
  better: z.enum(['more', 'less']).optional(),
  basis: bilingualText,
  expression: metricExpression,
});

const targetView = z.object({
  value: z.number(),
  since: civilDate,
  basis: bilingualText,
  service: z.string(),
  unit: z.string(),
});

export const indicatorFigure = z.object({
  definition: metricDefinition,
  figure,
  /** From buckets, within 1 %. */
  isEstimate: z.boolean(),
  /** For quantiles: of those that are done alone. */
  doneOnlyMs: z.number().nullable().optional(),
  previous: figure.nullable(),
  yearBefore: figure.nullable(),
  target: targetView.nullable(),
  former: z.object({ version: z.number().int(), formula: bilingualText, figure }).nullable(),
});

export const indicatorOverview = z.object({
  period: indicatorPeriod,
  /** The period is not over yet; it is compared with as many days. */
  isUnderWay: z.boolean(),
  previous: indicatorPeriod,
  yearBefore: indicatorPeriod,
  countedAt: moment,
  /** Since when the oldest change of the register waits to be counted; null when every change is counted. */
  waitingSince: moment.nullable(),
  figures: z.array(indicatorFigure),
  present: z.object({
    open: z.number().int(),
    overdue: z.number().int(),
    veryOverdue: z.number().int(),
    paused: z.number().int(),
    overdueWeekAgo: z.number().int(),
  }),
  chains: z.object({
    n: z.number().int(),
    p50Ms: z.number().nullable(),
    p90Ms: z.number().nullable(),
    requests: z.number().int(),
  }),
});

const forecastErrors = z.object({
  n: z.number().int(),
  meanError: z.number(),
  meanShare: z.number().nullable(),
  withinInterval: z.number(),
});

export const indicatorSeries = z.object({
  definition: metricDefinition,
  target: targetView.nullable(),
  points: z.array(
    z.object({
      from: civilDate,
      to: civilDate,
      figure,
      isUnderWay: z.boolean(),
      yearBefore: figure.nullable(),
    }),
  ),
  former: z.object({ version: z.number().int(), formula: bilingualText, points: z.array(figure) }).nullable(),
  forecast: z
    .object({
      madeOn: civilDate,
      model: z.string(),
      /** Share of cases the interval is to hold. */
      level: z.number(),
      weeks: z.array(z.object({ weekOn: civilDate, point: z.number(), low: z.number(), high: z.number() })),
      errors: forecastErrors.nullable(),
      checked: z.array(
        z.object({
          madeOn: civilDate,
          weekOn: civilDate,
          point: z.number(),
          low: z.number(),
          high: z.number(),
          actual: z.number(),
          isBackTest: z.boolean(),
        }),
      ),
    })
    .nullable(),
});

export const indicatorDimension = z.enum(['service', 'unit', 'region', 'district']);

export const indicatorBreakdown = z.object({
  by: indicatorDimension,
  period: indicatorPeriod,
  target: targetView.nullable(),
  leastRated: z.number().int(),
  rows: z.array(
    z.object({
      code: z.string(),
      title: bilingualText,
      received: z.number().int(),
      done: z.number().int(),
      closed: z.number().int(),
      open: z.number().int(),
      overdue: z.number().int(),
      /** By the code of the metric. */
      figures: z.record(z.string(), figure),
      onTime: figure,
      previousOnTime: figure.nullable(),
      /** 1 is the best by the lower bound; null with too few cases. */
      place: z.number().int().nullable(),
      verdict: z.enum(['below-target', 'reaches-target', 'uncertain', 'too-few']),
      target: z.number().nullable(),
    }),
  ),
});

export const indicatorPauses = z.object({
  period: indicatorPeriod,
  rows: z.array(
    z.object({
      unit: z.string(),
      unitTitle: bilingualText,
      reason: z.string(),
      requests: z.number().int(),
      pausedMs: z.number(),
      /** Of the full time of what the unit did in the period. */
      share: z.number().nullable(),
      stillPaused: z.number().int(),
    }),
  ),
  units: z.array(
    z.object({
      unit: z.string(),
      unitTitle: bilingualText,
      done: z.number().int(),
      meanFullMs: z.number().nullable(),
      meanNetMs: z.number().nullable(),
      share: z.number().nullable(),
    }),
  ),
});

export const indicatorLoad = z.object({
  units: z.array(
    z.object({
      unit: z.string(),
      title: bilingualText,
      open: z.number().int(),
      overdue: z.number().int(),
      usualOpen: z.number().nullable(),
      ratio: z.number().nullable(),
      weeks: z.array(z.object({ weekOn: civilDate, received: z.number().int(), done: z.number().int() })),
    }),
  ),
  peaks: z.object({
    from: civilDate,
    to: civilDate,
    /** 1 Monday … 7 Sunday. */
    cells: z.array(
      z.object({ weekday: z.number().int(), hour: z.number().int(), received: z.number().int() }),
    ),
  }),
});

export const processMap = z.object({
  period: indicatorPeriod,
  cases: z.number().int(),
  p50Ms: z.number().nullable(),
  p90Ms: z.number().nullable(),
  nodes: z.array(
    z.object({
      activity: z.string(),
      visits: z.number().int(),
      cases: z.number().int(),
      starts: z.number().int(),
      ends: z.number().int(),
      meanUntilNextMs: z.number().nullable(),
      totalUntilNextMs: z.number(),
      meanPlace: z.number(),
    }),
  ),
  edges: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      count: z.number().int(),
      cases: z.number().int(),
      meanMs: z.number(),
      p50Ms: z.number(),
      p90Ms: z.number(),
    }),
  ),
  variantCount: z.number().int(),
  variants: z.array(
    z.object({
      activities: z.array(z.string()),
      cases: z.number().int(),
      share: z.number(),
      p50Ms: z.number(),
      p90Ms: z.number(),
    }),
  ),
});

/** Where the time of a slice goes, beside everyone else in the same services. */
export const indicatorStages = z.object({
  period: indicatorPeriod,
  stages: z.array(
    z.object({
      activity: z.string(),
      times: z.number().int(),
      meanMs: z.number(),
      p90Ms: z.number(),
      share: z.number(),
      othersMeanMs: z.number().nullable(),
      excessMs: z.number(),
    }),
  ),
});

const latenessReason = z.discriminatedUnion('code', [
  z.object({ code: z.literal('term-nearly-over'), elapsedShare: z.number() }),
  z.object({ code: z.literal('slow-service'), share: z.number() }),
  z.object({ code: z.literal('slow-unit'), share: z.number() }),
  z.object({ code: z.literal('was-held') }),
  z.object({ code: z.literal('was-returned') }),
  z.object({ code: z.literal('unit-overloaded'), ratio: z.number() }),
]);

export const likelyLate = z.object({
  horizonOn: civilDate,
  dueByThen: z.number().int(),
  likely: z.number().int(),
  items: z.array(
    z.object({
      requestId: uuid,
      number: z.string(),
      service: z.string(),
      serviceTitle: bilingualText,
      unit: z.string(),
      unitTitle: bilingualText,
      dueAt: moment,
      probability: z.number(),
      reasons: z.array(latenessReason),
      n: z.number().int(),
    }),
  ),
  model: z.object({
    learntAt: moment,
    learntFrom: z.number().int(),
    calibration: z
      .object({
        n: z.number().int(),
        brier: z.number(),
        brierOfBase: z.number(),
        bands: z.array(
          z.object({
            from: z.number(),
            n: z.number().int(),
            meanTold: z.number(),
            late: z.number().int(),
            interval: interval.optional(),
          }),
        ),
      })
      .nullable(),
  }),
});

export const indicatorAnomalies = z.object({
  items: z.array(
    z.object({
      service: z.string(),
      title: bilingualText,
      on: civilDate,
      count: z.number().int(),
      usual: z.number(),
      z: z.number(),
    }),
  ),
});

const choice = z.object({ code: z.string(), title: bilingualText, requests: z.number().int() });
export const indicatorChoices = z.object({
  services: z.array(choice),
  units: z.array(choice),
  regions: z.array(choice),
  districts: z.array(choice),
  from: civilDate.nullable(),
  to: civilDate.nullable(),
});

export const metricDefinitions = z.object({ items: z.array(metricDefinition) });

/** A new version of a definition; the code names the metric it redefines. */
export const newMetricDefinition = z.object({
  since: civilDate,
  title: bilingualText,
  formula: bilingualText,
  basis: bilingualText,
  expression: metricExpression,
});

export const newTarget = z.object({
  metric: z.string().max(60),
  service: code.default(''),
  unit: code.default(''),
  since: civilDate,
  value: z.number().nonnegative(),
  basis: bilingualText,
});
export const targetList = z.object({ items: z.array(targetView.extend({ metric: z.string() })) });

export type IndicatorOverview = z.infer<typeof indicatorOverview>;
export type IndicatorFigure = z.infer<typeof indicatorFigure>;
export type IndicatorSeries = z.infer<typeof indicatorSeries>;
export type IndicatorBreakdown = z.infer<typeof indicatorBreakdown>;
export type IndicatorPauses = z.infer<typeof indicatorPauses>;
export type IndicatorLoad = z.infer<typeof indicatorLoad>;
export type IndicatorAnomalies = z.infer<typeof indicatorAnomalies>;
export type IndicatorChoices = z.infer<typeof indicatorChoices>;
export type IndicatorStages = z.infer<typeof indicatorStages>;
export type MetricDefinitionView = z.infer<typeof metricDefinition>;
export type ProcessMapView = z.infer<typeof processMap>;
export type LikelyLateView = z.infer<typeof likelyLate>;
