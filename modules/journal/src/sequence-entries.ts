import { Rollback, systemScope, type Database, type Tx } from '@veche/platform';
import type { TenantId } from '@veche/kernel';
import { readCanonicalEntry } from './canonical-entry.ts';
import { sha256Chain } from './chain-hashing.ts';
import { emptyChain, extendChain, type ChainPoint } from './domain/chain.ts';

/** What one turn of the sequencer did. */
export type SequencingOutcome =
  | { readonly state: 'extended'; readonly count: number; readonly head: ChainPoint }
  | { readonly state: 'idle' }
  /** Another sequencer of the same town is at work or was quicker; nothing was written. */
  | { readonly state: 'busy' }
  /** The tail read back does not lead to the stored head, or an entry is not what was appended: nothing is built upon it. */
  | { readonly state: 'refused'; readonly reason: 'tail-altered' | 'entry-altered'; readonly index: number };

interface PendingEntry {
  readonly arrival: number;
  readonly id: string;
  readonly canonical: string | null;
}

const batchSize = 2000;

/**
 * Gives places to committed entries of one town, in the order they arrived. Safe to run anywhere at any time: the head row is
 * locked and moved by compare-and-swap, so two sequencers cannot fork the chain; a process that dies leaves nothing half done.
 */
export function sequenceEntries(db: Database, tenantId: TenantId): Promise<SequencingOutcome> {
  return db.transact<SequencingOutcome>(systemScope('sequencer', tenantId), async (tx) => {
    const head = await lockHead(tx);
    if (head === undefined) return { state: 'busy' };
    if (!(await tailLeadsTo(tx, head))) return { state: 'refused', reason: 'tail-altered', index: head.size };

    const pending = await readPending(tx);
    if (pending.length === 0) return { state: 'idle' };
    const altered = pending.findIndex((entry) => readCanonicalEntry(entry.canonical ?? '')?.id !== entry.id);
    if (altered !== -1) return { state: 'refused', reason: 'entry-altered', index: head.size + altered };

    const { links, to } = extendChain(
      head,
      pending.map(({ id, canonical }) => ({ id, canonical: canonical ?? '' })),
      sha256Chain,
    );
    if (!(await moveHead(tx, head, to))) throw new Rollback<SequencingOutcome>({ state: 'busy' });
    await tx.sql(
      {
        name: 'journal-insert-links',
        text: `insert into journal.link (tenant_id, index, entry_id, leaf, head)
               select $1, * from unnest($2::bigint[], $3::uuid[], $4::text[], $5::text[])`,
      },
      [
        tx.tenantId,
        links.map((link) => link.index),
        links.map((link) => link.entryId),
        links.map((link) => link.leaf),
        links.map((link) => link.head),
      ],
    );
    await tx.sql(
      {
        name: 'journal-delete-pending',
        text: 'delete from journal.pending where tenant_id = $1 and arrival = any ($2::bigint[])',
      },
      [tx.tenantId, pending.map((entry) => entry.arrival)],
    );
    return { state: 'extended', count: links.length, head: to };
  });
}

/** Runs turns until nothing waits. @returns how many entries got their place, and how the last turn ended */
export async function sequenceAll(
  db: Database,
  tenantId: TenantId,
): Promise<{ readonly count: number; readonly last: SequencingOutcome }> {
  let count = 0;
  for (;;) {
    const outcome = await sequenceEntries(db, tenantId);
    if (outcome.state !== 'extended') return { count, last: outcome };
    count += outcome.count;
    if (outcome.count < batchSize) return { count, last: outcome };
  }
}

async function lockHead(tx: Tx): Promise<ChainPoint | undefined> {
  const lock = {
    name: 'journal-lock-head',
    text: 'select size, hash from journal.chain_head where tenant_id = $1 for update skip locked',
  };
  const [locked] = await tx.sql<{ size: number; hash: string }>(lock, [tx.tenantId]);
  if (locked) return locked;
  await tx.sql(
    {
      name: 'journal-create-head',
      text: `insert into journal.chain_head (tenant_id, size, hash, sequenced_at) values ($1, 0, $2, $3)
             on conflict (tenant_id) do nothing`,
    },
    [tx.tenantId, emptyChain.hash, tx.now],
  );
  const [created] = await tx.sql<{ size: number; hash: string }>(lock, [tx.tenantId]);
  return created;
}

/** Reads the last link and its entry back and hashes them anew: a chain is never extended upon a tail that was touched. */
async function tailLeadsTo(tx: Tx, head: ChainPoint): Promise<boolean> {
  const links = await tx.sql<{ index: number; leaf: string; head: string; canonical: string | null }>(
    {
      name: 'journal-read-tail',
      text: `select link.index, link.leaf, link.head, entry.canonical
             from journal.link left join journal.entry on entry.tenant_id = link.tenant_id and entry.id = link.entry_id
             where link.tenant_id = $1 order by link.index desc limit 2`,
    },
    [tx.tenantId],
  );
  const [last, before] = links;
  if (!last) return head.size === 0 && head.hash === emptyChain.hash;
  const previous = before?.head ?? emptyChain.hash;
  return (
    last.index === head.size - 1 &&
    last.head === head.hash &&
    last.leaf === sha256Chain.leaf(last.canonical ?? '') &&
    last.head === sha256Chain.head(previous, last.leaf)
  );
}

const readPending = (tx: Tx): Promise<PendingEntry[]> =>
  tx.sql<PendingEntry>(
    {
      name: 'journal-read-pending',
      text: `select pending.arrival, pending.entry_id as id, entry.canonical
             from journal.pending left join journal.entry on entry.tenant_id = pending.tenant_id and entry.id = pending.entry_id
             where pending.tenant_id = $1 order by pending.arrival limit ${batchSize}`,
    },
    [tx.tenantId],
  );

async function moveHead(tx: Tx, from: ChainPoint, to: ChainPoint): Promise<boolean> {
  const moved = await tx.sql(
    {
      name: 'journal-move-head',
      text: `update journal.chain_head set size = $4, hash = $5, sequenced_at = $6
             where tenant_id = $1 and size = $2 and hash = $3 returning size`,
    },
    [tx.tenantId, from.size, from.hash, to.size, to.hash, tx.now],
  );
  return moved.length === 1;
}
