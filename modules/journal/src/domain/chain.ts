/** Place and hashes of one entry in the chain. */
export interface ChainLink {
  readonly index: number;
  readonly entryId: string;
  readonly leaf: string;
  readonly head: string;
}

/** State of the chain after `size` entries. */
export interface ChainPoint {
  readonly size: number;
  /** Lower-case hexadecimal SHA-256. */
  readonly hash: string;
}

/**
 * The two hashes of the chain. They differ in their first byte (0x00 for a leaf, 0x01 for a head, as in RFC 9162),
 * so that no entry can pass for a head.
 */
export interface ChainHashing {
  leaf(canonical: string): string;
  head(previous: string, leaf: string): string;
}

/** The head of a journal without entries. */
export const emptyChain: ChainPoint = { size: 0, hash: '0'.repeat(64) };

/** Links entries one after another behind `from`; returns the new links and the point they lead to. */
export function extendChain(
  from: ChainPoint,
  entries: readonly { readonly id: string; readonly canonical: string }[],
  hashing: ChainHashing,
): { readonly links: readonly ChainLink[]; readonly to: ChainPoint } {
  const links: ChainLink[] = [];
  let point = from;
  for (const entry of entries) {
    const leaf = hashing.leaf(entry.canonical);
    const head = hashing.head(point.hash, leaf);
    links.push({ index: point.size, entryId: entry.id, leaf, head });
    point = { size: point.size + 1, hash: head };
  }
  return { links, to: point };
}
