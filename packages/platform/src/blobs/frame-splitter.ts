import { frameSizeBytes } from './frame-cipher.ts';

/** One frame of plaintext, `isLast` known because the splitter reads one frame ahead. */
export interface PlainFrame {
  readonly index: number;
  readonly isLast: boolean;
  readonly bytes: Uint8Array;
}

/** Cuts a stream of chunks of any size into full frames and one last, shorter or full, frame. */
export async function* splitIntoFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<PlainFrame> {
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let index = 0;
  for await (const chunk of chunks) {
    pending.push(chunk);
    pendingBytes += chunk.length;
    // Strictly more than a frame: the bytes that may be the last frame are held back until the end is seen.
    if (pendingBytes <= frameSizeBytes) continue;
    const joined = Buffer.concat(pending, pendingBytes);
    let offset = 0;
    while (joined.length - offset > frameSizeBytes) {
      yield { index, isLast: false, bytes: joined.subarray(offset, offset + frameSizeBytes) };
      index += 1;
      offset += frameSizeBytes;
    }
    pending = [joined.subarray(offset)];
    pendingBytes = joined.length - offset;
  }
  yield { index, isLast: true, bytes: Buffer.concat(pending, pendingBytes) };
}
