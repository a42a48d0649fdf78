import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { BlobError } from './blob-error.ts';
import type { ByteRange } from './blob-store-interface.ts';
import { countFrames, frameSizeBytes, frameTagBytes, openFrame } from './frame-cipher.ts';
import { contextOf, type BlobSecret } from './sealed-header.ts';

export interface FrameReading {
  /** Opened when the first frame is asked for, so that a stream nobody reads holds no file. */
  readonly path: string;
  readonly blobId: string;
  readonly secret: BlobSecret;
  /** Of the frames, see `frameKeyOf`. */
  readonly key: Uint8Array;
  readonly range?: ByteRange;
}

/** Yields checked plaintext of the frames a range touches; a whole reading ends with the comparison of the SHA-256. */
export async function* readFrames({
  path,
  blobId,
  secret,
  key,
  range,
}: FrameReading): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    const start = range?.startByte ?? 0;
    const end = range?.endByteExclusive ?? secret.sizeBytes;
    const lastIndex = countFrames(secret.sizeBytes) - 1;
    const frameKey = { key, noncePrefix: secret.noncePrefix, context: contextOf(blobId) };
    const hash = range ? undefined : createHash('sha256');
    const untilIndex = range
      ? Math.min(lastIndex, Math.max(0, Math.ceil(end / frameSizeBytes) - 1))
      : lastIndex;
    for (let index = Math.floor(start / frameSizeBytes); index <= untilIndex; index += 1) {
      const plain = openFrame(
        frameKey,
        index,
        index === lastIndex,
        await readSealed(file, index, index === lastIndex, secret),
      );
      hash?.update(plain);
      const from = Math.max(0, start - index * frameSizeBytes);
      const to = Math.min(plain.length, end - index * frameSizeBytes);
      if (to > from) yield plain.subarray(from, to);
    }
    if (hash && !hash.digest().equals(secret.sha256)) {
      throw new BlobError(
        'BLOB_CORRUPT',
        `The content of ${blobId} has another hash than when it was stored`,
      );
    }
  } finally {
    await file.close();
  }
}

async function readSealed(
  file: FileHandle,
  index: number,
  isLast: boolean,
  secret: BlobSecret,
): Promise<Buffer> {
  const plainBytes = isLast ? secret.sizeBytes - index * frameSizeBytes : frameSizeBytes;
  const buffer = Buffer.alloc(plainBytes + frameTagBytes);
  let filled = 0;
  while (filled < buffer.length) {
    const position = index * (frameSizeBytes + frameTagBytes) + filled;
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position);
    if (bytesRead === 0) throw new BlobError('BLOB_CORRUPT', `Frame ${index} is cut`);
    filled += bytesRead;
  }
  return buffer;
}
