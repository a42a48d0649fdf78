import { createHash, hash } from 'node:crypto';

const leafPrefix = Buffer.of(0);
const nodePrefix = Buffer.of(1);

/** The leaf of an item of a change set: which request, and what happened. */
export const leafHash = (requestId: string, eventText: string): Buffer =>
  createHash('sha256').update(leafPrefix).update(`${requestId}\n${eventText}`, 'utf8').digest();

/**
 * The root over leaves in their order, as RFC 9162 §2.1.1 has it: the left part is the largest full tree, so a single item is proved by
 * a path of hashes. Hexadecimal.
 */
export function merkleRoot(leaves: readonly Uint8Array[]): string {
  if (leaves.length === 0) return hash('sha256', '', 'hex');
  let level = leaves;
  // Pairing neighbours and carrying an odd last one upwards gives the same tree as splitting from the top.
  while (level.length > 1) {
    const next: Uint8Array[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i], level[i + 1]];
      if (left === undefined) continue;
      next.push(right === undefined ? left : node(left, right));
    }
    level = next;
  }
  return Buffer.from(level[0] ?? []).toString('hex');
}

const joined = Buffer.alloc(65);
joined.set(nodePrefix, 0);

function node(left: Uint8Array, right: Uint8Array): Uint8Array {
  joined.set(left, 1);
  joined.set(right, 33);
  return hash('sha256', joined, 'buffer');
}
