import type { Journal } from '@veche/journal';
import type { BlobStore, Database, Tx } from '@veche/platform';
import type { ChangeBatch, RecordOutcome } from '../incoming-change.ts';

/** The register's own door: takes changes in within the transaction of whoever has read them. */
export type RecordChanges = (tx: Tx, batch: ChangeBatch) => Promise<RecordOutcome>;

export interface ImportsDeps {
  readonly db: Database;
  readonly blobs: BlobStore;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
  readonly record: RecordChanges;
}
