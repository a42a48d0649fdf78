import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFilesystemBlobStore, createLocalKeyRing, type BlobStore } from './blob-store.ts';
import type { ByteRange } from './blob-store-interface.ts';
import { frameSizeBytes, frameTagBytes } from './frame-cipher.ts';

let folder: string;
let store: BlobStore;
const firstKey = randomBytes(32);
const secondKey = randomBytes(32);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veche-blobs-'));
  store = storeWith(createLocalKeyRing('k1', new Map([['k1', firstKey]])));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const storeWith = (keyRing: ReturnType<typeof createLocalKeyRing>) =>
  createFilesystemBlobStore({ folder, keyRing, newId: randomUUID });

const framesPath = (blobId: string) => join(folder, blobId.slice(-2), `${blobId}.frames`);
const readAll = async (blobId: string) => buffer(await store.open(blobId));

/** Cuts bytes into chunks of the given sizes, as a network would. */
function* chunked(bytes: Uint8Array, chunkBytes: number) {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
}

async function* failing() {
  yield randomBytes(100_000);
  throw new Error('connection lost');
}

const sizes = fc.oneof(
  fc.constantFrom(
    0,
    1,
    frameSizeBytes - 1,
    frameSizeBytes,
    frameSizeBytes + 1,
    2 * frameSizeBytes,
    3 * frameSizeBytes,
  ),
  fc.integer({ min: 0, max: 4 * frameSizeBytes }),
);

