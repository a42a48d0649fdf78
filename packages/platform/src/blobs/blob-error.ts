/** Why a stored blob cannot be read: it is not there, its bytes were changed or cut, or its key cannot be had. */
export type BlobErrorCode = 'BLOB_NOT_FOUND' | 'BLOB_CORRUPT' | 'BLOB_KEY_UNAVAILABLE' | 'BLOB_RANGE_INVALID';

/** Raised by a blob store; `code` says which of the known failures it is, `cause` keeps the technical one. */
export class BlobError extends Error {
  readonly code: BlobErrorCode;

  constructor(code: BlobErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BlobError';
    this.code = code;
  }
}
