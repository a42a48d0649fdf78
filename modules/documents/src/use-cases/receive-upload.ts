import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '@veche/platform';

/** A file that has arrived whole and waits to be judged. */
export interface ReceivedUpload {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  open(): Readable;
  discard(): Promise<void>;
}

/** Streams an upload into a private file, never into memory; a broken one leaves nothing behind. */
export async function receiveUpload(
  content: Readable,
  folder: string,
  signal: AbortSignal,
): Promise<ReceivedUpload> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, newId());
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      done(null, chunk);
    },
  });
  const discard = (): Promise<void> => rm(path, { force: true });
  try {
    await pipeline(content, measure, createWriteStream(path, { mode: 0o600 }), { signal });
  } catch (error) {
    await discard();
    throw error;
  }
  return { path, sizeBytes, sha256: hash.digest('hex'), open: () => createReadStream(path), discard };
}
