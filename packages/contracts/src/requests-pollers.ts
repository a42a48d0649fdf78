import { z } from 'zod';
import { bilingualText, moment, uuid } from './common.ts';
import { importMapping } from './requests-imports-vocabulary.ts';

/** How another system answers: Open311 GeoReport v2 in one of its two forms, or JSON of any shape. */
export const pollerDialect = z.enum(['open311-json', 'open311-xml', 'json']).meta({ id: 'PollerDialect' });
export type PollerDialect = z.infer<typeof pollerDialect>;

const parameterName = z.string().regex(/^[\w.[\]-]{1,60}$/);
/** RFC 6901; an empty one is the whole document. */
export const jsonPointer = z
  .string()
  .max(300)
  .regex(/^(\/[^/]*)*$/);

export const pollerQuery = z.object({
  /** Address that answers with a list: for Open311 with `requests.json` or `requests.xml` at its end. */
  url: z.url({ protocol: /^https?$/ }).max(1000),
  /** Sent with every query: what is asked for at all, `status=open`, `service_code=021`. */
  filters: z.record(parameterName, z.string().max(200)).default({}),
  /** Parameter that takes the beginning of the window. */
  sinceParameter: parameterName.optional(),
  /** Parameter that takes the end of the window. */
  untilParameter: parameterName.optional(),
  /** How a moment is written in them. */
  momentForm: z.enum(['iso', 'epoch-seconds', 'epoch-milliseconds', 'date']).default('iso'),
  pageParameter: parameterName.optional(),
  /** JSON only: where the list stands in the answer. */
  itemsPointer: jsonPointer.default(''),
});
export type PollerQuery = z.output<typeof pollerQuery>;

export const pollerThresholds = z.object({
  /** No usable answer for so long is told. */
  silentMinutes: z.number().int().min(5).max(10_080).default(60),
  /** More requests than this that are late or refused, among those of one answer, are told. */
  problemRequests: z.number().int().min(1).max(100_000).optional(),
});

export const pollerSettings = z.object({
  title: bilingualText,
  sourceCode: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  dialect: pollerDialect,
  query: pollerQuery,
  /** For JSON, columns are pointers into an item. */
  mapping: importMapping,
  intervalMinutes: z.number().int().min(1).max(1440).default(15),
  /** Windows overlap by so much: what was late at the other side is asked for again. */
  overlapMinutes: z.number().int().min(0).max(10_080).default(30),
  /** How far back the first query reaches. */
  firstDays: z.number().int().min(1).max(365).default(7),
  thresholds: pollerThresholds.default({ silentMinutes: 60 }),
  isEnabled: z.boolean().default(true),
});
export type PollerSettings = z.output<typeof pollerSettings>;

/** A secret the other system wants, sent as a header; written, never read back. */
export const pollerSecret = z.object({
  header: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/),
  value: z
    .string()
    .min(1)
    .max(2000)
    .regex(/^[\x20-\x7e]+$/),
});

export const pollOutcome = z
  .enum([
    'ok',
    'http-error',
    'unreadable',
    'address-unusable',
    'address-refused',
    'name-unknown',
    'unreachable',
    'certificate',
    'timeout',
    'too-large',
    'redirected',
    'broken',
    'cancelled',
  ])
  .meta({ id: 'PollOutcome' });
export type PollOutcome = z.infer<typeof pollOutcome>;

const count = z.number().int().nonnegative();

export const pollLogEntry = z
  .object({
    id: uuid,
    at: moment,
    /** With its parameters, without the secret. */
    url: z.string(),
    address: z.string().nullable(),
    outcome: pollOutcome,
    httpStatus: z.number().int().nullable(),
    durationMs: count,
    bytes: count,
    rows: count,
    rowsRefused: count,
    requestsCreated: count,
    requestsChanged: count,
    windowFrom: moment.nullable(),
    windowTo: moment.nullable(),
    isWidened: z.boolean(),
  })
  .meta({ id: 'PollLogEntry' });

export const poller = z
  .object({
    id: uuid,
    version: z.number().int(),
    settings: pollerSettings,
    hasSecret: z.boolean(),
    secretHeader: z.string().nullable(),
    state: z.enum(['waiting', 'ok', 'failing', 'off']),
    failures: count,
    alarms: z.array(z.enum(['silent', 'problem-requests'])),
    nextRunAt: moment.nullable(),
    lastRunAt: moment.nullable(),
    lastSuccessAt: moment.nullable(),
    lastOutcome: pollOutcome.nullable(),
  })
  .meta({ id: 'Poller' });
export type PollerView = z.input<typeof poller>;

export const pollerInput = z.object({ settings: pollerSettings, secret: pollerSecret.nullable().optional() });

export const pollTrial = z
  .object({
    outcome: pollOutcome,
    detail: z.string().nullable(),
    url: z.string(),
    httpStatus: z.number().int().nullable(),
    durationMs: count,
    rows: z.array(
      z.object({
        number: count,
        fault: bilingualText.nullable(),
        externalId: z.string().nullable(),
        openedAt: moment.nullable(),
        service: z.string().nullable(),
        foreignStatus: z.string().nullable(),
        unit: z.string().nullable(),
      }),
    ),
    rowsTotal: count,
    /** Fields of the first item, by the names a mapping would use. */
    fields: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
    statuses: z.array(z.string()),
  })
  .meta({ id: 'PollTrial' });
export type PollTrial = z.input<typeof pollTrial>;
