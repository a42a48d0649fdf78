import type { ReadTx } from '@veche/platform';
import type { StoredLink } from '../domain/verify-chain.ts';

interface LinkRow {
  readonly index: number;
  readonly entry_id: string;
  readonly leaf: string;
  readonly head: string;
  readonly canonical: string | null;
}

/** Up to `limit` links from `from` on, in order of index, each with the stored text of its entry. */
export async function readLinks(tx: ReadTx, from: number, limit: number): Promise<StoredLink[]> {
  const rows = await tx.sql<LinkRow>(
    {
      name: 'journal-read-links',
      text: `select link.index, link.entry_id, link.leaf, link.head, entry.canonical
             from journal.link left join journal.entry on entry.tenant_id = link.tenant_id and entry.id = link.entry_id
             where link.tenant_id = $1 and link.index >= $2 order by link.index limit $3`,
    },
    [tx.tenantId, from, limit],
  );
  return rows.map(({ entry_id, canonical, ...link }) => ({
    ...link,
    entryId: entry_id,
    canonical: canonical ?? undefined,
  }));
}

/** Streams the whole chain in pages, so that a journal of any length fits in memory. */
export async function* streamLinks(tx: ReadTx, pageSize = 2000): AsyncGenerator<StoredLink> {
  for (let from = 0; ;) {
    const page = await readLinks(tx, from, pageSize);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    from = last.index + 1;
  }
}
