import { z } from 'zod';
import { bilingualText, moment, uuid } from './common.ts';
import {
  requestActor,
  requestChannel,
  requestCriticality,
  requestEventKinds,
  requestStatus,
} from './requests-vocabulary.ts';

/** What a source may tell; what our own clocks note it cannot. */
export const tellableKinds = requestEventKinds.filter((kind) => kind !== 'term' && kind !== 'recalculated');

const typePrefix = 'ru.veche.requests.event.';
/** `ru.veche.requests.event.opened.v1` */
export const requestEventType = (kind: (typeof requestEventKinds)[number]): string =>
  `${typePrefix}${kind}.v1`;

const code = z.string().trim().min(1).max(100);
const title = z.string().trim().min(1).max(300);
const line = z.string().trim().max(500);
const namedCode = z.union([code, z.strictObject({ code, title: title.optional() })]);
const namedService = z.union([
  code,
  z.strictObject({ code, title: title.optional(), category: title.optional(), object: title.optional() }),
]);

/** What happened, beside its kind, its moment and its request. */
export const requestEventData = z
  .strictObject({
    foreignStatus: line.optional(),
    status: requestStatus.optional(),
    ordinal: z.number().int().min(0).max(1_000_000).optional(),
    number: line.optional(),
    service: namedService.optional(),
    unit: namedCode.optional(),
    fromUnit: namedCode.optional(),
    region: line.optional(),
    district: line.optional(),
    municipality: line.optional(),
    address: line.optional(),
    lon: z.number().min(-180).max(180).optional(),
    lat: z.number().min(-90).max(90).optional(),
    channel: requestChannel.optional(),
    criticality: requestCriticality.optional(),
    statedDueAt: moment.nullable().optional(),
    statedOnTime: z.boolean().nullable().optional(),
    oldDueAt: moment.optional(),
    newDueAt: moment.optional(),
    reason: line.optional(),
    actor: requestActor.optional(),
    confirmed: z.boolean().optional(),
    restartsTerm: z.boolean().optional(),
    extension: z.number().int().min(1).max(400).optional(),
    activity: line.optional(),
    facts: z.record(z.string().max(60), z.union([z.string().max(500), z.number(), z.boolean()])).optional(),
    applicant: z
      .strictObject({
        key: line.optional(),
        inn: z
          .string()
          .regex(/^\d{10}(\d{2})?$/)
          .optional(),
        name: line.optional(),
        contact: line.optional(),
      })
      .optional(),
    wantedResult: z.string().max(2000).optional(),
    text: z.string().max(20_000).optional(),
  })
  .meta({ id: 'RequestEventData' });

/** One CloudEvents 1.0 event of a batch; extension attributes are let through and not kept. */
export const requestCloudEvent = z
  .looseObject({
    specversion: z.literal('1.0'),
    /** Unique within `source`: an event of this id is taken once. */
    id: z.string().min(1).max(200),
    source: z.string().min(1).max(200),
    type: z.enum(tellableKinds.map(requestEventType)),
    /** What the source calls the request. */
    subject: z.string().trim().min(1).max(200),
    time: moment,
    data: requestEventData.optional(),
  })
  .meta({ id: 'RequestCloudEvent' });
export type RequestCloudEvent = z.infer<typeof requestCloudEvent>;

/** What became of a batch: what is at fault is named, the rest was taken. */
export const requestBatchOutcome = z
  .object({
    /** Absent when nothing was new. */
    changeId: uuid.optional(),
    created: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    rejected: z.array(
      z.object({
        /** Place in the batch, from 0; in NDJSON the line less one. */
        index: z.number().int(),
        id: z.string().optional(),
        errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: bilingualText })),
      }),
    ),
  })
  .meta({ id: 'RequestBatchOutcome' });
export type RequestBatchOutcome = z.infer<typeof requestBatchOutcome>;
