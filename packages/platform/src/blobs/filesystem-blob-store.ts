import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { BlobError } from './blob-error.ts';
import type { BlobMeta, BlobStore, ByteRange, StoredBlob } from './blob-store-interface.ts';
import { syncFolder, writeDurably } from './durable-file.ts';
import { noncePrefixBytes, sealFrame, sealedSizeBytes } from './frame-cipher.ts';
import { readFrames } from './frame-reader.ts';
import { splitIntoFrames } from './frame-splitter.ts';
import type { KeyRing } from './key-ring.ts';
import {
  contextOf,
  frameKeyOf,
  openHeader,
  rewrapHeader,
  sealHeader,
  type BlobSecret,
} from './sealed-header.ts';

export interface FilesystemBlobStoreOptions {
  /** Folder of the store; created when absent, readable by its owner only. */
  readonly folder: string;
  readonly keyRing: KeyRing;
  /** Supplies UUIDs; other forms are refused because an id becomes a file name. */
  readonly newId: () => string;
}

const blobIdPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Keeps blobs in a folder: `ab/<id>.frames` has the encrypted frames, `ab/<id>.key` the sealed header. The header is written
 * last and removed first, so a blob exists exactly while its header does. `ab` is the end of the id, since the beginning of
 * a UUIDv7 is the time and would fill one folder.
 */
export function createFilesystemBlobStore({ folder, keyRing, newId }: FilesystemBlobStoreOptions): BlobStore {
  const temporaryFolder = join(folder, 'tmp');

  const pathsOf = (blobId: string) => {
    if (!blobIdPattern.test(blobId)) throw new BlobError('BLOB_NOT_FOUND', 'Not the id of a blob');
    const shard = join(folder, blobId.slice(-2));
    return { frames: join(shard, `${blobId}.frames`), key: join(shard, `${blobId}.key`) };
  };

  const readSecret = async (blobId: string): Promise<BlobSecret> =>
    openHeader(keyRing, blobId, await readHeaderFile(pathsOf(blobId).key, blobId));

  const put = async (content: AsyncIterable<Uint8Array>, meta: BlobMeta = {}): Promise<StoredBlob> => {
    const blobId = newId();
    const paths = pathsOf(blobId);
    const { ownerKey } = meta;
    assertOwnerKey(ownerKey);
    const secret = {
      dataKey: randomBytes(32),
      noncePrefix: randomBytes(noncePrefixBytes),
      isOwnerSealed: ownerKey !== undefined,
    };
    const hash = createHash('sha256');
    let sizeBytes = 0;
    await writeDurably(temporaryFolder, paths.frames, async (file) => {
      const key = frameKeyOf(blobId, secret, ownerKey);
      const frameKey = { key, noncePrefix: secret.noncePrefix, context: contextOf(blobId) };
      for await (const { index, isLast, bytes } of splitIntoFrames(content)) {
        hash.update(bytes);
        sizeBytes += bytes.length;
        await writeWhole(file, sealFrame(frameKey, index, isLast, bytes));
      }
    });
    const sha256 = hash.digest();
    const header = await sealHeader(keyRing, blobId, { ...secret, sizeBytes, sha256 }, meta.keyId);
    await writeDurably(temporaryFolder, paths.key, (file) => writeWhole(file, header));
    return { blobId, sizeBytes, sha256: sha256.toString('hex') };
  };

  return {
    put,
    describe: async (blobId) => {
      const { sizeBytes, sha256 } = await readSecret(blobId);
      return { blobId, sizeBytes, sha256: Buffer.from(sha256).toString('hex') };
    },
    open: async (blobId, range, ownerKey) => {
      const secret = await readSecret(blobId);
      const key = frameKeyOf(blobId, secret, ownerKey);
      assertRange(range, secret.sizeBytes);
      const path = pathsOf(blobId).frames;
      await assertSealedSize(path, blobId, secret.sizeBytes);
      return Readable.from(readFrames({ path, blobId, secret, key, ...(range ? { range } : {}) }), {
        objectMode: false,
      });
    },
    delete: async (blobId) => {
      const paths = pathsOf(blobId);
      await rm(paths.key, { force: true });
      await rm(paths.frames, { force: true });
      await syncFolder(dirname(paths.key)).catch(ignoreAbsent);
    },
    async *list() {
      for (const shard of await readdir(folder).catch(noneWhenAbsent))
        if (/^[0-9a-f]{2}$/.test(shard))
          for (const name of await readdir(join(folder, shard)))
            if (name.endsWith('.key')) yield name.slice(0, -'.key'.length);
    },
    rewrap: async (blobId) => {
      const { key } = pathsOf(blobId);
      const header = await rewrapHeader(keyRing, blobId, await readHeaderFile(key, blobId));
      await writeDurably(temporaryFolder, key, (file) => writeWhole(file, header));
    },
  };
}

function assertOwnerKey(ownerKey: Uint8Array | undefined): void {
  if (ownerKey !== undefined && ownerKey.length !== 32)
    throw new RangeError(`An owner's key has ${ownerKey.length} bytes instead of 32`);
}

function assertRange(range: ByteRange | undefined, sizeBytes: number): void {
  if (!range) return;
  const { startByte, endByteExclusive } = range;
  const whole = Number.isSafeInteger(startByte) && Number.isSafeInteger(endByteExclusive);
  if (!whole || startByte < 0 || endByteExclusive < startByte || endByteExclusive > sizeBytes) {
    throw new BlobError(
      'BLOB_RANGE_INVALID',
      `No bytes ${startByte}–${endByteExclusive} in a blob of ${sizeBytes}`,
    );
  }
}

async function assertSealedSize(path: string, blobId: string, sizeBytes: number): Promise<void> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw new BlobError('BLOB_CORRUPT', `The content of ${blobId} is gone`, { cause });
  });
  if (size === sealedSizeBytes(sizeBytes)) return;
  throw new BlobError(
    'BLOB_CORRUPT',
    `The content of ${blobId} is ${size} bytes long, not ${sealedSizeBytes(sizeBytes)}`,
  );
}

async function readHeaderFile(path: string, blobId: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw new BlobError('BLOB_NOT_FOUND', `There is no blob ${blobId}`, { cause });
  });
}

async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  await file.writeFile(bytes);
}

function noneWhenAbsent(error: unknown): string[] {
  ignoreAbsent(error);
  return [];
}

function ignoreAbsent(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
