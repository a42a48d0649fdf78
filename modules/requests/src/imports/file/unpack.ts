import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { FileUnreadable } from '../read/read-import-file.ts';

/** A packed file may be this large unpacked; a bomb is larger. */
export const mostUnpackedBytes = 8 * 1024 * 1024 * 1024;

/**
 * The plain bytes of an upload: gzip is unpacked and UTF-16 becomes UTF-8, so that the file can be read on from any byte.
 * @throws FileUnreadable
 */
export async function* unpack(
  upload: AsyncIterable<Buffer>,
  most = mostUnpackedBytes,
): AsyncGenerator<Buffer> {
  const { first, whole } = await peek(upload);
  const plain = isGzip(first) ? gunzipped(whole) : whole;
  let size = 0;
  for await (const chunk of utf8(plain)) {
    size += chunk.length;
    if (size > most) throw new FileUnreadable({ code: 'too-large-unpacked' });
    yield chunk;
  }
  if (size === 0) throw new FileUnreadable({ code: 'file-empty' });
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The first bytes of a stream, and the stream as if nobody had looked. */
async function peek(
  stream: AsyncIterable<Buffer>,
): Promise<{ first: Buffer; whole: AsyncGenerator<Buffer> }> {
  const iterator = stream[Symbol.asyncIterator]();
  let first: Buffer = Buffer.alloc(0);
  let isOver = false;
  while (first.length < 2 && !isOver) {
    const next = await iterator.next();
    if (next.done) isOver = true;
    else first = Buffer.concat([first, next.value]);
  }
  const whole = async function* (): AsyncGenerator<Buffer> {
    try {
      if (first.length > 0) yield first;
      if (isOver) return;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { first, whole: whole() };
}

async function* gunzipped(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const source = Readable.from(packed);
  // A broken upload is another matter than a broken archive: its own error is the one to tell.
  let broken: unknown;
  source.on('error', (error) => {
    broken = error;
    gunzip.destroy(error);
  });
  source.pipe(gunzip);
  try {
    for await (const chunk of gunzip) yield chunk as Buffer;
  } catch (error) {
    if (broken !== undefined) throw broken;
    throw new FileUnreadable({ code: 'packed-wrong' }, error);
  } finally {
    source.destroy();
  }
}

async function* utf8(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { first, whole } = await peek(bytes);
  const mark = first.subarray(0, 2).toString('hex');
  const encoding = { fffe: 'utf-16le', feff: 'utf-16be' }[mark];
  if (encoding === undefined) {
    yield* whole;
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of whole) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
