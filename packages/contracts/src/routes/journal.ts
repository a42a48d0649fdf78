import { z } from 'zod';
import { cursorQuery, idParams, moment, pageOf, uuid } from '../common.ts';
import { accessRecord, journalHead, journalProof, journalVerification, sequencedEntry } from '../journal.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'journal';

/** Policies: `getJournalHead` and `getJournalProof` public; entries and verification `journal.read`; looks `access-log.read`. */
export const journalRoutes = {
  getJournalHead: route({
    id: 'getJournalHead',
    method: 'GET',
    path: '/v1/journal/head',
    tag,
    summary: 'Newest head of the journal: its size and hash',
    reply: journalHead,
  }),
  listJournalEntries: route({
    id: 'listJournalEntries',
    method: 'GET',
    path: '/v1/journal/entries',
    tag,
    summary: 'Entries in their order in the chain',
    query: z.object({
      from: z.coerce.number().int().nonnegative().default(0),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
    reply: z.object({
      items: z.array(sequencedEntry),
      nextFrom: z.number().int().optional(),
      size: z.number().int(),
    }),
  }),
  getJournalProof: route({
    id: 'getJournalProof',
    method: 'GET',
    path: '/v1/journal/entries/{id}/proof',
    tag,
    summary: 'Proof that an entry stands in the journal',
    params: idParams,
    reply: journalProof,
  }),
  verifyJournal: route({
    id: 'verifyJournal',
    method: 'GET',
    path: '/v1/journal/verification',
    tag,
    summary: 'Re-hash every entry and compare with the stored head',
    query: z.object({
      /** An earlier head the auditor kept: both or neither. */
      earlierSize: z.coerce.number().int().nonnegative().optional(),
      earlierHash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    }),
    reply: journalVerification,
  }),
  listAccessRecords: route({
    id: 'listAccessRecords',
    method: 'GET',
    path: '/v1/access-log',
    tag,
    summary: 'Who looked at whose data, newest first',
    query: cursorQuery.extend({
      personId: uuid.optional(),
      viewerPersonId: uuid.optional(),
      subjectId: z.string().max(100).optional(),
      from: moment.optional(),
      until: moment.optional(),
    }),
    reply: pageOf(accessRecord),
  }),
} as const satisfies Record<string, RouteContract>;
