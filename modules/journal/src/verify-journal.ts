import type { JournalVerification } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import { readCanonicalEntry } from './canonical-entry.ts';
import { sha256Chain } from './chain-hashing.ts';
import type { ChainPoint } from './domain/chain.ts';
import { checkLink, finishCheck, startOfCheck, type ChainCheckTools } from './domain/verify-chain.ts';
import { readHead } from './queries/read-head.ts';
import { streamLinks } from './queries/read-links.ts';

/**
 * Re-hashes every entry of the town and finds any edit, removal, insertion, reordering or truncation. Someone who can rewrite the
 * whole database can rewrite the chain with its head too: only an `earlier` head kept elsewhere reveals that.
 *
 * @param tx one read transaction, so that entries and head are of one moment
 * @param earlier a head exported before; its size must lie within the journal and its hash must still stand there
 */
export async function verifyJournal(tx: ReadTx, earlier?: ChainPoint): Promise<JournalVerification> {
  const tools: ChainCheckTools = {
    hashing: sha256Chain,
    isEntry: (canonical, entryId) => {
      const entry = readCanonicalEntry(canonical);
      return entry?.id === entryId && entry.tenant === tx.tenantId;
    },
    ...(earlier && { earlier }),
  };
  let check = startOfCheck;
  for await (const link of streamLinks(tx)) check = checkLink(check, link, tools);

  const head = await readHead(tx);
  const finished = finishCheck(check, head, earlier);
  return {
    ok: finished.faults.length === 0,
    checked: finished.checked,
    pending: await countUnsequenced(tx),
    head,
    faults: finished.faults.map((fault) => ({ ...fault })),
  };
}

/** Counted against the chain itself, not against the queue, so that an entry that fell out of the queue is still seen. */
async function countUnsequenced(tx: ReadTx): Promise<number> {
  const [row] = await tx.sql<{ count: number }>(
    {
      name: 'journal-count-unsequenced',
      text: `select count(*) from journal.entry
             where tenant_id = $1 and not exists
               (select from journal.link where link.tenant_id = entry.tenant_id and link.entry_id = entry.id)`,
    },
    [tx.tenantId],
  );
  return row?.count ?? 0;
}
