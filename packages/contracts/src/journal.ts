import { z } from 'zod';
import { moment, uuid } from './common.ts';

/** A lower-case SHA-256 in hexadecimal. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** A machine word of the journal: an action, a result, a field. Never free text. */
export const journalCode = z
  .string()
  .regex(/^[a-z0-9]+(?:[._:-][a-z0-9]+)*$/i)
  .max(100);

/**
 * One entry as it is hashed (RFC 8785 canonical form of this object). It holds no personal value, no free text,
 * no index and no previous hash, so that it can move into any transparency log unchanged.
 */
export const journalEntry = z.object({
  v: z.literal(1),
  id: uuid,
  at: moment,
  tenant: uuid,
  action: journalCode,
  actor: z.object({
    role: journalCode,
    /** Stands for the same person within one case and for nobody outside it; absent for jobs and timers. */
    pseudonym: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .optional(),
  }),
  subject: z.object({ type: journalCode, id: z.string().max(100), number: z.string().max(100).optional() }),
  revision: z.number().int().nonnegative(),
  result: z.array(journalCode).max(50),
  rulePack: z.object({ version: z.string().max(100), hash: sha256Hex }).optional(),
  /** A bulk command is one entry: how many items it touched and the hash of their list. */
  items: z.object({ count: z.number().int().nonnegative(), root: sha256Hex }).optional(),
  /** Field → SHA-256(salt ‖ value). The salt dies with the person's key, the commitment then proves nothing. */
  commitments: z.record(journalCode, sha256Hex).optional(),
});
export type JournalEntry = z.infer<typeof journalEntry>;

/** The state of the chain after `size` entries. An auditor keeps it and compares later. */
export const journalHead = z.object({
  tenantId: uuid,
  size: z.number().int().nonnegative(),
  /** SHA-256(0x01 ‖ previous head ‖ leaf); 64 zeros for an empty journal. */
  hash: sha256Hex,
  sequencedAt: moment.optional(),
});
export type JournalHead = z.infer<typeof journalHead>;

/** An entry with its place in the chain. */
export const sequencedEntry = z.object({
  index: z.number().int().nonnegative(),
  leaf: sha256Hex,
  head: sha256Hex,
  /** The exact text that was hashed: SHA-256(0x00 ‖ canonical) = leaf. */
  canonical: z.string(),
  entry: journalEntry,
});
export type SequencedEntry = z.infer<typeof sequencedEntry>;

/** Proof that an entry stands in the journal; `pending` until the sequencer has given it a place. */
export const journalProof = z.discriminatedUnion('state', [
  z.object({ state: z.literal('pending'), canonical: z.string() }),
  z.object({
    state: z.literal('sequenced'),
    canonical: z.string(),
    index: z.number().int().nonnegative(),
    leaf: sha256Hex,
    previousHead: sha256Hex,
    head: sha256Hex,
    /** The newest head of the same journal. */
    current: journalHead,
  }),
]);
export type JournalProof = z.infer<typeof journalProof>;

/** What a check of the whole journal can find. */
export const journalFaultCode = z.enum([
  'entry-missing',
  'entry-altered',
  'entry-not-canonical',
  'index-gap',
  'chain-broken',
  'head-mismatch',
  'truncated',
  'beyond-head',
  'earlier-head-mismatch',
]);
export type JournalFaultCode = z.infer<typeof journalFaultCode>;

export const journalVerification = z.object({
  ok: z.boolean(),
  /** Entries read. */
  checked: z.number().int().nonnegative(),
  /** Committed entries that still wait for the sequencer; they are no fault. */
  pending: z.number().int().nonnegative(),
  head: journalHead,
  faults: z.array(
    z.object({
      code: journalFaultCode,
      index: z.number().int().nonnegative(),
      entryId: z.string().optional(),
    }),
  ),
});
export type JournalVerification = z.infer<typeof journalVerification>;

/** One look at a person's data: who, whose, what, from where. Private: kept for auditors only. */
export const accessRecord = z.object({
  id: uuid,
  at: moment,
  viewerPersonId: uuid.nullable(),
  viewerRole: z.string(),
  personId: uuid.nullable(),
  subject: z.object({ type: journalCode, id: z.string() }),
  purpose: journalCode,
  ip: z.string().nullable(),
});
export type AccessRecord = z.infer<typeof accessRecord>;
