import type { JournalHead, JournalVerification } from '@veche/contracts';
import {
  listTenants,
  type Database,
  type Module,
  type PersonVault,
  type ReadTx,
  type Tx,
} from '@veche/platform';
import { appendJournalEntry, type AppendedEntry, type NewJournalEntry } from './append-journal-entry.ts';
import type { ChainPoint } from './domain/chain.ts';
import { exportJournal } from './export-journal.ts';
import { journalRouteLines } from './http/routes.ts';
import { planRehash, rehashJob, type RehashDeps } from './jobs/rehash-daily.ts';
import { openCommitments } from './open-commitments.ts';
import { findReceipt, type JournalReceipt } from './queries/find-receipt.ts';
import { readHead } from './queries/read-head.ts';
import { recordAccess, type NewAccessRecord } from './record-access.ts';
import { createSequencer, type SequencerLog } from './sequencer.ts';
import { verifyJournal } from './verify-journal.ts';

export interface JournalDeps {
  readonly db: Database;
  readonly vault: PersonVault;
  readonly log: SequencerLog;
  /** Tells those who answer for the records that an entry is not as it was written. */
  readonly tellAltered?: RehashDeps['tellAltered'];
  /** Whether this process gives places to entries; true unless told. */
  readonly runSequencer?: boolean;
}

/** What other modules may ask of the journal. */
export interface Journal {
  /** Writes an entry in the business transaction. */
  appendJournalEntry(tx: Tx, entry: NewJournalEntry): Promise<AppendedEntry>;
  /** The newest entry about a subject; without an index while it waits for its place. */
  findReceipt(tx: ReadTx, subjectId: string): Promise<JournalReceipt | undefined>;
  /** Adds a line to the private log of who looked at whose data. */
  recordAccess(tx: Tx, record: NewAccessRecord): Promise<void>;
  /** Salts of an entry's commitments; undefined when there are none or the person was erased. */
  openCommitments(tx: ReadTx, entryId: string): Promise<Readonly<Record<string, string>> | undefined>;
  readHead(tx: ReadTx): Promise<JournalHead>;
  verifyJournal(tx: ReadTx, earlier?: ChainPoint): Promise<JournalVerification>;
  /** NDJSON lines: entries in order of the chain, then the head. */
  exportJournal(tx: ReadTx): AsyncGenerator<string>;
}

/** The journal: tamper-evident, free of personal values, kept in order by a sequencer. */
export function createJournalModule(deps: JournalDeps): Module & Journal {
  const sequencer = createSequencer({
    db: deps.db,
    log: deps.log,
    listTenantIds: async () => (await listTenants(deps.db)).map((tenant) => tenant.id),
  });
  return {
    name: 'journal',
    migrations: new URL('../migrations/', import.meta.url),
    routes: journalRouteLines(deps.db),
    jobs: [rehashJob(deps)],
    async start() {
      if (deps.runSequencer === false) return;
      await planRehash(deps.db);
      sequencer.start();
      return () => sequencer.stop();
    },
    async appendJournalEntry(tx, entry) {
      const appended = await appendJournalEntry(deps.vault, tx, entry);
      const { tenantId } = tx;
      tx.afterCommit(() => sequencer.wake(tenantId));
      return appended;
    },
    findReceipt,
    recordAccess,
    openCommitments: (tx, entryId) => openCommitments(deps.vault, tx, entryId),
    readHead,
    verifyJournal,
    exportJournal,
  };
}
