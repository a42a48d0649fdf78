import { createCipheriv, createDecipheriv } from 'node:crypto';
import { BlobError } from './blob-error.ts';

/** Plaintext bytes of every frame but the last, which may be shorter (empty only when the whole blob is empty). */
export const frameSizeBytes = 64 * 1024;
/** Authentication tag that follows each frame. */
export const frameTagBytes = 16;
/** Random part of the nonce, one per file. */
export const noncePrefixBytes = 7;

/** The key of one file and what its frames are bound to. */
export interface FrameKey {
  readonly key: Uint8Array;
  readonly noncePrefix: Uint8Array;
  /** Bound to every frame, so that the frames of two files cannot be exchanged. */
  readonly context: string;
}

/**
 * Nonce of the STREAM construction: prefix, frame counter, last-frame flag. One long GCM stream would hand out plaintext
 * before its single tag is checked; here each frame is checked before it is released, and the flag makes a cut file fail.
 *
 * @see Hoang, Reyhanitabar, Rogaway, Vizár: Online authenticated-encryption and its nonce-reuse misuse-resistance (2015)
 */
function nonceOf(prefix: Uint8Array, index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(noncePrefixBytes + 5);
  nonce.set(prefix, 0);
  nonce.writeUInt32BE(index, noncePrefixBytes);
  nonce[noncePrefixBytes + 4] = isLast ? 1 : 0;
  return nonce;
}

/** Encrypts frame number `index`; the result is `frameTagBytes` longer. */
export function sealFrame(frameKey: FrameKey, index: number, isLast: boolean, plaintext: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', frameKey.key, nonceOf(frameKey.noncePrefix, index, isLast));
  cipher.setAAD(Buffer.from(frameKey.context, 'utf8'));
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** Decrypts frame number `index`. @throws BlobError `BLOB_CORRUPT` when it was changed, moved, or is not the last as claimed. */
export function openFrame(frameKey: FrameKey, index: number, isLast: boolean, sealed: Uint8Array): Buffer {
  const split = sealed.length - frameTagBytes;
  if (split < 0) throw new BlobError('BLOB_CORRUPT', `Frame ${index} is cut`);
  const decipher = createDecipheriv(
    'aes-256-gcm',
    frameKey.key,
    nonceOf(frameKey.noncePrefix, index, isLast),
    {
      authTagLength: frameTagBytes,
    },
  );
  decipher.setAAD(Buffer.from(frameKey.context, 'utf8'));
  decipher.setAuthTag(sealed.subarray(split));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, split)), decipher.final()]);
  } catch (cause) {
    throw new BlobError('BLOB_CORRUPT', `Frame ${index} was changed, moved or cut`, { cause });
  }
}

/** How many frames a plaintext of this size takes; at least one. */
export function countFrames(sizeBytes: number): number {
  return Math.max(1, Math.ceil(sizeBytes / frameSizeBytes));
}

/** Bytes of all frames with their tags. */
export function sealedSizeBytes(sizeBytes: number): number {
  return sizeBytes + countFrames(sizeBytes) * frameTagBytes;
}
