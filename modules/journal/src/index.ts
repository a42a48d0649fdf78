export type { JournalAlteration } from './jobs/rehash-daily.ts';
export {
  commitmentOf,
  type AppendedEntry,
  type Commitments,
  type NewJournalEntry,
} from './append-journal-entry.ts';
export type { ChainPoint } from './domain/chain.ts';
export { createJournalModule, type Journal, type JournalDeps } from './journal-module.ts';
export type { NewAccessRecord } from './record-access.ts';
export { sequenceAll, sequenceEntries, type SequencingOutcome } from './sequence-entries.ts';
export { exportJournal } from './export-journal.ts';
export { verifyJournal } from './verify-journal.ts';
export type { JournalReceipt } from './queries/find-receipt.ts';
export { verifyExportedJournal } from './verify-exported-journal.ts';
