import type { ReadTx } from '@veche/platform';
import { sha256Chain } from '../chain-hashing.ts';

/** What a paper or a screen shows of an entry: enough to ask for its proof. */
export interface JournalReceipt {
  readonly entryId: string;
  /** Its place in the chain, once it has one. */
  readonly index?: number;
  /** The leaf: SHA-256(0x00 ‖ canonical entry). */
  readonly hash: string;
}

/** The newest entry about a subject. */
export async function findReceipt(tx: ReadTx, subjectId: string): Promise<JournalReceipt | undefined> {
  const [row] = await tx.sql<{ id: string; canonical: string; index: number | null }>(
    {
      name: 'journal-find-receipt',
      text: `select entry.id, entry.canonical, link.index
             from journal.entry
             left join journal.link on link.tenant_id = entry.tenant_id and link.entry_id = entry.id
             where entry.tenant_id = $1 and entry.subject_id = $2
             order by link.index desc nulls first, entry.id desc limit 1`,
    },
    [tx.tenantId, subjectId],
  );
  if (!row) return undefined;
  const hash = sha256Chain.leaf(row.canonical);
  return { entryId: row.id, hash, ...(row.index !== null && { index: row.index }) };
}
