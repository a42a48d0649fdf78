import { createHash } from 'node:crypto';
import type { ChainHashing } from './domain/chain.ts';

const leafPrefix = Buffer.of(0x00);
const headPrefix = Buffer.of(0x01);

/** SHA-256 with the prefixes of RFC 9162 § 2.1.1. */
export const sha256Chain: ChainHashing = {
  leaf: (canonical) => createHash('sha256').update(leafPrefix).update(canonical, 'utf8').digest('hex'),
  head: (previous, leaf) =>
    createHash('sha256').update(headPrefix).update(previous, 'hex').update(leaf, 'hex').digest('hex'),
};
