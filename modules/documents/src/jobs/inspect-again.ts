import type { Instant } from '@veche/kernel';
import { schedule, systemScope, textOf, type JobHandler, type Tx } from '@veche/platform';
import { findDocument, ownerOf, setRemoved } from '../db/document-repo.ts';
import { openFileKey } from '../db/file-key.ts';
import type { DocumentsDeps } from '../documents-deps.ts';
import type { Verdict } from '../inspection/verdict.ts';
import { receiveUpload, type ReceivedUpload } from '../use-cases/receive-upload.ts';
import { settleQuarantine } from '../use-cases/settle-quarantine.ts';
import { discardBlob } from './discard-blob.ts';

const kind = 'documents.inspect-again';
const pauseMs = 10 * 60_000;

/** A file nobody could judge is judged again in ten minutes, until somebody can. */
export function inspectAgainLater(tx: Tx, documentId: string, applicationId: string): Promise<void> {
  const runAt = new Date(Date.parse(tx.now) + pauseMs).toISOString() as Instant;
  return schedule(tx, { kind, key: documentId, runAt, data: { applicationId } });
}

export function inspectAgainJob(deps: DocumentsDeps): JobHandler {
  return {
    kind,
    perform: async (job, context) => {
      const applicationId = textOf(job.data, 'applicationId');
      const found = await context.db.read(systemScope('inspect-again', job.tenantId), async (tx) => {
        const row = await findDocument(tx, applicationId, job.key);
        return (
          row && {
            row,
            name: await deps.vault.open(tx, ownerOf(row), 'file-name', row.sealed_file_name),
            file: await openFileKey(deps.vault, tx, row),
          }
        );
      });
      const blobId = found?.row.blob_id;
      if (found?.row.state !== 'quarantined' || !blobId) return async () => {};
      // Its owner was erased meanwhile: nobody will ever be served the file.
      if (found.name === undefined || found.file.isErased)
        return async (tx) => {
          await setRemoved(tx, job.key);
          await discardBlob(tx, blobId);
        };
      const received = await receiveUpload(
        await deps.blobs.open(blobId, undefined, found.file.key),
        deps.inspectionFolder,
        context.signal,
      );
      const verdict = await judge(deps, received, found.name);
      return (tx) =>
        verdict.status === 'quarantined'
          ? inspectAgainLater(tx, job.key, applicationId)
          : settleQuarantine(deps, tx, { documentId: job.key, applicationId, verdict });
    },
  };
}

async function judge(deps: DocumentsDeps, received: ReceivedUpload, name: string): Promise<Verdict> {
  try {
    return await deps.inspect(received.path, name);
  } finally {
    await received.discard();
  }
}