describe('filesystem blob store', () => {
  it('gives back what was put, for any size and any chunks', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 1000, max: 200_000 }), async (sizeBytes, chunkBytes) => {
        const content = randomBytes(sizeBytes);
        const stored = await store.put(Readable.from(chunked(content, chunkBytes)));
        expect(stored.sizeBytes).toBe(sizeBytes);
        expect(stored.sha256).toBe(createHash('sha256').update(content).digest('hex'));
        expect((await readAll(stored.blobId)).equals(content)).toBe(true);
        expect(await store.describe(stored.blobId)).toEqual(stored);
      }),
      { numRuns: 25 },
    );
  });

  it('reads any range', async () => {
    const content = randomBytes(3 * frameSizeBytes + 17);
    const { blobId } = await store.put(Readable.from([content]));
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length), fc.nat(content.length), async (a, b) => {
        const range = { startByte: Math.min(a, b), endByteExclusive: Math.max(a, b) };
        const part = await buffer(await store.open(blobId, range));
        expect(part.equals(content.subarray(range.startByte, range.endByteExclusive))).toBe(true);
      }),
      { numRuns: 40 },
    );
    await expect(
      store.open(blobId, { startByte: 0, endByteExclusive: content.length + 1 }),
    ).rejects.toMatchObject({
      code: 'BLOB_RANGE_INVALID',
    });
  });

  it('keeps no plaintext on the disk', async () => {
    const { blobId } = await store.put(
      Readable.from([Buffer.from('совершенно узнаваемый текст'.repeat(50))]),
    );
    const raw = await readFile(framesPath(blobId));
    expect(raw.includes(Buffer.from('узнаваемый'))).toBe(false);
  });

  it('refuses a flipped bit anywhere', async () => {
    const content = randomBytes(2 * frameSizeBytes + 5);
    const { blobId } = await store.put(Readable.from([content]));
    const raw = await readFile(framesPath(blobId));
    await fc.assert(
      fc.asyncProperty(fc.nat(raw.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(raw);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        await writeFile(framesPath(blobId), changed);
        await expect(readAll(blobId)).rejects.toMatchObject({ code: 'BLOB_CORRUPT' });
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a file that was cut or lengthened, at a frame border too', async () => {
    const { blobId } = await store.put(Readable.from([randomBytes(3 * frameSizeBytes)]));
    const raw = await readFile(framesPath(blobId));
    const sealedFrame = frameSizeBytes + frameTagBytes;
    for (const bytes of [
      raw.subarray(0, sealedFrame),
      raw.subarray(0, -1),
      Buffer.alloc(0),
      Buffer.concat([raw, raw]),
    ]) {
      await writeFile(framesPath(blobId), bytes);
      await expect(readAll(blobId)).rejects.toMatchObject({ code: 'BLOB_CORRUPT' });
    }
  });

  it('refuses reordered frames and the frames of another blob', async () => {
    const one = await store.put(Readable.from([randomBytes(3 * frameSizeBytes)]));
    const two = await store.put(Readable.from([randomBytes(3 * frameSizeBytes)]));
    const raw = await readFile(framesPath(one.blobId));
    const sealedFrame = frameSizeBytes + frameTagBytes;
    const swapped = Buffer.concat([
      raw.subarray(sealedFrame, 2 * sealedFrame),
      raw.subarray(0, sealedFrame),
      raw.subarray(2 * sealedFrame),
    ]);
    await writeFile(framesPath(one.blobId), swapped);
    await expect(readAll(one.blobId)).rejects.toMatchObject({ code: 'BLOB_CORRUPT' });
    await writeFile(framesPath(two.blobId), raw);
    await expect(readAll(two.blobId)).rejects.toMatchObject({ code: 'BLOB_CORRUPT' });
  });

  it('leaves nothing behind when the stream fails half way', async () => {
    const filesBefore = (await readdir(folder, { recursive: true })).length;
    await expect(store.put(failing())).rejects.toThrow('connection lost');
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
    // At most the shard folder of the id that was never used.
    expect((await readdir(folder, { recursive: true })).length - filesBefore).toBeLessThanOrEqual(1);
  });

  it('rotates keys, and a destroyed key makes its blobs unreadable', async () => {
    const content = randomBytes(1000);
    const { blobId } = await store.put(Readable.from([content]));
    const both = storeWith(
      createLocalKeyRing(
        'k2',
        new Map([
          ['k1', firstKey],
          ['k2', secondKey],
        ]),
      ),
    );
    const onlySecond = storeWith(createLocalKeyRing('k2', new Map([['k2', secondKey]])));
    await expect(onlySecond.open(blobId)).rejects.toMatchObject({ code: 'BLOB_KEY_UNAVAILABLE' });
    await both.rewrap(blobId);
    expect((await buffer(await onlySecond.open(blobId))).equals(content)).toBe(true);
    await expect(store.open(blobId)).rejects.toMatchObject({ code: 'BLOB_KEY_UNAVAILABLE' });
  });

  it('wraps by the key the caller names', async () => {
    const ring = createLocalKeyRing(
      'k1',
      new Map([
        ['k1', firstKey],
        ['person-7', secondKey],
      ]),
    );
    const { blobId } = await storeWith(ring).put(Readable.from([randomBytes(10)]), { keyId: 'person-7' });
    await expect(store.open(blobId)).rejects.toMatchObject({ code: 'BLOB_KEY_UNAVAILABLE' });
  });

  it('opens by both keys or not at all when the owner keeps one of them', async () => {
    const content = randomBytes(2 * frameSizeBytes + 5);
    const ownerKey = randomBytes(32);
    const { blobId, sha256 } = await store.put(Readable.from([content]), { ownerKey });
    const read = async (key?: Uint8Array, range?: ByteRange) => buffer(await store.open(blobId, range, key));
    expect((await read(ownerKey)).equals(content)).toBe(true);
    const range = { startByte: 10, endByteExclusive: frameSizeBytes + 9 };
    expect((await read(ownerKey, range)).equals(content.subarray(10, frameSizeBytes + 9))).toBe(true);
    await expect(read()).rejects.toMatchObject({ code: 'BLOB_KEY_UNAVAILABLE' });
    await expect(read(randomBytes(32))).rejects.toMatchObject({ code: 'BLOB_CORRUPT' });
    // What the store must know by itself stays known, and rotation needs no owner.
    await store.rewrap(blobId);
    expect(await store.describe(blobId)).toEqual({ blobId, sizeBytes: content.length, sha256 });
    expect((await read(ownerKey)).equals(content)).toBe(true);
    await expect(store.put(Readable.from([content]), { ownerKey: randomBytes(16) })).rejects.toThrow(
      RangeError,
    );
  });

  it('deletes, and deletes again', async () => {
    const { blobId } = await store.put(Readable.from([randomBytes(10)]));
    await store.delete(blobId);
    await store.delete(blobId);
    await expect(store.open(blobId)).rejects.toMatchObject({ code: 'BLOB_NOT_FOUND' });
  });

  it.each(['../../etc/passwd', '', 'A'.repeat(36)])('takes %j for no blob', async (blobId) => {
    await expect(store.open(blobId)).rejects.toMatchObject({ code: 'BLOB_NOT_FOUND' });
  });
});
