import type { JournalFaultCode, JournalVerification } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import {
  listTenants,
  schedule,
  systemScope,
  type Database,
  type JobHandler,
  type PreparedStatement,
  type ReadTx,
  type Tx,
} from '@veche/platform';
import type { ChainPoint } from '../domain/chain.ts';
import type { SequencerLog } from '../sequencer.ts';
import { verifyJournal } from '../verify-journal.ts';

const kind = 'journal.rehash';
const key = 'daily';
const dayMs = 86_400_000;
/** The start of a program has other work. */
const firstAfterMs = 5 * 60_000;

/** Something in the journal is not as it was written. */
export interface JournalAlteration {
  readonly code: JournalFaultCode;
  /** Of the first entry that does not stand. */
  readonly index: number;
}

export interface RehashDeps {
  readonly log: SequencerLog;
  /** Tells those who answer for the town's records; once per alteration. */
  readonly tellAltered?: ((tx: Tx, found: JournalAlteration) => Promise<void>) | undefined;
}

const lastGood: PreparedStatement = {
  name: 'journal-last-good-check',
  text: 'select size::int as size, hash from journal.check_run where tenant_id = $1 and fault_code is null order by checked_at desc limit 1',
};
const insertRun: PreparedStatement = {
  name: 'journal-insert-check',
  text: `insert into journal.check_run (tenant_id, checked_at, size, hash, fault_code, fault_index) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing`,
};

/**
 * Reads back and re-hashes every entry once a day, against the head of the last good day. The sequencer looks at the tail alone, and
 * proofs of consistency hold however an old entry is edited: whoever never reads back learns of it from somebody else.
 */
export const rehashJob = ({ log, tellAltered }: RehashDeps): JobHandler => ({
  kind,
  async perform({ tenantId }, { db }) {
    const { found, verified } = await db.read(systemScope('journal', tenantId), async (tx) => {
      const report = await verifyJournal(tx, await findLastGood(tx));
      return { verified: report, found: alterationIn(report) };
    });
    if (found)
      log.error({ tenantId, ...found }, 'The journal was altered: an entry is not as it was written');
    return async (tx) => {
      const { size, hash } = verified.head;
      const fault = [found?.code ?? null, found?.index ?? null];
      await tx.sql(insertRun, [tx.tenantId, tx.now, size, hash, ...fault]);
      if (found) await tellAltered?.(tx, found);
      await plan(tx, dayMs);
    };
  },
});

/** Sets the job of every town. */
export async function planRehash(db: Database): Promise<void> {
  for (const { id } of await listTenants(db))
    await db.transact(systemScope('journal', id), (tx) => plan(tx, firstAfterMs));
}

const plan = (tx: Tx, afterMs: number): Promise<void> =>
  schedule(tx, { kind, key, runAt: new Date(Date.parse(tx.now) + afterMs).toISOString() as Instant });

const findLastGood = async (tx: ReadTx): Promise<ChainPoint | undefined> =>
  (await tx.sql<ChainPoint>(lastGood, [tx.tenantId]))[0];

function alterationIn({ faults }: JournalVerification): JournalAlteration | undefined {
  const [first] = faults;
  return first && { code: first.code, index: first.index };
}
