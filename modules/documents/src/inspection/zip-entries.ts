import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { findTrailingZip } from './foreign-bytes.ts';
import { RejectedFile } from './verdict.ts';

/** One unpacked file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a document may unpack to. */
export interface ZipLimits {
  readonly maxEntries: number;
  readonly maxEntryBytes: number;
  readonly maxTotalBytes: number;
  /** Applied to entries of more than a megabyte: small XML packs well by nature. */
  readonly maxRatio: number;
}

export const documentZipLimits: ZipLimits = {
  maxEntries: 2000,
  maxEntryBytes: 40 * 1024 * 1024,
  maxTotalBytes: 80 * 1024 * 1024,
  maxRatio: 150,
};

const forbiddenName = /(^|\/)\.\.(\/|$)|^\/|^[A-Za-z]:|\\|\0/;

/**
 * Unpacks an archive after judging its directory: names, declared sizes, ratios. Only then is anything decompressed, and the
 * reader stops an entry that turns out longer than declared.
 *
 * @throws RejectedFile
 */
export async function readZipEntries(bytes: Uint8Array, limits: ZipLimits): Promise<readonly ZipEntry[]> {
  assertOnlyZip(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const archive = await open(buffer);
  const entries = await listEntries(archive, limits);
  const unpacked: ZipEntry[] = [];
  for (const entry of entries) {
    if (!entry.fileName.endsWith('/'))
      unpacked.push({ name: entry.fileName, bytes: await unpack(archive, entry) });
  }
  return unpacked;
}

/** The archive must begin at the first byte and end at the last, with nothing between its directory and its end record. */
function assertOnlyZip(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findTrailingZip(bytes);
  if (end === undefined) throw new RejectedFile(hasEndRecord(buffer) ? 'POLYGLOT' : 'STRUCTURE_BROKEN');
  const directoryBytes = buffer.readUInt32LE(end + 12);
  const directoryStart = buffer.readUInt32LE(end + 16);
  const isPacked64 = directoryStart === 0xffffffff;
  if (!isPacked64 && directoryStart + directoryBytes !== end) throw new RejectedFile('POLYGLOT');
  if (buffer.readUInt16LE(end + 20) > 0 || buffer.readUInt32LE(0) !== 0x04034b50)
    throw new RejectedFile('POLYGLOT');
}

const hasEndRecord = (buffer: Buffer): boolean =>
  buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1') !== -1;

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, rejectPromise) => {
    // Names are taken as they stand: with its own check the reader would reject them before we can tell why.
    fromBuffer(
      buffer,
      { lazyEntries: true, validateEntrySizes: true, decodeStrings: true, strictFileNames: true },
      (error, zip) => {
        if (error) rejectPromise(toRejection(error));
        else resolve(zip);
      },
    );
  });
}

function listEntries(archive: ZipFile, limits: ZipLimits): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let totalBytes = 0;
  return new Promise((resolve, rejectPromise) => {
    archive.on('error', (error: Error) => rejectPromise(toRejection(error)));
    archive.on('end', () => resolve(entries));
    archive.on('entry', (entry: Entry) => {
      totalBytes += entry.uncompressedSize;
      const fault = faultOf(entry, entries.length, totalBytes, limits);
      if (fault) {
        rejectPromise(fault);
        return;
      }
      entries.push(entry);
      archive.readEntry();
    });
    archive.readEntry();
  });
}

function faultOf(
  entry: Entry,
  count: number,
  totalBytes: number,
  limits: ZipLimits,
): RejectedFile | undefined {
  if (forbiddenName.test(entry.fileName)) return new RejectedFile('PATH_TRAVERSAL');
  if (entry.isEncrypted()) return new RejectedFile('ENCRYPTED');
  const tooBig =
    entry.uncompressedSize > limits.maxEntryBytes ||
    totalBytes > limits.maxTotalBytes ||
    count >= limits.maxEntries;
  const tooDense =
    entry.uncompressedSize > 1024 * 1024 && entry.uncompressedSize > entry.compressedSize * limits.maxRatio;
  return tooBig || tooDense ? new RejectedFile('ARCHIVE_BOMB') : undefined;
}

function unpack(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, rejectPromise) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) {
        rejectPromise(toRejection(error));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', (cause: Error) => rejectPromise(toRejection(cause)));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

/** The reader's own refusals, told apart by their text: it has no codes. */
function toRejection(error: Error): RejectedFile {
  if (/invalid relative path|absolute path|invalid characters in fileName/i.test(error.message))
    return new RejectedFile('PATH_TRAVERSAL');
  if (/too many bytes in the stream/i.test(error.message)) return new RejectedFile('ARCHIVE_BOMB');
  return new RejectedFile('STRUCTURE_BROKEN');
}
