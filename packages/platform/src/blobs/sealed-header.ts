import { hkdfSync } from 'node:crypto';
import { BlobError } from './blob-error.ts';
import type { KeyRing, WrappedKey } from './key-ring.ts';

/** What the sealed header holds: the key of the file, and the size and hash that its content must have. */
export interface BlobSecret {
  readonly dataKey: Uint8Array;
  readonly noncePrefix: Uint8Array;
  readonly sizeBytes: number;
  readonly sha256: Uint8Array;
  /** The key of the frames is made of `dataKey` and a key that the owner of the content keeps. */
  readonly isOwnerSealed: boolean;
}

const secretBytes = 32 + 7 + 8 + 32;
/** Follows the secret of a blob that has an owner's key; headers from before have nothing there. */
const ownerSealedMark = 1;

/** Binds header and frames to this blob, so that files cannot be swapped on the disk. */
export const contextOf = (blobId: string): string => `veche-blob-1:${blobId}`;

/**
 * The key of a blob's frames. With an owner's key it is derived from both, so that either one alone opens nothing.
 *
 * @throws BlobError `BLOB_KEY_UNAVAILABLE` when the owner's key is needed and not given
 */
export function frameKeyOf(
  blobId: string,
  secret: Pick<BlobSecret, 'dataKey' | 'isOwnerSealed'>,
  ownerKey?: Uint8Array,
): Uint8Array {
  if (!secret.isOwnerSealed) return secret.dataKey;
  if (ownerKey === undefined)
    throw new BlobError('BLOB_KEY_UNAVAILABLE', `The owner's key of ${blobId} is not there`);
  const both = Buffer.concat([secret.dataKey, ownerKey]);
  return Buffer.from(hkdfSync('sha256', both, '', `veche-blob-owner-1\0${blobId}`, 32));
}

/** Seals the header. The hash is inside: in the clear it would tell whoever guesses a content that the guess is right. */
export async function sealHeader(
  keyRing: KeyRing,
  blobId: string,
  secret: BlobSecret,
  keyId?: string,
): Promise<Uint8Array> {
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(secret.sizeBytes));
  const packed = Buffer.concat([
    secret.dataKey,
    secret.noncePrefix,
    size,
    secret.sha256,
    Buffer.from(secret.isOwnerSealed ? [ownerSealedMark] : []),
  ]);
  return encodeWrapped(await keyRing.wrap(packed, contextOf(blobId), keyId));
}

/** Opens a header. @throws BlobError `BLOB_CORRUPT`, `BLOB_KEY_UNAVAILABLE` */
export async function openHeader(keyRing: KeyRing, blobId: string, bytes: Uint8Array): Promise<BlobSecret> {
  const packed = Buffer.from(await keyRing.unwrap(decodeWrapped(bytes), contextOf(blobId)));
  const isOwnerSealed = packed.length === secretBytes + 1 && packed[secretBytes] === ownerSealedMark;
  if (packed.length !== secretBytes && !isOwnerSealed)
    throw new BlobError('BLOB_CORRUPT', `The header of ${blobId} has a wrong length`);
  return {
    dataKey: packed.subarray(0, 32),
    noncePrefix: packed.subarray(32, 39),
    sizeBytes: Number(packed.readBigUInt64BE(39)),
    sha256: packed.subarray(47, 79),
    isOwnerSealed,
  };
}

/** Seals the header of the same blob by the current key. */
export async function rewrapHeader(keyRing: KeyRing, blobId: string, bytes: Uint8Array): Promise<Uint8Array> {
  return encodeWrapped(await keyRing.rewrap(decodeWrapped(bytes), contextOf(blobId)));
}

function encodeWrapped({ keyId, sealed }: WrappedKey): Uint8Array {
  return Buffer.from(
    JSON.stringify({ format: 1, keyId, sealed: Buffer.from(sealed).toString('base64') }),
    'utf8',
  );
}

function decodeWrapped(bytes: Uint8Array): WrappedKey {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof parsed === 'object' && parsed !== null && 'keyId' in parsed && 'sealed' in parsed) {
      const { keyId, sealed } = parsed;
      if (typeof keyId === 'string' && typeof sealed === 'string')
        return { keyId, sealed: Buffer.from(sealed, 'base64') };
    }
  } catch (cause) {
    throw new BlobError('BLOB_CORRUPT', 'A blob header is not readable', { cause });
  }
  throw new BlobError('BLOB_CORRUPT', 'A blob header lacks its fields');
}
