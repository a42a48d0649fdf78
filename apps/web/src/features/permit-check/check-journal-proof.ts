import { bytesOfHex, sha256 } from './sha-256.ts';

/** Proof of an entry that has its place in the chain. */
export interface SequencedProof {
  readonly canonical: string;
  readonly leaf: string;
  readonly previousHead: string;
  readonly head: string;
}

/**
 * Recomputes both links of the chain: SHA-256(0x00 ‖ entry) is the leaf, SHA-256(0x01 ‖ previous head ‖ leaf) the head.
 * True only when both come out as the server says.
 */
export async function checkJournalProof({
  canonical,
  leaf,
  previousHead,
  head,
}: SequencedProof): Promise<boolean> {
  const text = new TextEncoder().encode(canonical);
  const ownLeaf = await sha256(Uint8Array.of(0), text);
  const ownHead = await sha256(Uint8Array.of(1), bytesOfHex(previousHead), bytesOfHex(leaf));
  return ownLeaf === leaf && ownHead === head;
}
