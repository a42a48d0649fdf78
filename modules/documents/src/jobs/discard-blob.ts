import { schedule, type BlobStore, type JobHandler, type Tx } from '@veche/platform';

const kind = 'documents.discard-blob';

/** Orders the content of a file away in the transaction that lets go of it: it goes after the commit, also when the process dies between. */
export const discardBlob = (tx: Tx, blobId: string): Promise<void> =>
  schedule(tx, { kind, key: blobId, runAt: tx.now });

export const discardBlobJob = (blobs: BlobStore): JobHandler => ({
  kind,
  perform: async (job) => {
    await blobs.delete(job.key);
    return async () => {};
  },
});
