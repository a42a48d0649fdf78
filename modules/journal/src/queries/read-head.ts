import type { JournalHead } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import { emptyChain } from '../domain/chain.ts';

/** The newest head of the town's journal; an empty journal has a head of zeros. */
export async function readHead(tx: ReadTx): Promise<JournalHead> {
  const [row] = await tx.sql<{ size: number; hash: string; sequenced_at: string }>(
    {
      name: 'journal-read-head',
      text: 'select size, hash, sequenced_at from journal.chain_head where tenant_id = $1',
    },
    [tx.tenantId],
  );
  return {
    tenantId: tx.tenantId,
    size: row?.size ?? 0,
    hash: row?.hash ?? emptyChain.hash,
    ...(row && { sequencedAt: row.sequenced_at }),
  };
}
