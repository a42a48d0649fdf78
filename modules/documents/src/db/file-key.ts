import { randomBytes } from 'node:crypto';
import type { PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';
import { ownerOf, type DocumentTable } from './document-repo.ts';

const purpose = 'file-key';

/** A fresh key of one file, to be sealed by its owner's. 32 bytes */
export const newFileKey = (): Uint8Array => randomBytes(32);

export const sealFileKey = (
  vault: Pick<PersonVault, 'seal'>,
  tx: Tx,
  owner: PersonId,
  key: Uint8Array,
): Promise<string> => vault.seal(tx, owner, purpose, Buffer.from(key).toString('base64'));

/** Whether a file can still be read, and by which key of its owner: a file from before has none. */
export type FileAccess =
  { readonly isErased: true } | { readonly isErased: false; readonly key?: Uint8Array };

/** Opens the key of a file; once the owner was erased there is none, and the content is lost for everybody. */
export async function openFileKey(
  vault: Pick<PersonVault, 'open'>,
  tx: ReadTx,
  row: Pick<DocumentTable, 'owner_person_id' | 'sealed_file_key'>,
): Promise<FileAccess> {
  if (row.sealed_file_key === null) return { isErased: false };
  const key = await vault.open(tx, ownerOf(row), purpose, row.sealed_file_key);
  return key === undefined ? { isErased: true } : { isErased: false, key: Buffer.from(key, 'base64') };
}
