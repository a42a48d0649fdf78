import { z } from 'zod';
import { bilingualText, civilDate, moment, pageOf, uuid } from './common.ts';
import { metricDefinition } from './indicators.ts';
import { requestStatus } from './requests-vocabulary.ts';

/** The first day of a calendar month: the open side tells months and nothing shorter. */
export const monthStart = civilDate.refine((on) => on.endsWith('-01'), {
  params: { code: 'month', ru: 'Укажите первый день месяца', en: 'Give the first day of a month' },
});

export const openDimensions = ['service', 'unit', 'district'] as const;
export const openDimension = z.enum(openDimensions);

/** A figure anyone may see. Shares from 0 to 1, durations in milliseconds. */
const openFigure = z.object({
  value: z.number().nullable(),
  n: z.number().int(),
  interval: z.object({ low: z.number(), high: z.number() }).optional(),
});

/** A headline figure: what it means beside what it is. */
const openHeadline = z.object({
  definition: metricDefinition,
  /** Null when it stands on fewer than five cases. */
  figure: openFigure.nullable(),
  previous: openFigure.nullable(),
  /** From buckets, within 1 %. */
  isEstimate: z.boolean(),
  target: z.number().nullable(),
});

const openRow = z.object({
  code: z.string(),
  title: bilingualText,
  /** Notices under 54-ФЗ: how many, and nothing else. */
  isCountOnly: z.boolean(),
  /** Null: held back, because it is under five or would give away one that is. */
  received: z.number().int().nullable(),
  done: z.number().int().nullable(),
  /** By the code of the metric; null is held back, absent is not counted. */
  figures: z.record(z.string(), openFigure.nullable()),
  onTime: openFigure.nullable(),
  /** 1 is the best by the lower bound of the interval; null with too few cases. */
  place: z.number().int().nullable(),
  verdict: z.enum(['below-target', 'reaches-target', 'uncertain', 'too-few']),
  target: z.number().nullable(),
});

/** Figures of one month as they were released. */
export const openPanel = z.object({
  month: civilDate,
  to: civilDate,
  isUnderWay: z.boolean(),
  releasedAt: moment,
  batch: z.number().int(),
  /** Counts below are held back. */
  least: z.number().int(),
  /** With fewer cases there is no place in a rating. */
  leastRated: z.number().int(),
  figures: z.array(openHeadline),
  tables: z.object({ service: z.array(openRow), unit: z.array(openRow), district: z.array(openRow) }),
});

const trendPoint = z.object({
  month: civilDate,
  isUnderWay: z.boolean(),
  received: z.number().int().nullable(),
  onTime: openFigure.nullable(),
  p50: openFigure.nullable(),
});

/** The panel of a month; null before the first batch. */
export const openPanelReply = z.object({
  panel: openPanel.nullable(),
  /** Released months, the oldest first. */
  trend: z.array(trendPoint),
});

/** How the term of a request came out. */
export const termOutcomes = ['in-time', 'late', 'running', 'overdue', 'no-term'] as const;
/** How long it took, in calendar days. */
export const timeBands = ['to-3', 'to-7', 'to-15', 'to-30', 'over-30'] as const;

/** What anyone may know of a request. Null unit or district: held back, too few share it. */
export const openRequest = z.object({
  id: uuid,
  month: civilDate,
  service: z.string(),
  serviceTitle: bilingualText,
  unit: z.string().nullable(),
  unitTitle: bilingualText.nullable(),
  district: z.string().nullable(),
  status: requestStatus,
  outcome: z.enum(termOutcomes),
  took: z.enum(timeBands).nullable(),
});
export const openRequestPage = pageOf(openRequest).extend({ total: z.number().int() });

const choice = z.object({ code: z.string(), title: bilingualText });
export const openRequestChoices = z.object({
  months: z.array(civilDate),
  services: z.array(choice),
  units: z.array(choice),
  districts: z.array(choice),
});

const code = z.string().max(300);
export const openRequestFilter = z.object({
  q: z.string().max(200).optional(),
  month: monthStart.optional(),
  service: code.optional(),
  unit: code.optional(),
  district: code.optional(),
  status: requestStatus.optional(),
  outcome: z.enum(termOutcomes).optional(),
});

export type OpenPanel = z.infer<typeof openPanel>;
export type OpenPanelReply = z.infer<typeof openPanelReply>;
export type OpenPanelRow = z.infer<typeof openRow>;
export type OpenFigure = z.infer<typeof openFigure>;
export type OpenHeadline = z.infer<typeof openHeadline>;
export type OpenDimension = z.infer<typeof openDimension>;
export type OpenRequest = z.infer<typeof openRequest>;
export type OpenRequestPage = z.infer<typeof openRequestPage>;
export type OpenRequestChoices = z.infer<typeof openRequestChoices>;
export type TermOutcome = (typeof termOutcomes)[number];
export type TimeBand = (typeof timeBands)[number];
