import { BlobError, type BlobStore } from '@veche/platform';
import { FileUnreadable, type SeekableFile } from '../read/read-import-file.ts';

/** The kept file of an import. @throws FileUnreadable `file-gone` when it is no longer kept */
export function importFile(
  blobs: BlobStore,
  run: { readonly blob_id: string | null; readonly size_bytes: number },
): SeekableFile {
  const { blob_id: blobId, size_bytes: sizeBytes } = run;
  if (blobId === null) throw new FileUnreadable({ code: 'file-gone' });
  return {
    async openFrom(byte) {
      try {
        return await blobs.open(blobId, {
          startByte: Math.min(byte, sizeBytes),
          endByteExclusive: sizeBytes,
        });
      } catch (error) {
        if (error instanceof BlobError && error.code === 'BLOB_NOT_FOUND')
          throw new FileUnreadable({ code: 'file-gone' }, error);
        throw error;
      }
    },
  };
}
