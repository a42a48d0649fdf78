export { BlobError, type BlobErrorCode } from './blob-error.ts';
export type { BlobMeta, BlobStore, ByteRange, StoredBlob } from './blob-store-interface.ts';
export { createFilesystemBlobStore, type FilesystemBlobStoreOptions } from './filesystem-blob-store.ts';
export { createLocalKeyRing, type KeyRing, type WrappedKey } from './key-ring.ts';
