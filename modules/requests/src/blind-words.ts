import type { TenantId } from '@veche/kernel';
import type { PersonVault, ReadTx } from '@veche/platform';
import { stemsOf } from './domain/words-of.ts';

/** Stems recur: hashing each anew would cost more than all else a text needs. */
const mostKnown = 200_000;
const known = new Map<string, number>();

/**
 * The words of a text as keyed numbers that tell nothing without the key and can be looked up: 53 bits each, which a
 * number of the language holds exactly.
 */
export function blindWords(
  vault: Pick<PersonVault, 'blindIndex'>,
  tenantId: TenantId,
  text: string,
): readonly number[] {
  return stemsOf(text).map((stem) => {
    const name = `${tenantId} ${stem}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= mostKnown) known.clear();
    const index = Buffer.from(vault.blindIndex(tenantId, 'request-word', stem).slice(3), 'base64url');
    const word = Number(index.readBigUInt64BE(0) >> 11n);
    known.set(name, word);
    return word;
  });
}

/** The words of a search in the town of a transaction. */
export const wordsOfDeps =
  ({ vault }: { readonly vault: Pick<PersonVault, 'blindIndex'> }) =>
  (tx: Pick<ReadTx, 'tenantId'>, text: string): readonly number[] =>
    blindWords(vault, tx.tenantId, text);
