import { text } from 'node:stream/consumers';
import type { BlobStore } from '@veche/platform';
import { Readable } from 'node:stream';

export interface SecretHeader {
  readonly header: string;
  readonly value: string;
}

/** Keeps a secret as an encrypted file of its own: the database holds only where it is. */
export async function keepSecret(
  blobs: BlobStore,
  { header, value }: SecretHeader,
): Promise<{ readonly header: string; readonly blobId: string }> {
  const { blobId } = await blobs.put(Readable.from([Buffer.from(value)]));
  return { header, blobId };
}

export async function readSecret(
  blobs: BlobStore,
  kept: { readonly secret_header: string | null; readonly secret_blob_id: string | null },
): Promise<SecretHeader | undefined> {
  const { secret_header: header, secret_blob_id: blobId } = kept;
  if (header === null || blobId === null) return undefined;
  return { header, value: await text(await blobs.open(blobId)) };
}
