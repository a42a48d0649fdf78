import type { Readable } from 'node:stream';

/** What the caller decides about a new blob. */
export interface BlobMeta {
  /** Key-encryption key other than the current one: files with personal data are wrapped by the key of that person. */
  readonly keyId?: string;
  /**
   * A second key, 32 bytes, that the caller keeps: without it the content cannot be read by anybody, whatever becomes of
   * the store's own keys. Size and hash stay known.
   */
  readonly ownerKey?: Uint8Array;
}

/** What is known of a blob once it is stored; `sha256` is of the plaintext, lower-case hex. */
export interface StoredBlob {
  readonly blobId: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** Bytes `[startByte, endByteExclusive)` of the plaintext. */
export interface ByteRange {
  readonly startByte: number;
  readonly endByteExclusive: number;
}

/**
 * Keeps files encrypted at rest, each by its own key. A blob is written once and never changed.
 * Every method throws `BlobError`; a stream may also fail with it while being read, before any unchecked byte is released.
 */
export interface BlobStore {
  /** Stores the whole stream, or nothing at all when it fails half way. */
  put(content: Readable | AsyncIterable<Uint8Array>, meta?: BlobMeta): Promise<StoredBlob>;
  /** Facts about a blob, from its sealed header. */
  describe(blobId: string): Promise<StoredBlob>;
  /**
   * Reads a blob or a part of it; a whole read also compares the SHA-256 at the end. A blob put with an owner's key opens
   * only with it (`BLOB_KEY_UNAVAILABLE`); one put without needs none and ignores it.
   */
  open(blobId: string, range?: ByteRange, ownerKey?: Uint8Array): Promise<Readable>;
  /** Removes a blob, its key first, so that what is left on the disk cannot be read. Removing an absent blob is no error. */
  delete(blobId: string): Promise<void>;
  /** Ids of all blobs there are, in no order. */
  list(): AsyncIterable<string>;
  /** Seals the key of a blob by the current key-encryption key. */
  rewrap(blobId: string): Promise<void>;
}
