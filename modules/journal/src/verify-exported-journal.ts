import type { JournalHead, JournalVerification } from '@veche/contracts';
import { journalHead } from '@veche/contracts';
import { readCanonicalEntry } from './canonical-entry.ts';
import { sha256Chain } from './chain-hashing.ts';
import { emptyChain, type ChainPoint } from './domain/chain.ts';
import { checkLink, finishCheck, startOfCheck, type StoredLink } from './domain/verify-chain.ts';

/**
 * Verifies a file written by `exportJournal`, without any database.
 *
 * @throws SyntaxError when a line is not JSON
 */
export async function verifyExportedJournal(
  lines: AsyncIterable<string>,
  earlier?: ChainPoint,
): Promise<JournalVerification> {
  let check = startOfCheck;
  let head: JournalHead | undefined;
  const tools = {
    hashing: sha256Chain,
    isEntry: (canonical: string, entryId: string) => readCanonicalEntry(canonical)?.id === entryId,
    ...(earlier && { earlier }),
  };
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const parsed = JSON.parse(line) as { head?: unknown };
    if (typeof parsed.head === 'object') head = journalHead.parse(parsed.head);
    else check = checkLink(check, linkOf(parsed), tools);
  }
  // A file whose last line is gone is a file cut short, whatever its entries say.
  const stored = head ?? { tenantId: '00000000-0000-0000-0000-000000000000', ...emptyChain };
  const finished = finishCheck(check, stored, earlier);
  return {
    ok: finished.faults.length === 0 && head !== undefined,
    checked: finished.checked,
    pending: 0,
    head: stored,
    faults: finished.faults.map((fault) => ({ ...fault })),
  };
}

function linkOf(parsed: object): StoredLink {
  const { index, id, leaf, head, canonical } = parsed as Record<string, unknown>;
  return {
    index: Number(index),
    entryId: String(id),
    leaf: String(leaf),
    head: String(head),
    canonical: typeof canonical === 'string' ? canonical : undefined,
  };
}
