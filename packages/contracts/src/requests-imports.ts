import { z } from 'zod';
import { bilingualText, moment, uuid } from './common.ts';
import { importFormat, importMapping, statusRule } from './requests-imports-vocabulary.ts';

export const importState = z
  .enum(['uploaded', 'running', 'done', 'failed', 'cancelled'])
  .meta({ id: 'ImportState' });
export type ImportState = z.infer<typeof importState>;

const sourceCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const count = z.number().int().nonnegative();

export const requestImport = z
  .object({
    id: uuid,
    fileName: z.string(),
    format: importFormat,
    sourceCode: sourceCode.nullable(),
    state: importState,
    fault: bilingualText.nullable(),
    sizeBytes: count,
    /** Of the unpacked file, 0–1. */
    progress: z.number().min(0).max(1),
    rowsRead: count,
    rowsRefused: count,
    requestsCreated: count,
    requestsChanged: count,
    itemsUnchanged: count,
    /** The file can still be read: for a preview, a resumption, the refused rows. */
    isFileKept: z.boolean(),
    uploadedAt: moment,
    startedAt: moment.nullable(),
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'RequestImport' });
export type RequestImportView = z.input<typeof requestImport>;

export const requestImportDetail = requestImport
  .extend({ mapping: importMapping, sha256: z.string() })
  .meta({ id: 'RequestImportDetail' });
export type RequestImportDetail = z.input<typeof requestImportDetail>;

export const importForm = z.object({ format: importFormat, mapping: importMapping });

export const previewRow = z.object({
  line: count,
  /** Why the row would not go in. */
  fault: bilingualText.nullable(),
  externalId: z.string().nullable(),
  openedAt: moment.nullable(),
  closedAt: moment.nullable(),
  dueAt: moment.nullable(),
  service: z.string().nullable(),
  unit: z.string().nullable(),
  district: z.string().nullable(),
  foreignStatus: z.string().nullable(),
  events: count,
});

export const importPreview = z
  .object({
    /** Why no row can be read at all. */
    fault: bilingualText.nullable(),
    columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
    rows: z.array(previewRow),
    /** Statuses met in the sample and what they would mean; null: nobody said. */
    statuses: z.array(z.object({ name: z.string(), count, rule: statusRule.nullable() })),
  })
  .meta({ id: 'ImportPreview' });
export type ImportPreview = z.input<typeof importPreview>;

export const startImport = importForm.extend({
  source: z.object({ code: sourceCode, title: bilingualText }),
});

export const refusedRow = z.object({
  line: count,
  field: z.string().nullable(),
  reason: bilingualText,
});

export const requestSource = z
  .object({
    code: sourceCode,
    title: bilingualText,
    kind: z.enum(['api', 'file', 'poller', 'permits', 'manual']),
    zone: z.string(),
    requests: count,
    lastChangeAt: moment.nullable(),
    /** Statuses that came and are not mapped. */
    unmappedStatuses: count,
  })
  .meta({ id: 'RequestSource' });

export const sourceStatuses = z
  .object({
    items: z.array(
      z.object({
        name: z.string().min(1).max(200),
        rule: statusRule.nullable(),
        /** How many requests stand in it now. */
        requests: count,
      }),
    ),
  })
  .meta({ id: 'SourceStatuses' });

export const statusRules = z.object({
  statuses: z.record(z.string().min(1).max(200), statusRule),
});

export const importPresets = z.object({
  items: z.array(importForm),
});
