import { z } from 'zod';
import { requestChannel, requestStatus } from './requests-vocabulary.ts';

/** Forms of files the importer reads. */
export const importFormats = ['spb', 'boston', 'csv', 'xes', 'wabo'] as const;
export const importFormat = z.enum(importFormats).meta({ id: 'ImportFormat' });
export type ImportFormat = z.infer<typeof importFormat>;

/** What a column of a file may tell of a request, or of one step of a case. */
export const importFields = [
  'externalId',
  'number',
  'openedAt',
  'registeredAt',
  'firstAnswerAt',
  'closedAt',
  'updatedAt',
  'dueAt',
  'plannedAt',
  'onTime',
  'status',
  'service',
  'serviceCode',
  'category',
  'object',
  'unit',
  'region',
  'district',
  'municipality',
  'address',
  'lon',
  'lat',
  'channel',
  'criticality',
  'applicant',
  'applicantName',
  'contact',
  'inn',
  'text',
  'closingNote',
  'activity',
  'at',
  'resource',
  'group',
  'instance',
  'lifecycle',
] as const;
export const importField = z.enum(importFields).meta({ id: 'ImportField' });
export type ImportField = z.infer<typeof importField>;

/** What a status of the source means here. */
export const statusRule = z
  .object({
    status: requestStatus,
    /** Entering it stops the clock for this reason. */
    pauseReason: z.string().max(60).optional(),
    isFirstAnswer: z.boolean().optional(),
    isRegistration: z.boolean().optional(),
    /** The citizen said it is solved (true) or not (false). */
    isConfirmed: z.boolean().optional(),
  })
  .meta({ id: 'StatusRule' });
export type StatusRule = z.infer<typeof statusRule>;

/** Encodings in which ASCII is ASCII: records are cut before they are decoded. */
export const importEncodings = [
  'utf-8',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'windows-1252',
  'iso-8859-1',
] as const;
export const importDelimiters = [',', ';', '\t', '|'] as const;

const columnName = z.string().min(1).max(200);
const shortText = z.string().min(1).max(200);

/** How a file is read: data, not code. What does not concern its form is left at what it is. */
export const importMapping = z
  .object({
    encoding: z.enum(importEncodings).default('utf-8'),
    delimiter: z.enum(importDelimiters).default(','),
    /** Zone of moments written without one. */
    zone: z.string().min(1).max(60),
    /** Tried in this order; `iso` takes every usual form of ISO 8601. */
    datePatterns: z.array(z.string().min(1).max(60)).min(1).max(6).default(['iso']),
    /** Field → names its column may have, the first that is there is taken. */
    columns: z.partialRecord(importField, z.array(columnName).min(1).max(10)).default({}),
    /** Columns kept beside the request as they stand; nobody's personal data. */
    facts: z.array(columnName).max(60).default([]),
    statuses: z.record(shortText, statusRule).default({}),
    channels: z.record(shortText, requestChannel).default({}),
    /** What the source's own flag says when a request was in time, and when it was not; an empty text is a value too. */
    onTime: z
      .object({ yes: z.array(z.string().max(60)).max(20), no: z.array(z.string().max(60)).max(20) })
      .default({ yes: [], no: [] }),
    /** The same for all rows. */
    region: shortText.optional(),
    service: shortText.optional(),
    channel: requestChannel.optional(),
    /** Activities that end a case of an event log. */
    endActivities: z.array(shortText).max(100).default([]),
  })
  .meta({ id: 'ImportMapping' });
export type ImportMapping = z.output<typeof importMapping>;
