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

const sha256 = z.string();
const dataFormat = z.enum(['csv', 'json', 'table-schema', 'json-schema']);
const dataFile = z.object({
  format: dataFormat,
  name: z.string(),
  bytes: z.number().int(),
  sha256,
  path: z.string(),
});
const dataVersion = z.object({
  version: z.number().int(),
  publishedAt: moment,
  /** The moment its figures are of. */
  asOf: moment,
  batch: z.number().int(),
  rows: z.number().int(),
  change: bilingualText,
  /** The entry of the journal that names the hashes. */
  journalEntryId: uuid,
  files: z.array(dataFile),
});

export const dataSetList = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      title: bilingualText,
      description: bilingualText,
      latest: dataVersion.omit({ files: true }).nullable(),
    }),
  ),
});

/** The passport of a set, with the fields recommended for open data of authorities. */
export const dataSetPassport = z.object({
  code: z.string(),
  /** Of the set in the whole town's catalogue. */
  identifier: z.string(),
  title: bilingualText,
  description: bilingualText,
  keywords: bilingualText,
  owner: bilingualText,
  address: z.string(),
  formats: z.array(z.string()),
  firstPublishedAt: moment.nullable(),
  fields: z.array(
    z.object({ name: z.string(), type: z.string(), title: bilingualText, isRequired: z.boolean() }),
  ),
  /** The newest first. */
  versions: z.array(dataVersion),
});

export const dataSetParams = z.object({ code: z.string().max(60) });
export const dataFileParams = dataSetParams.extend({
  version: z.coerce.number().int().min(1).max(1_000_000),
  format: dataFormat,
});
const publicText = bilingualText.extend({ ru: z.string().max(2_000), en: z.string().max(2_000) });
export const newDataVersion = z.object({ change: publicText });
export const publishedData = z.object({
  items: z.array(z.object({ code: z.string(), version: z.number().int() })),
});

/** What somebody says of a service, as the report prints it. */
const reportComment = z.object({
  /** In the words of its author, never translated. */
  text: z.string(),
  score: z.number().int().min(1).max(5).nullable(),
  /** Null: about none, or about one whose count is held back. */
  service: bilingualText.nullable(),
});
const reportVersion = z.object({
  month: civilDate,
  version: z.number().int(),
  publishedAt: moment,
  batch: z.number().int(),
  note: bilingualText,
  csvSha256: sha256,
  pdfSha256: sha256,
  /** Null: published before reports came out in English. */
  english: z.object({ csvSha256: sha256, pdfSha256: sha256 }).nullable(),
  journalEntryId: uuid,
});
export const reportList = z.object({ items: z.array(reportVersion) });
export const monthlyReport = z.object({
  report: reportVersion,
  panel: openPanel,
  comments: z.array(reportComment),
  /** All versions of this month, the newest first. */
  versions: z.array(reportVersion),
});
export const reportParams = z.object({ month: monthStart });
export const reportQuery = z.object({ version: z.coerce.number().int().min(1).max(1_000_000).optional() });
export const reportFileParams = reportParams.extend({ format: z.enum(['csv', 'pdf']) });
export const reportFileQuery = reportQuery.extend({ lang: z.enum(['ru', 'en']).default('ru') });
export const newReport = z.object({
  note: publicText.default({ ru: '', en: '' }),
  /** Of the comments made ready for this month those to be printed. */
  commentIds: z.array(uuid).max(50).default([]),
});
export const reportCommentChoices = z.object({
  items: z.array(
    reportComment.extend({
      id: uuid,
      /** It stands in the newest version. */
      isPublished: z.boolean(),
    }),
  ),
});

export type DataSetList = z.infer<typeof dataSetList>;
export type DataSetPassport = z.infer<typeof dataSetPassport>;
export type DataVersionView = z.infer<typeof dataVersion>;
export type ReportComment = z.infer<typeof reportComment>;
export type ReportCommentChoices = z.infer<typeof reportCommentChoices>;
export type ReportVersionView = z.infer<typeof reportVersion>;
export type ReportList = z.infer<typeof reportList>;
export type MonthlyReport = z.infer<typeof monthlyReport>;
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
