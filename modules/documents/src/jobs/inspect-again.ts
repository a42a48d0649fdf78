import type { Instant } from '@veche/kernel';
import { emit, schedule, systemScope, type JobHandler, type Tx, textOf } from '@veche/platform';
import { findDocument, ownerOf, settleQuarantine } from '../db/document-repo.ts';
import type { DocumentsDeps } from '../documents-deps.ts';
import { documentUploaded } from '../events.ts';
import type { Verdict } from '../inspection/verdict.ts';
import { receiveUpload, type ReceivedUpload } from '../use-cases/receive-upload.ts';

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
      const row = await context.db.read(systemScope('inspect-again', job.tenantId), (tx) =>
        findDocument(tx, applicationId, job.key),
      );
      if (row?.state !== 'quarantined' || !row.blob_id) return async () => {};
      const name = await context.db.read(systemScope('inspect-again', job.tenantId), (tx) =>
        deps.vault.open(tx, ownerOf(row), 'file-name', row.sealed_file_name),
      );
      const received = await receiveUpload(
        await deps.blobs.open(row.blob_id),
        deps.inspectionFolder,
        context.signal,
      );
      const verdict = await judge(deps, received, name ?? 'document');
      if (verdict.status === 'rejected') await deps.blobs.delete(row.blob_id);
      return (tx) => settle(tx, { documentId: job.key, applicationId, verdict });
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

async function settle(
  tx: Tx,
  judged: { documentId: string; applicationId: string; verdict: Verdict },
): Promise<void> {
  if (judged.verdict.status === 'quarantined')
    return inspectAgainLater(tx, judged.documentId, judged.applicationId);
  await settleQuarantine(tx, judged.documentId, judged.verdict);
  await emit(tx, {
    ...documentUploaded({
      id: judged.documentId,
      applicationId: judged.applicationId,
      state: judged.verdict.status,
    }),
    version: 2,
  });
}
