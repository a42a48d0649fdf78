import type { JournalProof } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import { emptyChain } from '../domain/chain.ts';
import { readHead } from './read-head.ts';

interface ProofRow {
  readonly canonical: string;
  readonly index: number | null;
  readonly leaf: string | null;
  readonly head: string | null;
  readonly previous: string | null;
}

/** The proof of one entry, or undefined when this town's journal has no such entry. */
export async function findProof(tx: ReadTx, entryId: string): Promise<JournalProof | undefined> {
  const [row] = await tx.sql<ProofRow>(
    {
      name: 'journal-find-proof',
      text: `select entry.canonical, link.index, link.leaf, link.head, before.head as previous
             from journal.entry
             left join journal.link on link.tenant_id = entry.tenant_id and link.entry_id = entry.id
             left join journal.link as before on before.tenant_id = link.tenant_id and before.index = link.index - 1
             where entry.tenant_id = $1 and entry.id = $2`,
    },
    [tx.tenantId, entryId],
  );
  if (!row) return undefined;
  const { canonical, index, leaf, head } = row;
  if (index === null || leaf === null || head === null) return { state: 'pending', canonical };
  return {
    state: 'sequenced',
    canonical,
    index,
    leaf,
    previousHead: row.previous ?? emptyChain.hash,
    head,
    current: await readHead(tx),
  };
}
